import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../../lib/engine/relation.ts';
import { FORMS, formById, relationsOf } from '../../../../lib/forms/index.ts';
import { RULES } from '../../../../lib/rules/index.ts';
import { consistent, inputOf, statisticsOf } from '../reports.ts';

const relations = FORMS.flatMap((form) =>
  relationsOf(form).map((relation) => [relation.id, form.id, relation] as const),
);

describe('every relation of the forms', () => {
  it('has an id of its own that begins with its rule, and terms that the form has', () => {
    expect(new Set(relations.map(([id]) => id)).size).toBe(relations.length);
    for (const [id, , { rule }] of relations) expect(id.startsWith(`${rule}:`)).toBe(true);
  });

  it.each(relations)(
    '%s is checked: it holds in a clean report, and is found where it does not',
    (id, formId, relation) => {
      const clean = consistent(formById(formId), () => 0);
      const outcomes = (values: ReadonlyMap<string, number>) => {
        const input = inputOf(statisticsOf(formId, values));
        const subject = id.slice(relation.rule.length + 1);
        return RULES.filter((rule) => rule.id.startsWith('table/'))
          .flatMap((rule) => rule.check(input))
          .filter(({ values: pairs, message }) => {
            const own = pairs?.map((pair) => pair.split(' = ')[0]).sort();
            const all = [...addressesOf(relation)].sort();
            return message !== 'nothingRead' && subject !== '' && all.every((address) => own?.includes(address));
          })
          .map(({ outcome }) => outcome);
      };
      expect(outcomes(clean)).toContain('pass');
      const [term] = relation.op === '=' || relation.left.length > 0 ? relation.left : relation.right;
      if (!term) throw new Error(`${id} has no terms`);
      const step = relation.left.length > 0 ? 1 : -1;
      const broken = new Map(clean).set(term.address, step * term.sign);
      const found = outcomes(broken);
      expect(found.some((outcome) => outcome === 'fail' || outcome === 'review')).toBe(true);
    },
  );
});
