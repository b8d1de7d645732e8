import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { cleanReport } from '../../forms/clean-report.ts';
import { FOUR } from './pasted/four.ts';
import { LIST } from './pasted/list.ts';
import { listPage, reportPage } from './pasted/page.ts';
import { THREE } from './pasted/three.ts';
import { TWO } from './pasted/two.ts';
import { table } from './render/page.ts';

type Era = '2019' | '2021';
type Grids = readonly (readonly (readonly { readonly text: string; readonly cols: number }[])[])[];
const lines = (grids: Grids = [], line: (row: Grids[number][number]) => string): string =>
  grids.map((grid) => grid.map((row) => `<p>${line(row)}</p>`).join('')).join('');
const spaced = (row: Grids[number][number]) => row.flatMap(({ text }) => (text === '' ? [] : text)).join(' ');
const barred = (row: Grids[number][number]) => row.map(({ text, cols }) => text + ' |'.repeat(cols)).join(' ');

/** A report of which most figures are 0; `nothing`: how a 0 is written. */
function said(form: '2014' | Era, nothing: string) {
  let next = 0;
  const truth = cleanReport(form, (most) => (next++ % 5 ? 0 : (next * 7) % (most + 1)));
  const text = (row: string, column?: string) => {
    const value = truth.get(`${form}:${row}${column === undefined ? '' : `@${column}`}`) ?? 0;
    return value === 0 ? nothing : String(value);
  };
  return { truth: Object.fromEntries([...truth].map(([address, value]) => [address.slice(5), value])), text };
}
const auditOf = (html: string) => {
  const page = readHtml(html, { url: 'http://lyj.yunxi.gov.cn/a.html' });
  return audit(page, { today: { year: 2026, month: 6, day: 1 } });
};
function report(era: Era, nothing: string, line: (row: Grids[number][number]) => string) {
  const { truth, text } = said(era, nothing);
  const sections = {
    two: lines(TWO['five tables']?.(era, text), line),
    three: lines(THREE.official?.(era, text), line),
    four: lines(FOUR.official?.(text), line),
  };
  return { truth, result: auditOf(reportPage(era === '2019' ? 2020 : 2022, sections)) };
}

describe.each(['2019', '2021'] as const)('a report of the form of %s as lines of text', (era) => {
  it('is read where bars stand for the columns that its labels spanned', () => {
    const { truth, result } = report(era, '0', barred);
    expect(table(result)).toEqual(truth);
    expect(result.findings.map(({ rule }) => rule)).toEqual([]);
  });

  it('is one document whatever box its cells stand in, each in a line of its own', () => {
    const { truth, text } = said(era, '0');
    const box = (grids: Grids = []) =>
      grids
        .map((grid) => `<div>${grid.flatMap((row) => row.flatMap((one) => one.text || [])).join('<br>')}</div>`)
        .join('');
    const sections = {
      two: box(TWO['five tables']?.(era, text)),
      three: box(THREE.official?.(era, text)),
      four: box(FOUR.official?.(text)),
    };
    const result = auditOf(reportPage(era === '2019' ? 2020 : 2022, sections));
    expect(table(result)).toEqual(truth);
    expect(result.findings.map(({ rule }) => rule)).toEqual([]);
  });

  it('gives no figure of another column, nor another form, where its blank cells left nothing', () => {
    const { truth, result } = report(era, '', spaced);
    for (const [address, value] of Object.entries(table(result)))
      expect([address, value]).toEqual([address, truth[address]]);
    expect([era, null]).toContain(result.form);
    expect(result.findings.filter(({ rule }) => /^prose|^structure/.test(rule))).toEqual([]);
  });

  it('numbers its rows, not the report, where labels and figures are run together', () => {
    const { result } = report(era, '0', (row) => row.map(({ text }) => text).join(''));
    expect(result.findings.map(({ rule }) => rule)).toEqual([]);
  });
});

it('the list of 2014 is read as lines though most of its cells are blank, and none of its rows is a heading', () => {
  const { truth, text } = said('2014', '');
  const result = auditOf(listPage(lines(LIST.official?.(text), spaced)));
  const numbers = Object.fromEntries(Object.entries(truth).filter(([, value]) => value > 0));
  expect(Object.keys(numbers).length).toBeLessThan(20);
  expect(table(result)).toEqual(numbers);
  expect(result.findings.map(({ rule }) => rule)).toEqual([]);
});
