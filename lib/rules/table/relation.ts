import { relationRule } from '../tie-out/relation-rule.ts';

/** Any other relation that the form states. */
export const rule = relationRule({
  id: 'table/relation',
  severity: 'error',
  title: { zh: '表内关系不成立', en: 'Relation of the form is broken' },
  broken: {
    zh: '{relation}不成立：应 {expected}，实为 {actual}，差 {difference}',
    en: '{relation} does not hold: {expected} against {actual}, {difference} apart',
  },
});
