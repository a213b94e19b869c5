const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/360SE|360EE|QIHU/i, '360 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/Edg/, 'Edge'],
  [/Firefox/, 'Firefox'],
  [/Chrom(?:e|ium)/, 'Chrome'],
  [/Safari/, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** What a browser calls itself, in words: Edge，Windows. */
export function machine(userAgent: string | null): string {
  const named = [browsers, systems].flatMap((list) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? []);
  return named.length ? named.join('，') : '不知道是哪种浏览器';
}
