import { numberLines } from '../../extract/fields/broken-number.ts';
import type { FieldOccurrence } from '../../extract/fields/model.ts';
import { cleanText } from '../../text/clean.ts';
import { fieldEvidence } from '../evidence.ts';
import { chosenField, isDocument, occurrencesOf } from '../facts.ts';
import { defineRule, type Verdict } from '../rule.ts';
import { correctNumber, isNumberOfAnotherKind, isWellFormed } from './document-number.ts';

/** Document numbers that are not of the form 代字〔YYYY〕N号. Orders and announcements have forms of their own. */
export const rule = defineRule({
  id: 'metadata/document-number-malformed',
  severity: 'warning',
  title: { zh: '文号格式有误', en: 'Document number malformed' },
  about: {
    zh: '文号是否为“机关代字〔年份〕序号”格式。',
    en: 'Whether the document number has the form 代字〔YYYY〕N号.',
  },
  example: { zh: '国办发[2014]32号', en: '国办发[2014]32号' },
  basis: 'GB/T 9704',
  messages: {
    corrected: {
      zh: '文号“{number}”不合“机关代字〔年份〕N号”的格式，应为“{expected}”',
      en: 'The document number “{number}” should be written “{expected}”',
    },
    malformed: {
      zh: '文号“{number}”不合“机关代字〔年份〕N号”的格式',
      en: 'The document number “{number}” is not of the form 代字〔YYYY〕N号',
    },
    unlike: {
      zh: '“{number}”不像文号，请核对',
      en: '“{number}” does not look like a document number',
    },
    sound: { zh: '文号“{number}”格式无误', en: 'The document number “{number}” is well formed' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const chosen = chosenField(input, 'documentNumber');
    const shown = occurrencesOf(input, 'documentNumber').filter(
      (field) => field.state === 'value' && (field.place === 'block' || field === chosen),
    );
    const verdicts = new Map<string, Verdict>();
    for (const field of shown) {
      numbersIn(field).forEach((number, i) => {
        const first = verdicts.get(number);
        // A block that stands twice, for print or for phones, says it once.
        const evidence = [...(first?.evidence ?? []), fieldEvidence(input.view, field)];
        verdicts.set(number, { ...(first ?? judge(number, i)), evidence });
      });
    }
    return [...verdicts.values()];
  },
});

/** A full stop behind the number, brackets around it. */
const FOR_LOOKS = /^(?:[（(](.+号)[）)]|(.+号)[。.])$/;

/** One value may hold several numbers: 豫政办〔2019〕3号、豫财〔2019〕5号. */
function numbersIn(field: FieldOccurrence): string[] {
  const lines = numberLines(cleanText(field.raw).text);
  const parts = lines
    .flatMap((line) => line.split(/[、，；;]|(?<=号)[ ,]/))
    .map((part) => part.replace(/\s+/g, '').replace(FOR_LOOKS, '$1$2'));
  return parts.filter((part) => part !== '');
}

function judge(number: string, i: number): Verdict {
  const common = { subjects: ['documentNumber', String(i)], values: [number] };
  if (isWellFormed(number) || isNumberOfAnotherKind(number))
    return { ...common, outcome: 'pass', message: 'sound', args: { number } };
  const expected = correctNumber(number);
  if (expected !== null)
    return { ...common, outcome: 'fail', message: 'corrected', args: { number, expected }, expected, actual: number };
  const alike =
    /(?:19|20)\d\d|[[(（［【{〔]\d\d[\])）］】}〕]/.test(number) &&
    /号|\d$/.test(number) &&
    /\p{Script=Han}/u.test(number);
  if (alike) return { ...common, outcome: 'fail', message: 'malformed', args: { number }, actual: number };
  return { ...common, outcome: 'review', message: 'unlike', args: { number }, actual: number };
}
