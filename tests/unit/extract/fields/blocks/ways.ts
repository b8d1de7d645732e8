import type { Entry } from './entries.ts';
import { labelOf as L, type Look, valueIn as V, word } from './look.ts';

/** Marks a block up. */
export type Way = (all: readonly Entry[], look: Look) => string;

const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, i * size + size));
const each = (all: readonly Entry[], { indent }: Look, one: (entry: Entry) => string): string =>
  all.map(one).join(indent);
const rows = (
  all: readonly Entry[],
  look: Look,
  row: (inner: string) => string,
  one: (entry: Entry) => string,
): string =>
  chunk(all, look.pairs)
    .map((few) => row(few.map(one).join(look.indent)))
    .join(look.indent);
const table = (all: readonly Entry[], look: Look, one: (entry: Entry) => string): string =>
  `<table>${rows(all, look, (inner) => `<tr>${inner}</tr>`, one)}</table>`;
const broken = ({ label }: Entry): [string, string] => {
  const at = label.length > 2 ? 2 : 1;
  return [label.slice(0, at), label.slice(at)];
};

/** Ways in which label and value have places of their own: the label needs no colon. */
export const APART: Readonly<Record<string, Way>> = {
  'cells in turn': (a, l) => table(a, l, (e) => `<td>${L(e, l)}</td><td>${V(e, l)}</td>`),
  'th and td': (a, l) => table(a, l, (e) => `<th>${L(e, l)}</th><td>${V(e, l)}</td>`),
  'cells with paragraphs': (a, l) => table(a, l, (e) => `<td><p>${L(e, l)}</p></td><td><p>${V(e, l)}</p></td>`),
  'labels broken by a line end': (a, l) =>
    table(a, l, (e) => `<td>${broken(e).join('<br>')}${l.colon}</td><td>${V(e, l)}</td>`),
  'labels broken over paragraphs': (a, l) =>
    table(a, l, (e) => `<td><p>${broken(e)[0]}</p><p>${broken(e)[1]}${l.colon}</p></td><td>${V(e, l)}</td>`),
  'a spacer behind each pair': (a, l) =>
    table(a, l, (e) => `<td>${L(e, l)}</td><td>${V(e, l)}</td><td width="9"></td>`),
  'a cell for the colon': (a, l) =>
    table(a, l, (e) => `<td>${word(e, l)}</td><td>${l.colon || '：'}</td><td>${V(e, l)}</td>`),
  'a table for each row': (a, l) =>
    `<table>${rows(
      a,
      l,
      (inner) => `<tr><td><table><tr>${inner}</tr></table></td></tr>`,
      (e) => `<td>${L(e, l)}</td><td>${V(e, l)}</td>`,
    )}</table>`,
  'labels on top': (a, l) =>
    `<table><tr>${a.map((e) => `<th>${L(e, l)}</th>`).join('')}</tr><tr>${a.map((e) => `<td>${V(e, l)}</td>`).join('')}</tr></table>`,
  'a title row and a filled-up last row': (a, l) =>
    `<table><tr><td colspan="${l.pairs * 2}">基本信息</td></tr>${chunk(a, l.pairs)
      .map((few) => {
        const cells = few.map((e) => `<td>${L(e, l)}</td><td>${V(e, l)}</td>`).join('');
        return `<tr>${cells}${'<td></td><td></td>'.repeat(l.pairs - few.length)}</tr>`;
      })
      .join('')}</table>`,
  'dt and dd': (a, l) => `<dl>${each(a, l, (e) => `<dt>${L(e, l)}</dt><dd>${V(e, l)}</dd>`)}</dl>`,
  'a dl for each': (a, l) => `<div>${each(a, l, (e) => `<dl><dt>${L(e, l)}</dt><dd>${V(e, l)}</dd></dl>`)}</div>`,
  'rows of divs': (a, l) =>
    `<div class="b">${rows(
      a,
      l,
      (inner) => `<div class="row">${inner}</div>`,
      (e) => `<div class="l">${L(e, l)}</div><div class="r">${V(e, l)}</div>`,
    )}</div>`,
  'divs in turn': (a, l) => `<div>${each(a, l, (e) => `<div>${L(e, l)}</div><div>${V(e, l)}</div>`)}</div>`,
  'items in turn': (a, l) =>
    `<ul>${each(a, l, (e) => `<li class="t">${L(e, l)}</li><li class="n">${V(e, l)}</li>`)}</ul>`,
  'items of spans': (a, l) =>
    `<ul>${each(a, l, (e) => `<li><span class="a">${L(e, l)}</span>${l.indent}<span class="c">${V(e, l)}</span></li>`)}</ul>`,
  'items of label and paragraph': (a, l) =>
    `<ul>${each(a, l, (e) => `<li><label>${L(e, l)}</label><p>${V(e, l)}</p></li>`)}</ul>`,
  'headings and paragraphs': (a, l) =>
    `<div>${each(a, l, (e) => `<div><h4>${L(e, l)}</h4><p>${V(e, l)}</p></div>`)}</div>`,
  'two columns': (a, l) =>
    `<div class="m">${chunk(a, Math.ceil(a.length / 2))
      .map(
        (half) =>
          `<div class="c">${half.map((e) => `<p><span>${L(e, l)}</span><span>${V(e, l)}</span></p>`).join('')}</div>`,
      )
      .join('')}</div>`,
};

/** Ways that only a colon or brackets tell label from value in. */
export const TOGETHER: Readonly<Record<string, Way>> = {
  'in one cell': (a, l) => table(a, l, (e) => `<td>${L(e, l)}${V(e, l)}</td>`),
  'lines of a few cells': (a, l) =>
    `<table><tr>${chunk(a, 4)
      .map((few) => `<td>${few.map((e) => L(e, l) + V(e, l)).join('<br>')}</td>`)
      .join('')}</tr></table>`,
  paragraphs: (a, l) => `<div>${each(a, l, (e) => `<p>${L(e, l)}${V(e, l)}</p>`)}</div>`,
  'bold words, colons behind': (a, l) =>
    `<div>${each(a, l, (e) => `<p><b>${word(e, l)}</b>${l.colon}${V(e, l)}</p>`)}</div>`,
  'paragraphs of several': (a, l) =>
    `<div>${chunk(a, l.pairs)
      .map((few) => `<p>${few.map((e) => L(e, l) + V(e, l)).join('　　')}</p>`)
      .join(l.indent)}</div>`,
  'items of two spans': (a, l) =>
    `<ul>${chunk(a, 2)
      .map((few) => `<li>${few.map((e) => `<span class="x">${L(e, l)}${V(e, l)}</span>`).join('')}</li>`)
      .join('')}</ul>`,
  'lines of one block': (a, l) => `<div>${a.map((e) => L(e, l) + V(e, l)).join('<br>')}</div>`,
  'one line': (a, l) => `<p>${a.map((e) => L(e, l) + V(e, l)).join('&nbsp;&nbsp;&nbsp;&nbsp;')}</p>`,
  'one line with bars': (a, l) => `<p>${a.map((e) => L(e, l) + V(e, l)).join(' | ')}</p>`,
  'a row of spans': (a, l) => `<div>${a.map((e) => `<span>${L(e, l)}${V(e, l)}</span>`).join(l.indent)}</div>`,
  'headings and text': (a, l) => `<div>${a.map((e) => `<h5>${L(e, l)}</h5>${V(e, l)}`).join('')}</div>`,
  'words in brackets': (a, l) => `<div>${a.map((e) => `【${word(e, l)}】${V(e, l)}`).join('<br>')}</div>`,
};
