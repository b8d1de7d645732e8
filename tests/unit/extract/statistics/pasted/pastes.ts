import type { Cell, Grid } from './cells.ts';

/** How a table looks after it went through an editor. */
export type Paste = (grid: Grid) => string;

const spans = ({ cols, rows }: Cell): string =>
  `${cols > 1 ? ` colspan="${cols}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
const rowsOf = (grid: Grid, row: (cells: readonly Cell[], at: number) => string): string => grid.map(row).join('\n');

/** Runs of digits and of other characters; markup stays whole. */
const runsOf = (text: string): string[] => (/[<&]/.test(text) ? [text] : text.split(/([\d,.]+)/));

/** Word keeps latin runs in spans of their own, breaks its source at 72 characters, and closes every paragraph with o:p. */
const wordText = (text: string): string =>
  text === ''
    ? '<o:p>&nbsp;</o:p>'
    : `${runsOf(text)
        .filter((run) => run !== '')
        .map((run) =>
          /^[\d,.]+$/.test(run)
            ? `<span lang="EN-US" style="font-size:9.0pt;font-family:仿宋_GB2312">${run}</span>`
            : `<span style="font-size:9.0pt;\nfont-family:仿宋_GB2312;mso-hansi-font-family:宋体">${run.length > 9 && !run.includes('<') ? `${run.slice(0, 6)}</span><span\nstyle='mso-bidi-font-size:9pt'>${run.slice(6)}` : run}</span>`,
        )
        .join('')}<span lang="EN-US"><o:p></o:p></span>`;

export const PASTES: Readonly<Record<string, Paste>> = {
  plain: (grid) =>
    `<table border="1"><tbody>${rowsOf(grid, (row) => `<tr>${row.map((one) => `<td${spans(one)}>${one.text}</td>`).join('')}</tr>`)}</tbody></table>`,

  word: (grid) =>
    `<div align="center"><table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse;mso-yfti-tbllook:1184">${rowsOf(
      grid,
      (row, at) =>
        `<tr style="mso-yfti-irow:${at};height:18.0pt">${row
          .map(
            (one) =>
              `<td width="57"${spans(one)} style="width:42.75pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt">\n  <p class="MsoNormal" align="center" style="text-align:center;mso-pagination:widow-orphan">${wordText(one.text)}</p>\n  </td>`,
          )
          .join('')}</tr>`,
    )}<!--[if !supportMisalignedColumns]--><tr height="0"><td width="57" style="border:none"></td></tr><!--[endif]--></table></div>`,

  excel: (grid) =>
    `<table border="0" cellpadding="0" cellspacing="0" width="900" style="border-collapse:collapse;table-layout:fixed"><colgroup><col width="72" span="3" style="width:54pt"><col width="0" style="display:none;mso-width-source:userset"></colgroup><tbody>${rowsOf(
      grid,
      (row, at) =>
        `<tr height="${19 + (at % 3)}" style="height:14.25pt">${row.map((one) => `<td${spans(one)} height="19" class="xl${65 + (at % 9)}" style="border-top:none;mso-ignore:colspan">${one.text === '' ? '　' : one.text}</td>`).join('')}<td style="display:none"></td></tr>`,
    )}<tr height="0" style="display:none"><td width="72"></td><td width="72"></td><td width="72"></td></tr></tbody></table>`,

  wps: (grid) =>
    `<table width="649" cellspacing="0" cellpadding="0" style="width:486.75pt;border-collapse:collapse">${rowsOf(
      grid,
      (row) =>
        `<tr height="24" class="firstRow">${row.map((one) => `<td${spans(one)} class="et3" x:num="" style="border-width:1px;border-style:solid"><font face="宋体" size="2">${one.text}</font>${one.text.length > 4 ? '<br/>' : ''}</td>`).join('')}</tr>`,
    )}</table>`,

  editor: (grid) =>
    `<table interlaced="enabled" data-sort="sortDisabled"><thead></thead><tbody>${rowsOf(
      grid,
      (row, at) =>
        `<tr>${row
          .map((one) => {
            const tag = at === 0 ? 'th' : 'td';
            return `<${tag} valign="top"${spans(one)} style="word-break: break-all;"><p><br/></p><p style="text-align:center"><strong><span style="font-family:宋体">${one.text}</span></strong>&nbsp;</p></${tag}>`;
          })
          .join('')}</tr>`,
    )}</tbody></table><p><br/></p>`,

  unclosed: (grid) =>
    `<TABLE BORDER=1>${rowsOf(grid, (row) => `<TR>${row.map((one) => `<TD${spans(one)}> ${one.text}`).join('\n')}`)}</TABLE>`,

  nested: (grid) =>
    `<table width="100%"><tr><td><div class="tbl-scroll">${rowsOf([[]], () => '')}<table>${rowsOf(
      grid,
      (row) => `<tr>${row.map((one) => `<td${spans(one)}><div><div>${one.text}</div></div></td>`).join('')}</tr>`,
    )}</table></div></td></tr></table>`,

  converted: (grid) =>
    `<table class="t" style="border-spacing:0">${rowsOf(
      grid,
      (row) =>
        `<tr>${row.map((one) => `<td${spans(one)}><div class="c x1 y2"><span class="ff3">${[...one.text].map((c, i) => (i % 3 === 2 && !/[<&]/.test(one.text) ? `<span class="_ _0"></span>${c}` : c)).join('')}</span></div></td>`).join('')}</tr>`,
    )}</table>`,
};

const boxes = (tag: string, attributes: string, content: string): string => `<${tag}${attributes}>${content}</${tag}>`;

/** For grids without spans: tables that are none in the markup. */
export const FLAT_PASTES: Readonly<Record<string, Paste>> = {
  roles: (grid) =>
    `<div role="table">${rowsOf(grid, (row, at) => boxes('div', ' role="row"', row.map((one) => boxes('div', ` role="${at === 0 ? 'columnheader' : 'cell'}"`, one.text)).join('')))}</div>`,
  'roles with row groups': (grid) =>
    `<div role="table"><div role="rowgroup">${rowsOf(grid.slice(0, 1), (row) => boxes('div', ' role="row"', row.map((one) => boxes('div', ' role="columnheader"', `<p>${one.text}</p>`)).join('')))}</div><div role="rowgroup">${rowsOf(grid.slice(1), (row) => boxes('div', ' role="row"', row.map((one, i) => boxes('div', i === 0 ? ' role="rowheader"' : ' role="cell"', `<p>${one.text}</p>`)).join('')))}</div></div>`,
  'css table': (grid) =>
    `<div class="tab" style="display:table">${rowsOf(grid, (row) => boxes('div', ' class="tab-row" style="display:table-row"', row.map((one) => boxes('div', ' style="display:table-cell"', one.text)).join('')))}</div>`,
  'css grid': (grid) =>
    `<style>.g3{display:grid;grid-template-columns:repeat(${grid[0]?.length ?? 1},1fr)}</style><div class="g3">${rowsOf(grid, (row) => row.map((one) => boxes('div', ' class="c"', one.text)).join(''))}</div>`,
  'lists in a list': (grid) =>
    `<ul class="tb">${rowsOf(grid, (row) => boxes('li', '', `<ul>${row.map((one) => boxes('li', '', one.text)).join('')}</ul>`))}</ul>`,
  'definition lists': (grid) =>
    `<div class="tb">${rowsOf(grid, (row) => boxes('dl', '', row.map((one, i) => boxes(i === 0 ? 'dt' : 'dd', '', one.text)).join('')))}</div>`,
  'spans in rows': (grid) =>
    `<div class="tb">${rowsOf(grid, (row) => boxes('div', ' class="r"', row.map((one) => `<span class="c">${one.text}</span>`).join('')))}</div>`,
  'spans in list items': (grid) =>
    `<ul class="tb">${rowsOf(grid, (row) => boxes('li', '', row.map((one) => ` <span>${one.text}</span>`).join('')))}</ul>`,
  'lines of text': (grid) => rowsOf(grid, (row) => boxes('p', '', row.map((one) => one.text).join('　　'))),
  'preformatted text': (grid) => `<pre>${rowsOf(grid, (row) => row.map((one) => one.text).join('\t'))}</pre>`,
  'lines parted by breaks': (grid) =>
    `<div>${rowsOf(grid, (row) => `${row.map((one) => one.text).join('&nbsp;&nbsp;')}<br>`)}</div>`,
};
