import { relationRule } from '../tie-out/relation-rule.ts';

/** Relations that usually hold and may be broken for good reason (DOMAIN.md 3): never more than a review. */
export const rule = relationRule({
  id: 'table/soft-relation',
  severity: 'warning',
  title: { zh: '表内关系待核实', en: 'Relation to be verified' },
  broken: {
    zh: '{relation}不成立：应 {expected}，实为 {actual}，差 {difference}，请核实',
    en: '{relation} does not hold: {expected} against {actual}, {difference} apart; please verify',
  },
});
