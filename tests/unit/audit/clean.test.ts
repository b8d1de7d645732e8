import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { FORMS } from '../../../lib/forms/index.ts';
import type { Form } from '../../../lib/forms/model.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { renderMessage } from '../../../lib/rules/render.ts';
import { reports } from '../rules/reports.ts';
import { reportPage, type Style } from './report-page.ts';

const TODAY = { year: 2026, month: 11, day: 22 };
const YEARS = { '2014': 2016, '2019': 2020, '2021': 2023 } as const;
const URL = 'http://lyj.yunxi.gov.cn/xxgk/nb/report.html';

const style: fc.Arbitrary<Style> = fc.record({
  metadata: fc.constantFrom('table', 'dl', 'spans', 'list'),
  digits: fc.constantFrom('plain', 'fullWidth', 'separators', 'spaced', 'paragraph'),
  zero: fc.constantFrom('0', 'blank', 'dash'),
  unitColumn: fc.boolean(),
  titleRow: fc.boolean(),
  numbering: fc.boolean(),
  wrapper: fc.constantFrom('div', 'section', 'table'),
  reviewRows: fc.constantFrom(1, 3),
  oneDisclosureTable: fc.boolean(),
});

const run = (form: Form, values: ReadonlyMap<string, number>, how: Style) =>
  audit(readHtml(reportPage(form.id, YEARS[form.id], values, how), { url: URL }), { today: TODAY });

describe.each(FORMS.map((form) => [form.id, form] as const))('a clean page with the form of %s', (_, form) => {
  it('reads back every figure and raises nothing but what the blanks deserve', () => {
    fc.assert(
      fc.property(reports(form), style, (values, how) => {
        const result = run(form, values, how);
        expect(result.form).toBe(form.id);
        for (const [address, value] of values) {
          const figure = result.figures.find((one) => one.address === address);
          const read = figure?.reading.state === 'number' ? figure.reading.low / 1_000_000 : 0;
          expect([address, read]).toEqual([address, value]);
        }
        const alarms = result.findings.filter(({ rule }) => rule !== 'table/blank-cell');
        expect(alarms.map((one) => `${one.rule} ${renderMessage(one.message, 'zh')}`)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
