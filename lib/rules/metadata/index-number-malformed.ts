import { type IndexNumber, parseIndexNumber } from '../../extract/fields/index-number.ts';
import type { FieldOccurrence } from '../../extract/fields/model.ts';
import { fieldEvidence } from '../evidence.ts';
import { chosenField } from '../facts.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { isPossibleYear } from './possible-year.ts';

/** A recognised scheme with a wrong check character, a year that cannot be, or a placeholder where the number belongs. */
export const rule = defineRule({
  id: 'metadata/index-number-malformed',
  severity: 'error',
  title: { zh: '索引号有误', en: 'Index number malformed' },
  about: {
    zh: '索引号属于已知编码规则时，校验码、年份是否正确，有无占位符。',
    en: 'For a recognised scheme: check character, year, placeholders.',
  },
  example: { zh: '014416331/2018-04736：校验码应为 0', en: '014416331/2018-04736: the check character should be 0' },
  basis: 'GB 11714、GB 32100',
  messages: {
    check: {
      zh: '索引号中的代码 {code} 校验位不符：应为 {expected}，实为 {actual}',
      en: 'Wrong check character in the code {code} of the index number: {expected} expected, {actual} found',
    },
    unsureCheck: {
      zh: '索引号中的 {code} 如为组织机构代码，校验位应为 {expected}，实为 {actual}',
      en: 'If {code} in the index number is an organisation code, its check character should be {expected}, not {actual}',
    },
    year: { zh: '索引号中的年份 {year} 不可能', en: 'The year {year} in the index number cannot be' },
    month: { zh: '索引号中的月份 {month} 不存在', en: 'The month {month} in the index number does not exist' },
    placeholder: {
      zh: '索引号未填写：“{placeholder}”为占位符',
      en: 'The index number was not filled in: “{placeholder}” is a placeholder',
    },
    sound: { zh: '索引号格式无误', en: 'The index number is well formed' },
    unknown: { zh: '索引号为自定格式，无可核对项', en: 'The index number follows a local scheme; nothing to verify' },
  },
  check(input) {
    const field = chosenField(input, 'indexNumber');
    if (field?.state !== 'value' || field.value === null) return [];
    return [verdictOn(input, field, parseIndexNumber(field.value))];
  },
});

function verdictOn(input: AuditInput, field: FieldOccurrence, number: IndexNumber): Verdict {
  const common = { subjects: ['indexNumber'], evidence: [fieldEvidence(input.view, field)] };
  const { placeholder, year, month, scheme } = number;
  if (placeholder !== null)
    return { ...common, outcome: 'fail', message: 'placeholder', args: { placeholder }, actual: field.value };
  const [wrong] = number.wrongChecks;
  if (wrong) {
    const { code, expected, actual, certain } = wrong;
    const args = { code, expected, actual };
    return certain
      ? { ...common, outcome: 'fail', message: 'check', args, expected, actual }
      : { ...common, outcome: 'review', message: 'unsureCheck', args, expected, actual };
  }
  if (year !== null && !isPossibleYear(year, input.today))
    return { ...common, outcome: 'fail', message: 'year', args: { year }, actual: String(year) };
  if (month !== null && (month < 1 || month > 12))
    return { ...common, outcome: 'fail', message: 'month', args: { month }, actual: String(month) };
  return { ...common, outcome: 'pass', message: scheme === 'other' ? 'unknown' : 'sound' };
}
