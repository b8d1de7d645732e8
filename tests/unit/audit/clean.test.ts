import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../lib/engine/number.ts';
import { FORMS } from '../../../lib/forms/index.ts';
import { renderMessage } from '../../../lib/rules/render.ts';
import fc from '../property.ts';
import { reports } from '../rules/reports.ts';
import { auditReport, styles } from './arbitrary.ts';

describe.each(FORMS.map((form) => [form.id, form] as const))('a clean page with the form of %s', (_, form) => {
  it('reads back every figure and raises nothing but what the blanks deserve', () => {
    fc.assert(
      fc.property(reports(form), styles, (values, style) => {
        const result = auditReport(form, values, style);
        expect(result.form).toBe(form.id);
        for (const [address, value] of values) {
          const figure = result.figures.find((one) => one.address === address);
          const read = figure?.reading.state === 'number' ? figure.reading.low / SCALE : 0;
          expect([address, read]).toEqual([address, value]);
        }
        const alarms = result.findings.filter(({ rule }) => rule !== 'table/blank-cell');
        expect(alarms.map((one) => `${one.rule} ${renderMessage(one.message, 'zh')}`)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
