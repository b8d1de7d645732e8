import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../forms/clean-report.ts';
import { PLAIN_MATRIX, renderApplications, renderOutcomes } from './render/matrix.ts';
import { statisticsOf, table } from './render/page.ts';

let next = 0;
const report = cleanReport('2021', (most) => (next++ * 5 + 1) % (most + 1));
const values = new Map([...report].map(([address, value]) => [address.slice(5), String(value)]));
const html = renderApplications('2021', values, PLAIN_MATRIX) + renderOutcomes('2021', values, PLAIN_MATRIX);
const truth = table(statisticsOf(html));
/** Every cell that `which` names with its words in a table of their own. */
const boxed = (which: RegExp, within = (words: string) => `<table><tr><td>${words}</td></tr></table>`) =>
  html.replace(/(<td[^>]*>)([^<]+)(?=<\/td>)/g, (all, open: string, words: string) =>
    which.test(words) ? open + within(words) : all,
  );

describe('words in a table of one cell within their cell, a frame that an editor drew around them', () => {
  it.each([
    ['figures', /^\d+$/],
    ['labels', /\D/],
    ['all', /./],
  ])('%s are read as those of the cell', (_, which) => {
    expect(boxed(which)).not.toBe(html);
    expect(table(statisticsOf(boxed(which)))).toEqual(truth);
  });

  it('two frames around one another', () => {
    const twice = (words: string) =>
      `<table><tr><td><table><tr><td><p>${words}</p></td></tr></table></td></tr></table>`;
    expect(table(statisticsOf(boxed(/^\d+$/, twice)))).toEqual(truth);
  });

  it('a hidden frame says nothing, and of two cells none is the cell’s figure', () => {
    const one = [...values].find(([, value]) => Number(value) > 1)?.[1] ?? '';
    const instead = (words: string) => boxed(new RegExp(`^${one}$`), () => words);
    const blank = table(statisticsOf(instead('')));
    expect(table(statisticsOf(instead(`<table style="display:none"><tr><td>${one}</td></tr></table>`)))).toEqual(blank);
    expect(table(statisticsOf(instead(`<table><tr><td>${one}</td><td>9</td></tr></table>`)))).toEqual(blank);
    expect(table(statisticsOf(instead(`<table><tr><td>${one}</td></tr></table>`.repeat(2))))).toEqual(blank);
  });
});
