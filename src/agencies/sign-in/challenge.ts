/** Which code is being asked for, from the cookie in which better-auth signed it; empty where none is. */
export function challengeIn(cookies: string): string {
  const signed = /(?:^|;\s*)(?:__Host-)?gongkai\.two_factor=([^;]*)/.exec(cookies)?.[1] ?? '';
  return decoded(signed).split('.')[0] ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
