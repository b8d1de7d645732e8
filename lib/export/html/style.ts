/** The report's own style: readable on screen and in black-and-white print, no page break inside a finding. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; color: #1b1f24; background: #fff;
  font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; } h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; border-bottom: 2px solid #1b1f24; }
h3, h4 { font-size: 1.05rem; margin: 1.6rem 0 .2rem; } p { margin: .3rem 0; } a { color: #0b57a4; overflow-wrap: anywhere; }
.meta, .rule { color: #55606c; font-size: .875rem; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .9rem; }
th, td { border: 1px solid #aab4bf; padding: .25rem .6rem; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; } thead th { background: #e8edf3; }
ol { padding-left: 2rem; } ol > li { margin: .9rem 0; break-inside: avoid; }
.message { font-weight: 600; overflow-wrap: anywhere; }
.grade { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 .4em; font-size: .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .3rem 0; }
dt { color: #55606c; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
blockquote { margin: .3rem 0; padding: .1rem .8rem; border-left: 3px solid #aab4bf; overflow-wrap: anywhere; white-space: pre-line; }
blockquote .label { color: #55606c; }
figure { margin: .5rem 0; break-inside: avoid; } img { max-width: 100%; height: auto; border: 1px solid #aab4bf; }
@page { margin: 20mm 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0 1px; font-size: 10.5pt; } h2, h3, h4, .meta { break-after: avoid; } figcaption.meta { break-after: auto; }
  thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`;
