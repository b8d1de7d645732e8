import { describe, expect, it } from 'vitest';
import { above, fieldsOf } from '../read.ts';

/** `row`: how one label and its value are laid out, the colon in an element of its own. */
function block(row: (label: string, value: string) => string, index = 'A-1/2019-00012'): string {
  const rows = [row('索引号', index), row('发布机构', '清河县财政局'), row('发布日期', '2019-03-20')];
  return above(`<div class="xxgk">${rows.join('')}</div>`);
}

const ROWS: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `<div><div>${label}</div><div>：</div><div>${value}</div></div>`,
  (label, value) => `<div class="row"><p class="k">${label}</p><p>:</p><p class="v">${value}</p></div>`,
  (label, value) => `<div><span>${label}</span><i>：</i><span>${value}</span></div>`,
  (label, value) => `<table><tr><td>${label}</td><td>：</td><td>${value}</td></tr></table>`,
];

describe('a colon in a box of its own between label and value', () => {
  it.each(ROWS.map((row) => [row('索引号', 'A-1'), row] as const))('is passed over: %s', (_, row) => {
    const rest = { issuer: '清河县财政局', publicationDate: '2019-03-20' };
    expect(fieldsOf(block(row)).values).toEqual({ indexNumber: 'A-1/2019-00012', ...rest });
    expect(fieldsOf(block(row, '')).values).toEqual({ indexNumber: '', ...rest });
  });
});
