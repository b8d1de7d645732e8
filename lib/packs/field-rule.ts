import { FIELD_TERMS } from '../i18n/terms.ts';
import { fieldEvidence, pageEvidence } from '../rules/evidence.ts';
import type { Rule, Verdict } from '../rules/rule.ts';
import type { RulePack } from './model.ts';

/** Checks that a metadata field is there and begins as the office wants it. */
export function fieldRule({ field, startsWith }: RulePack['fields'][number]): Rule['check'] {
  return ({ view, fields }): Verdict[] => {
    const chosen = fields.chosen[field];
    const found = chosen === null ? undefined : fields.occurrences[chosen];
    const args = { field: FIELD_TERMS[field].zh };
    const subjects = [field];
    if (!found) return [{ outcome: 'fail', message: 'fieldMissing', args, subjects, evidence: [pageEvidence(view)] }];
    const evidence = [fieldEvidence(view, found)];
    if (found.value === null) return [{ outcome: 'fail', message: 'fieldBlank', args, subjects, evidence }];
    const { value } = found;
    if (!startsWith || startsWith.some((start) => value.startsWith(start)))
      return [{ outcome: 'pass', message: 'holds', subjects, evidence }];
    const allowed = startsWith.map((start) => `“${start}”`).join('、');
    return [
      {
        outcome: 'fail',
        message: 'fieldValue',
        args: { ...args, value, allowed },
        subjects,
        expected: startsWith.join(' / '),
        actual: value,
        evidence,
      },
    ];
  };
}
