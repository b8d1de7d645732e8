import { relationRule } from '../tie-out/relation-rule.ts';

/** Relations that usually hold and may be broken for good reason (DOMAIN.md 3): never more than a review. */
export const rule = relationRule({
  id: 'table/soft-relation',
  severity: 'warning',
  title: { zh: '表内关系待核实', en: 'Relation to be verified' },
  about: { zh: '可能合理、但应由人核实的数量关系。', en: 'Relations that may rightly not hold: a person must look.' },
  example: {
    zh: '申请办结数大于收到申请数（可能含上年结转）',
    en: 'More closed than received (carried over, perhaps)',
  },
  broken: {
    zh: '{relation}不成立：应 {expected}，实为 {actual}，差 {difference}，请核实',
    en: '{relation} does not hold: {expected} against {actual}, {difference} apart; please verify',
  },
});
