import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { addressBook } from '../../../../lib/forms/address-book.ts';
import { formById } from '../../../../lib/forms/index.ts';
import type { FormId } from '../../../../lib/forms/model.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import type { AuditResult } from '../../../../lib/result.ts';
import { cleanReport, type Report } from '../../forms/clean-report.ts';
import fc from '../../property.ts';
import type { Grid } from './pasted/cells.ts';
import { FOUR } from './pasted/four.ts';
import { LIST } from './pasted/list.ts';
import { listPage, reportPage } from './pasted/page.ts';
import { PASTES, type Paste } from './pasted/pastes.ts';
import { THREE } from './pasted/three.ts';
import { TWO } from './pasted/two.ts';

const stream = fc.array(fc.nat(10_000), { minLength: 300, maxLength: 300 });
const one = <T>(ways: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(ways));
/** Layouts that put something of their own into the cells, or work sums out from what stands in them. */
const PLAIN_LISTS = fc.constantFrom(
  ...Object.entries(LIST).flatMap(([name, list]) => (name === 'unit in the cell' ? [] : [list])),
);
const PLAIN_THREES = fc.constantFrom(
  ...Object.entries(THREE).flatMap(([name, three]) => (/sub-total|sums/.test(name) ? [] : [three])),
);

/** A report of one of the forms, and the ways in which it is printed. */
const printed = fc.record({
  form: fc.constantFrom('2014', '2019', '2021'),
  numbers: stream,
  paste: one(PASTES),
  list: PLAIN_LISTS,
  two: one(TWO),
  three: PLAIN_THREES,
  four: one(FOUR),
});
type Printed = typeof printed extends fc.Arbitrary<infer T> ? T : never;

function clean(form: FormId, numbers: readonly number[]): Report {
  let at = 0;
  return cleanReport(form, (most) => (numbers[at++ % numbers.length] ?? 0) % (most + 1));
}

const pasted = (grids: readonly Grid[], how: Paste): string => grids.map(how).join('<p>&nbsp;</p>');

/** The page as it is audited, with some cells written otherwise. `write`: how a figure is written. */
function audited(
  { form, numbers, paste, list, two, three, four }: Printed,
  changed: ReadonlyMap<string, string>,
  write: (figure: string) => string = (figure) => figure,
): AuditResult {
  const report = clean(form, numbers);
  const text = (row: string, column?: string) => {
    const address = `${form}:${row}${column === undefined ? '' : `@${column}`}`;
    return changed.get(address) ?? write(String(report.get(address)));
  };
  const html =
    form === '2014'
      ? listPage(pasted(list(text), paste))
      : reportPage(form === '2019' ? 2020 : 2022, {
          two: pasted(two(form, text), paste),
          three: pasted(three(form, text), paste),
          four: pasted(four(text), paste),
        });
  const page = readHtml(html, { url: 'http://lyj.yunxi.gov.cn/a.html' });
  return audit(page, { today: { year: 2026, month: 6, day: 1 } });
}

/** Whether a finding of a rule shows the cell of an address. */
function shows({ figures, findings }: AuditResult, address: string, rule: string): boolean {
  const at = figures.find((figure) => figure.address === address)?.at;
  return findings.some((found) => found.rule === rule && found.evidence.some(({ place }) => same(place, at)));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const COUNTS = (form: FormId): string[] =>
  [...addressBook(formById(form)).values()]
    .filter(({ row, unit, signed }) => !row.heading && unit !== '万元' && !signed)
    .map(({ address }) => address);

describe('one cell that says something else, in any layout', () => {
  it.each([
    ['若干', 'table/not-a-number'],
    ['详见附件', 'table/not-a-number'],
    ['-3', 'table/not-a-number'],
    ['2.5', 'table/not-a-number'],
    ['约12', 'table/not-a-number'],
    ['', 'table/blank-cell'],
    ['——', 'table/blank-cell'],
  ])('“%s” is shown by %s', (word, rule) => {
    fc.assert(
      fc.property(printed, fc.nat(), (how, pick) => {
        const counts = COUNTS(how.form);
        const address = counts[pick % counts.length] ?? '';
        expect(shows(audited(how, new Map([[address, word]])), address, rule), address).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('money in another unit is shown by table/unit, with what it is worth', () => {
    fc.assert(
      fc.property(printed, (how) => {
        const address = { '2014': '2014:budget', '2019': '2019:procurement@amount', '2021': '2021:charge@amount' }[
          how.form
        ];
        const result = audited(how, new Map([[address, '251000元']]));
        expect(shows(result, address, 'table/unit')).toBe(true);
        expect(result.findings.find(({ rule }) => rule === 'table/unit')?.expected).toBe('25.1 万元');
      }),
      { numRuns: 8 },
    );
  });
});

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('figures written in another way say the same', () => {
  it.each<[string, (figure: string) => string]>([
    ['with separators', (figure) => figure.replace(/(\d)(\d{3})$/, '$1,$2')],
    ['full width', fullWidth],
    ['with decimals of 0', (figure) => `${figure}.00`],
    ['with 件', (figure) => `${figure}件`],
    ['between spaces', (figure) => `&nbsp;${figure}　`],
    ['with zero-width characters', (figure) => [...figure].join('\u200b')],
    ['digits in elements of their own', (figure) => [...figure].map((digit) => `<b>${digit}</b>`).join('')],
    ['with what is hidden beside them', (figure) => `<span style="display:none">9</span>${figure}`],
    ['with 无 for 0', (figure) => (figure === '0' ? '无' : figure)],
    ['with nothing for 0', (figure) => (figure === '0' ? '' : figure)],
    ['with a dash for 0', (figure) => (figure === '0' ? '—' : figure)],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(printed, (how) => {
        const result = audited(how, new Map(), write);
        const wrong = result.figures.filter(({ address, heading, reading }) => {
          const value = clean(how.form, how.numbers).get(address) ?? 0;
          if (heading) return false;
          if (reading.state === 'number') return reading.low !== value * 1_000_000 || reading.low !== reading.high;
          return value !== 0 || (reading.state !== 'blank' && reading.state !== 'dash');
        });
        expect(wrong.map(({ address, raw }) => [address, raw])).toEqual([]);
        expect(result.figures.filter(({ heading }) => !heading)).toHaveLength(clean(how.form, how.numbers).size);
        const loud = result.findings.filter(({ severity }) => severity === 'error' || severity === 'veto');
        expect(loud.map(({ rule, message }) => [rule, message])).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
