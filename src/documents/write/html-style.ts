import { face, line, page, size } from './typography.ts';

/** On a screen like a sheet of paper; on paper by GB/T 9704. Typefaces fall back on what the machine has. */
export const stylesheet = `
html { color: #000; background: #f2f1ee; }
body { margin: 0; font: 18px/2 '${face.body}', FangSong, 仿宋, STFangsong, 'Noto Serif CJK SC', serif; }
.paper { box-sizing: border-box; max-width: ${page.width}mm; margin: 0 auto; padding: 3rem 1.5rem 4rem; background: #fff; }
h1 { margin: 0 0 2rem; text-align: center; font: 400 1.6rem/1.5 '${face.title}', FZXiaoBiaoSong-B05S, 'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, serif; }
h2 { margin: 0; text-indent: 2em; font: 400 1em/2 ${face.heading}, SimHei, 'Noto Sans CJK SC', sans-serif; }
h3, .lead { font-family: '${face.subheading}', KaiTi, 楷体, STKaiti, 'Noto Serif CJK SC', serif; }
h3 { margin: 0; text-indent: 2em; font-size: 1em; font-weight: 400; }
h4 { margin: 0; text-indent: 2em; font-size: 1em; font-weight: 700; }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
p.centred { text-indent: 0; text-align: center; }
p.flush { text-indent: 0; }
p.right { text-indent: 0; text-align: right; }
p.note { text-indent: 0; text-align: left; color: #555; font-size: .8125rem; line-height: 1.6; }
.letterhead { margin: 0 0 2.5rem; padding-bottom: .5rem; border-bottom: 3px solid #c00; }
.letterhead p { text-indent: 0; text-align: center; }
.letterhead p:first-child { color: #c00; font: 400 2.4rem/1.6 '${face.title}', FZXiaoBiaoSong-B05S, 'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, serif; }
.attachments { margin: 2em 0 0 2em; }
.attachments p { display: flex; text-indent: 0; }
.attachments span { white-space: pre; }
.signature { display: table; max-width: 100%; margin: 2rem 4em 0 auto; }
.signature p { text-indent: 0; text-align: center; }
.annex { margin-top: 3rem; text-indent: 0; font-family: ${face.heading}, SimHei, 'Noto Sans CJK SC', sans-serif; }
.annex-title { margin: 0 0 1rem; text-indent: 0; text-align: center; }
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
.scroll:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
.official { width: 100%; border-collapse: collapse; border: 1.5px solid #000; font-size: .875rem; line-height: 1.4; }
.official--dense { min-width: 46rem; table-layout: fixed; }
.official th, .official td { padding: .3em .25em; border: 1px solid #000; text-align: center; text-indent: 0; font-weight: 400; vertical-align: middle; }
.official--form th { width: 24%; }
.official--form td { text-align: left; }
.official .left { text-align: left; }
.official .vert { padding: 0; writing-mode: vertical-rl; letter-spacing: .15em; }
.official td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
@media screen {
  .official .unknown::after { content: '？'; color: #8a1c1c; }
}
@page { size: A4; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm; }
@page :right { @bottom-right { content: '— ' counter(page) ' —'; font-size: ${size.pageNumber}pt; padding-right: 1em; } }
@page :left { @bottom-left { content: '— ' counter(page) ' —'; font-size: ${size.pageNumber}pt; padding-left: 1em; } }
@media print {
  html { background: none; }
  body { font-size: ${size.body}pt; line-height: ${line.body}pt; }
  .paper { max-width: none; padding: 0; }
  h1 { font-size: ${size.title}pt; line-height: ${line.title}pt; margin-bottom: ${line.body}pt; }
  h2, h3, h4 { line-height: ${line.body}pt; break-after: avoid; }
  p { orphans: 2; widows: 2; }
  p.note { font-size: ${size.note}pt; line-height: ${line.note}pt; }
  .scroll { overflow: visible; margin: 0 0 8pt; }
  .official { font-size: ${size.table}pt; line-height: ${line.table}pt; break-inside: avoid; }
  .official--dense { min-width: 0; font-size: ${size.dense}pt; line-height: ${line.dense}pt; }
  .official th, .official td { padding: 1.5pt; }
  .official tr { break-inside: avoid; }
  .signature { break-inside: avoid; }
  .annex { break-before: page; margin-top: 0; }
}`.trim();
