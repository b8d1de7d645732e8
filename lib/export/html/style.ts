/** The report's own style: readable on screen and in black-and-white print, no page break inside a finding but a long one. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; color: #1b1f24; background: #fff; overflow-wrap: anywhere;
  font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; } h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; border-bottom: 2px solid #1b1f24; }
h3, h4 { font-size: 1.05rem; margin: 1.6rem 0 .2rem; } p { margin: .3rem 0; } a { color: #0b57a4; }
.meta, .rule { color: #55606c; font-size: .875rem; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .9rem; }
th, td { border: 1px solid #aab4bf; padding: .25rem .6rem; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } thead th { background: #e8edf3; }
ol { padding-left: 2rem; } ol > li { margin: .9rem 0; break-inside: avoid; } ol > li.long { break-inside: auto; }
.message { font-weight: 600; }
.grade { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 .4em; font-size: .8rem; }
dl { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin: .3rem 0; } dl > div { display: flex; gap: .5rem; min-width: 0; }
dt { color: #55606c; white-space: nowrap; } dd { margin: 0; white-space: pre-line; }
blockquote { margin: .2rem 0; padding: 0 .8rem; border-left: 3px solid #aab4bf; white-space: pre-line; break-inside: avoid; }
.many { columns: 2 15rem; column-gap: 1.5rem; } .many blockquote { margin: 0 0 .2rem; }
blockquote .label { color: #55606c; }
figure { margin: .5rem 0; break-inside: avoid; } img { box-sizing: border-box; max-width: 100%; height: auto; border: 1px solid #aab4bf; }
@media screen and (max-width: 44rem) { table { display: block; overflow-x: auto; } th, td { white-space: nowrap; } }
@page { size: A4; margin: 20mm 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0 1px; font-size: 10.5pt; } h2, h3, h4, .meta, .message, .rule { break-after: avoid; } figcaption.meta { break-after: auto; }
  thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`;
