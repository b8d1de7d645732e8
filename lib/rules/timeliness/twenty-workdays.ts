import { compareDates, formatDate } from '../../text/calendar.ts';
import type { CalendarDate } from '../../text/dates.ts';
import { addWorkdays, workdaysBetween } from '../../text/workdays.ts';
import { fieldEvidence } from '../evidence.ts';
import { chosenField, dateOf, isOwnDate, occurrencesOf, publication } from '../facts.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { isOwnDocument } from './own-document.ts';

const LIMIT = 20;
const FIRST_LAW = { year: 2008, month: 5, day: 1 };
const REVISED_LAW = { year: 2019, month: 5, day: 15 };

/** Anything but an annual report, published more than twenty working days after it was made. */
export const rule = defineRule({
  id: 'timeliness/twenty-workdays',
  severity: 'warning',
  title: { zh: '公开超过二十个工作日', en: 'Published after more than twenty working days' },
  about: {
    zh: '其他应公开的文件是否在成文后 20 个工作日内发布（按国务院放假安排计算）。',
    en: 'Whether any other document was published within 20 working days of its making (Chinese holiday calendar).',
  },
  example: { zh: '成文 2023-03-01，发布 2023-06-01', en: 'Made 2023-03-01, published 2023-06-01' },
  basis: '《政府信息公开条例》（国务院令第711号）第二十六条',
  messages: {
    late: {
      zh: '“{label}”{made}，{date} 公开，相隔 {days} 个工作日，应不超过 20 个（{deadline} 前）',
      en: '“{label}” {made}, published on {date}: {days} working days, not to exceed 20 (by {deadline})',
    },
    open: {
      zh: '“{label}”{made}，{date} 公开，相隔 {days} 个工作日；是否为本机关制作的信息请核对',
      en: '“{label}” {made}, published on {date}: {days} working days; see whether the document is the publisher’s own',
    },
    inTime: {
      zh: '“{label}”{made}，{date} 公开，相隔 {days} 个工作日',
      en: '“{label}” {made}, published on {date}: {days} working days',
    },
    undated: { zh: '没有成文日期或发布日期，无法核对', en: 'No date of making or of publication to check' },
    uncovered: {
      zh: '{made} 至 {date} 不全在节假日历范围内，无法计算工作日',
      en: 'The holiday calendar does not cover all of {made} to {date}',
    },
  },
  check(input) {
    if (input.document.kind !== 'document' || isOnRequest(input)) return [];
    const common = { subjects: ['creationDate', 'publicationDate'] };
    const published = publication(input);
    const made = madeOn(input);
    if (!published || !made) return [{ ...common, outcome: 'notAssessable', message: 'undated' }];
    if (compareDates(made.date, FIRST_LAW) < 0 || compareDates(published.date, made.date) < 0) return [];
    // A day to come is metadata/date-invalid's.
    if (compareDates(published.date, input.today) > 0) return [];
    const date = formatDate(published.date);
    const basis = basisOf(made.date);
    const evidence = [
      fieldEvidence(input.view, made.field, { role: 'prior' }),
      fieldEvidence(input.view, published.field),
    ];
    const days = workdaysBetween(made.date, published.date);
    const { label } = made.field;
    const args = { label: label === '落款' ? '落款日期' : label, made: formatDate(made.date), date };
    if (days === null) return [{ ...common, outcome: 'notAssessable', message: 'uncovered', args, evidence, basis }];
    if (days <= LIMIT)
      return [{ ...common, outcome: 'pass', message: 'inTime', args: { ...args, days }, evidence, basis }];
    const last = addWorkdays(made.date, LIMIT);
    const deadline = last ? formatDate(last) : '';
    const fails = isOwnDate(made.field.label) && isOwnDocument(input);
    return [
      {
        ...common,
        outcome: fails ? 'fail' : 'review',
        message: fails ? 'late' : 'open',
        args: { ...args, days, deadline },
        expected: `≤ ${LIMIT}`,
        actual: String(days),
        difference: String(days - LIMIT),
        evidence,
        basis,
      },
    ];
  },
});

/** The document's own date of making before a stamp of the system. */
function madeOn(input: AuditInput) {
  const dated = occurrencesOf(input, 'creationDate').flatMap((field) => {
    const date = dateOf(field);
    return date ? [{ date, field }] : [];
  });
  return dated.find(({ field }) => isOwnDate(field.label)) ?? dated[0] ?? null;
}

function basisOf(made: CalendarDate): string {
  return compareDates(made, REVISED_LAW) < 0
    ? '《政府信息公开条例》（国务院令第492号）第十八条'
    : '《政府信息公开条例》（国务院令第711号）第二十六条';
}

/** What is given out only on request has no such deadline. */
function isOnRequest(input: AuditInput): boolean {
  return /依申请|不予公开|不公开/.test(chosenField(input, 'openMethod')?.value ?? '');
}
