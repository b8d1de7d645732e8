import type { FieldOccurrence } from '../../extract/fields/model.ts';
import { compareDates, dayNumber, formatDate } from '../../text/calendar.ts';
import { cleanText } from '../../text/clean.ts';
import type { CalendarDate } from '../../text/dates.ts';
import { evidenceAt, fieldEvidence } from '../evidence.ts';
import { dateOf, isOwnDate, isoDate } from '../facts.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { daysApart } from '../states.ts';

const DATES = ['publicationDate', 'creationDate', 'effectiveDate', 'expiryDate'] as const;

/** Labelled dates that the calendar does not have, and publication, making or signature dates in the future. */
export const rule = defineRule({
  id: 'metadata/date-invalid',
  severity: 'error',
  title: { zh: '日期不存在或在将来', en: 'Date that cannot be, or in the future' },
  about: {
    zh: '标明的日期是否存在；发布、成文、落款日期是否晚于检查当日。',
    en: 'Whether a labelled date exists, and is not in the future of the audit.',
  },
  example: { zh: '发布日期：2019-02-30', en: '发布日期：2019-02-30' },
  basis: 'GB/T 7408',
  messages: {
    impossible: { zh: '“{label}”的日期 {date} 不存在', en: 'The date {date} of “{label}” does not exist' },
    future: {
      zh: '“{label}”{date} 晚于检查日期 {today}',
      en: '“{label}” {date} is later than the day of the audit, {today}',
    },
    sound: { zh: '“{label}”{date} 无误', en: '“{label}” {date} is possible' },
  },
  check(input) {
    const labelled = input.fields.occurrences.filter(({ field }) => DATES.some((name) => name === field));
    return together([...labelled.flatMap((field) => onField(input, field)), ...onSignatures(input)]);
  },
});

/** A field's wrong day that stands in several places is one finding: the first speaks, the others are its evidence. */
function together(verdicts: readonly Verdict[]): Verdict[] {
  const said = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const { subjects = [], outcome, message, actual, evidence = [] } = verdict;
    const what = outcome === 'pass' ? subjects.join(' ') : `${message} ${subjects[0]} ${daysIn(actual ?? '')}`;
    const first = said.get(what);
    said.set(what, first ? { ...first, evidence: [...(first.evidence ?? []), ...evidence] } : verdict);
  }
  return [...said.values()];
}

/** Year, month and day of a date however it is written, its time left out. */
function daysIn(date: string): string {
  return (cleanText(date).fold.match(/\d+/g) ?? []).slice(0, 3).map(Number).join('-');
}

function onField(input: AuditInput, field: FieldOccurrence): Verdict[] {
  const evidence = [fieldEvidence(input.view, field)];
  const subjects = [field.field, field.place, field.label];
  if (field.state === 'invalid')
    return [
      {
        outcome: 'fail',
        message: 'impossible',
        args: { label: field.label, date: field.raw },
        subjects,
        actual: field.raw,
        evidence,
      },
    ];
  // The signature is looked at as such.
  if (field.field === 'effectiveDate' || field.field === 'expiryDate' || field.place === 'signature') return [];
  const date = dateOf(field);
  if (!date) return [];
  // A stamp of the publishing system contradicts, but proves nothing.
  const stamp = field.field === 'creationDate' && !isOwnDate(field.label);
  return [onDay(input, date, field.label, subjects, evidence, stamp)];
}

function onSignatures({ ...input }: AuditInput): Verdict[] {
  const { document, statistics, view } = input;
  const signed: Verdict[] = [];
  if (document.signatureDate) {
    const { date, at } = document.signatureDate;
    signed.push(onDay(input, date, '落款日期', ['signature'], [evidenceAt(view, at, { label: '落款日期' })], false));
  }
  const reported = statistics.colophon.reportingDate;
  const date = reported && isoDate(reported.value);
  if (reported && date)
    signed.push(
      onDay(input, date, '填报日期', ['colophon'], [evidenceAt(view, reported.at, { label: '填报日期' })], false),
    );
  return signed;
}

function onDay(
  { today }: AuditInput,
  date: CalendarDate,
  label: string,
  subjects: readonly string[],
  evidence: readonly Evidence[],
  stamp: boolean,
): Verdict {
  const args = { label, date: formatDate(date), today: formatDate(today) };
  const common = { args, subjects, evidence };
  if (compareDates(date, today) <= 0) return { ...common, outcome: 'pass', message: 'sound' };
  return {
    ...common,
    outcome: stamp ? 'review' : 'fail',
    message: 'future',
    expected: `≤ ${args.today}`,
    actual: args.date,
    difference: daysApart(dayNumber(date) - dayNumber(today)),
  };
}
