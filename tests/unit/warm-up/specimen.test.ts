import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { readCopy } from '../../../lib/page/copy/read.ts';
import { PageModel } from '../../../lib/page/model.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { specimen } from '../../../lib/warm-up/specimen.ts';

const TODAY = { year: 2023, month: 6, day: 21 };
const resultOf = (number: number, parts = 0) =>
  audit(PageModel.parse(readCopy(specimen(number, parts))), { today: TODAY });
const results = Array.from({ length: 64 }, (_, number) => resultOf(number, 1));

describe('the pages that warm the engine up', () => {
  test('are reports in every form, documents and lists', () => {
    expect(new Set(results.map(({ form }) => form))).toEqual(new Set([null, '2014', '2019', '2021']));
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['annualReport', 'document', 'list']));
  });

  test('have all that there is to read', () => {
    expect(results.some(({ figures }) => figures.length > 150)).toBe(true);
    expect(results.some(({ statements }) => statements.length > 40)).toBe(true);
    expect(results.some(({ fields }) => fields.occurrences.length > 6)).toBe(true);
  });

  test('are wrong in nearly every way that a rule knows', () => {
    const spoken = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(spoken.size).toBeGreaterThan(0.8 * RULES.length);
  });

  test('are the same every time, and no two of them alike', () => {
    expect(specimen(10)).toEqual(specimen(10));
    expect(specimen(10).html).not.toBe(specimen(17).html);
  });

  test('are as long as they are asked to be', () => {
    expect(specimen(3, 40).html.length).toBeGreaterThan(2 * specimen(3).html.length);
  });
});
