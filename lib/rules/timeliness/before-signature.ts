import { compareDates, dayNumber, formatDate } from '../../text/calendar.ts';
import type { CalendarDate } from '../../text/dates.ts';
import { evidenceAt, fieldEvidence } from '../evidence.ts';
import { dateOf, isDocument, isOwnDate, isoDate, occurrencesOf, publication } from '../facts.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { daysApart } from '../states.ts';

interface Signed {
  readonly date: CalendarDate;
  readonly evidence: Evidence;
  readonly label: string;
  /** A stamp of the publishing system (生成日期) contradicts, but proves nothing. */
  readonly stamp: boolean;
}

/** Published before the day on which the document or its table was signed. */
export const rule = defineRule({
  id: 'timeliness/before-signature',
  severity: 'error',
  title: { zh: '发布早于落款日期', en: 'Published before it was signed' },
  about: {
    zh: '发布日期是否早于落款或填报日期。',
    en: 'Whether the publication date precedes the signature or reporting date.',
  },
  example: { zh: '发布 2019-03-20，填报 2020-01-05', en: 'Published 2019-03-20, signed 2020-01-05' },
  basis: '',
  messages: {
    early: {
      zh: '发布日期 {date} 早于{label} {signed}',
      en: 'The publication date {date} is before the date of “{label}”, {signed}',
    },
    after: { zh: '发布日期 {date} 不早于落款日期', en: 'Published on {date}, not before it was signed' },
  },
  check(input) {
    const published = publication(input);
    const signed = signedDates(input);
    if (!isDocument(input) || !published || signed.length === 0) return [];
    const date = formatDate(published.date);
    const own = fieldEvidence(input.view, published.field);
    const common = { subjects: ['publicationDate', 'signatureDate'] };
    // A day still to come cannot be: metadata/date-invalid says so.
    const later = signed.filter(
      (one) => compareDates(one.date, published.date) > 0 && compareDates(one.date, input.today) <= 0,
    );
    const latest = later.reduce<Signed | undefined>(
      (a, b) => (a && compareDates(a.date, b.date) >= 0 ? a : b),
      undefined,
    );
    if (!latest) {
      const evidence = [own, ...signed.map((one) => one.evidence)];
      return [{ ...common, outcome: 'pass', message: 'after', args: { date }, evidence }];
    }
    // Where the page gives other publication dates, one of them may be the right one.
    const settled = occurrencesOf(input, 'publicationDate').every((one) => {
      const day = dateOf(one);
      return day === null || compareDates(latest.date, day) > 0;
    });
    return [
      {
        ...common,
        outcome: settled && later.some(({ stamp }) => !stamp) ? 'fail' : 'review',
        message: 'early',
        args: { date, label: latest.label, signed: formatDate(latest.date) },
        expected: `≥ ${formatDate(latest.date)}`,
        actual: date,
        difference: daysApart(dayNumber(latest.date) - dayNumber(published.date)),
        evidence: [own, ...later.map((one) => one.evidence)],
      },
    ];
  },
});

/** Every day on which the document, its table or its metadata say that it was signed or made. */
function signedDates(input: AuditInput): Signed[] {
  const { document, statistics, view } = input;
  const found: Signed[] = [];
  const add = (date: CalendarDate | null, label: string, stamp: boolean, evidence: () => Evidence): void => {
    if (date) found.push({ date, label, stamp, evidence: evidence() });
  };
  const signature = document.signatureDate;
  if (signature)
    add(signature.date, '落款日期', false, () => evidenceAt(view, signature.at, { label: '落款日期', role: 'prior' }));
  const reported = statistics.colophon.reportingDate;
  if (reported)
    add(isoDate(reported.value), '填报日期', false, () =>
      evidenceAt(view, reported.at, { label: '填报日期', role: 'prior' }),
    );
  for (const field of occurrencesOf(input, 'creationDate')) {
    // The signature is in already.
    if (field.place === 'signature') continue;
    add(dateOf(field), field.label, !isOwnDate(field.label), () => fieldEvidence(view, field, { role: 'prior' }));
  }
  return found;
}
