import { describe, expect, it } from 'vitest';
import { formatInterval } from '../../../../lib/engine/format.ts';
import { SCALE } from '../../../../lib/engine/number.ts';
import { addressesOf } from '../../../../lib/engine/relation.ts';
import { addressBook } from '../../../../lib/forms/address-book.ts';
import { FORMS, relationsOf } from '../../../../lib/forms/index.ts';
import type { Form, Relation } from '../../../../lib/forms/model.ts';
import { RULES } from '../../../../lib/rules/index.ts';
import type { AuditInput, Verdict } from '../../../../lib/rules/rule.ts';
import fc from '../../property.ts';
import { figureAddresses, inputOf, reports, statisticsOf } from '../reports.ts';

const ARITHMETIC = RULES.filter(({ id }) => /^table\/(?:handled|zero|sum|row-sum|balance|part|relation|soft)/.test(id));

/** Holds, worked out the plain way: no intervals, no readings. */
function holds({ op, left, right }: Relation, values: ReadonlyMap<string, number>): boolean {
  const side = (terms: Relation['left']) => terms.reduce((sum, t) => sum + t.sign * (values.get(t.address) ?? 0), 0);
  return op === '=' ? side(left) === side(right) : side(left) <= side(right);
}

interface Spoken extends Verdict {
  readonly rule: string;
}

function findings(input: AuditInput): Spoken[] {
  return ARITHMETIC.flatMap((rule) => rule.check(input).map((verdict) => ({ ...verdict, rule: rule.id }))).filter(
    ({ outcome, spokenFor }) => (outcome === 'fail' || outcome === 'review') && !spokenFor,
  );
}

/** Every single change of one cell with which all relations hold, found by trying them all. */
function singleRepairs(form: Form, relations: readonly Relation[], values: ReadonlyMap<string, number>) {
  const broken = relations.filter((relation) => !holds(relation, values));
  const found: { address: string; value: number }[] = [];
  const [first] = broken;
  if (!first) return found;
  for (const address of addressesOf(first)) {
    const range = first.op === '=' ? [repairOf(first, address, values)] : [];
    for (const value of range) {
      const signed = addressBook(form).get(address)?.signed;
      if (value === null || (value < 0 && !signed)) continue;
      const changed = new Map(values).set(address, value);
      if (relations.every((relation) => holds(relation, changed))) found.push({ address, value });
    }
  }
  return found;
}

function repairOf(relation: Relation, address: string, values: ReadonlyMap<string, number>): number | null {
  const net = (terms: Relation['left']) => terms.reduce((sum, t) => sum + (t.address === address ? t.sign : 0), 0);
  const coefficient = net(relation.left) - net(relation.right);
  const total = (terms: Relation['left']) => terms.reduce((sum, t) => sum + t.sign * (values.get(t.address) ?? 0), 0);
  if (coefficient === 0) return null;
  return (values.get(address) ?? 0) - (total(relation.left) - total(relation.right)) / coefficient;
}

describe.each(FORMS.map((form) => [form.id, form] as const))('a clean report of form %s', (_, form) => {
  const relations = relationsOf(form);
  const hard = relations.filter((relation) => !relation.soft);
  const addresses = figureAddresses(form.id);

  it('has nothing to report', () => {
    fc.assert(
      fc.property(reports(form), (values) => {
        expect(findings(inputOf(statisticsOf(form.id, values)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('with one figure changed: found, with the changed cell, and the right value where only one would do', () => {
    const change = fc.tuple(fc.constantFrom(...addresses), fc.oneof(fc.nat(5), fc.nat(500), fc.constant(0)));
    let named = 0;
    fc.assert(
      fc.property(reports(form), change, (clean, [address, value]) => {
        const right = clean.get(address) ?? 0;
        if (value === right) return;
        const values = new Map(clean).set(address, value);
        const index = [...values.keys()].indexOf(address);
        const broken = relations.filter((relation) => !holds(relation, values));
        const input = inputOf(statisticsOf(form.id, values));
        const found = findings(input);
        // Nothing is reported that does not hang on a broken relation, and every broken one is reported.
        expect(found.length > 0).toBe(broken.length > 0);
        if (broken.length === 0) return;
        const holding = (one: Spoken) => one.evidence?.some((e) => e.place.kind === 'cell' && e.place.cell === index);
        expect(found.some(holding)).toBe(true);
        const brokenHard = broken.some((relation) => !relation.soft);
        expect(found.some((one) => one.outcome === 'fail')).toBe(brokenHard);
        // Who names a culprit must be right.
        const unit = addressBook(form).get(address)?.unit ?? null;
        const wanted = formatInterval({ low: right * SCALE, high: right * SCALE }, unit);
        const suspects = found.filter((one) => one.message === 'suspect' && !/[≥≤–?]/.test(one.expected ?? ''));
        for (const suspect of suspects) expect([suspect.subjects, suspect.expected]).toEqual([[address], wanted]);
        if (!brokenHard || singleRepairs(form, hard, values).length !== 1) return;
        const speaking = found.filter((one) => one.outcome === 'fail' && one.rule !== 'table/handled-without-received');
        expect(speaking).toHaveLength(1);
        expect(speaking[0]?.expected).toBe(wanted);
        expect(speaking[0]?.evidence?.[0]?.place).toEqual({ kind: 'cell', cell: index });
        named++;
      }),
      { numRuns: 1500 },
    );
    if (form.id !== '2014') expect(named).toBeGreaterThan(500);
  });

  it('with one figure one more or one less: exactly the relations that contain it and are tight fail', () => {
    fc.assert(
      fc.property(reports(form), fc.constantFrom(...addresses), fc.constantFrom(1, -1), (clean, address, step) => {
        const value = (clean.get(address) ?? 0) + step;
        if (value < 0) return;
        const values = new Map(clean).set(address, value);
        const broken = relations.filter((relation) => !holds(relation, values));
        for (const relation of broken) expect(addressesOf(relation)).toContain(address);
        for (const relation of relations)
          if (relation.op === '=' && !broken.includes(relation)) expect(addressesOf(relation)).not.toContain(address);
        const input = inputOf(statisticsOf(form.id, values));
        const said = ARITHMETIC.flatMap((rule) => rule.check(input)).filter(
          ({ outcome }) => outcome === 'fail' || outcome === 'review',
        );
        const handled = said.filter(
          (verdict) =>
            verdict.subjects?.[0] === '2014:received' && verdict.message === 'broken' && verdict.args?.handled,
        );
        // Handled without received stands for the soft relation that says the same.
        const silenced = handled.length > 0 ? broken.filter((r) => r.id.endsWith('closed<=received')).length : 0;
        expect(said.length - handled.length).toBe(broken.length - silenced);
      }),
      { numRuns: 700 },
    );
  });
});
