import { describe, expect, it } from 'vitest';
import { FORMS, relationsOf } from '../../../lib/forms/index.ts';
import type { Relation } from '../../../lib/forms/model.ts';
import fc from '../property.ts';
import { figureAddresses, reports } from '../rules/reports.ts';
import { auditReport, styles } from './arbitrary.ts';

/** Holds, worked out the plain way. */
function holds({ op, left, right }: Relation, values: ReadonlyMap<string, number>): boolean {
  const side = (terms: Relation['left']) => terms.reduce((sum, t) => sum + t.sign * (values.get(t.address) ?? 0), 0);
  return op === '=' ? side(left) === side(right) : side(left) <= side(right);
}

describe.each(FORMS.map((form) => [form.id, form] as const))(
  'one wrong figure on a page with the form of %s',
  (_, form) => {
    const relations = relationsOf(form);
    const change = fc.tuple(fc.constantFrom(...figureAddresses(form.id)), fc.integer({ min: 1, max: 500 }));

    it('is found with its own cell, however the portal writes it', () => {
      fc.assert(
        fc.property(reports(form), change, styles, (clean, [address, value], style) => {
          if (value === clean.get(address)) return;
          const values = new Map(clean).set(address, value);
          const result = auditReport(form, values, style);
          const broken = relations.filter((relation) => !relation.soft && !holds(relation, values));
          const cell = result.figures.find((figure) => figure.address === address)?.at;
          const named = result.findings.filter(
            ({ rule, evidence }) =>
              rule.startsWith('table/') &&
              rule !== 'table/blank-cell' &&
              evidence.some(({ place }) => place.kind === 'cell' && cell?.kind === 'cell' && place.cell === cell.cell),
          );
          if (broken.length > 0) expect(named.length).toBeGreaterThan(0);
        }),
        { numRuns: 60 },
      );
    });

    it('is the same finding in another style: its key hangs on the form, not on the page', () => {
      fc.assert(
        fc.property(reports(form), change, styles, styles, (clean, [address, value], one, other) => {
          const values = new Map(clean).set(address, value);
          const keys = (style: typeof one) =>
            auditReport(form, values, { ...style, zero: '0' })
              .findings.map(({ rule, key, valueHash }) => `${rule} ${key} ${valueHash}`)
              .sort();
          expect(keys(other)).toEqual(keys(one));
        }),
        { numRuns: 30 },
      );
    });
  },
);
