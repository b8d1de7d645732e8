import { compareDates, dayNumber, formatDate, lastDayOfYear } from '../../text/calendar.ts';
import { evidenceAt, fieldEvidence } from '../evidence.ts';
import { dateOf, occurrencesOf, publication } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { daysApart } from '../states.ts';
import { reportingBasis } from './deadline.ts';

/** An annual report published before the year it reports on had ended. */
export const rule = defineRule({
  id: 'timeliness/before-period-end',
  severity: 'error',
  title: { zh: '发布早于报告期结束', en: 'Published before the period had ended' },
  about: {
    zh: '年度报告是否在报告年度结束之前发布。',
    en: 'Whether an annual report was published before its year had ended.',
  },
  example: { zh: '2019 年度报告发布于 2019-03-20', en: 'Report on 2019 published 2019-03-20' },
  basis: '',
  messages: {
    early: {
      zh: '{year} 年度报告的发布日期为 {date}，当时报告期尚未结束（至 {end}）',
      en: 'The report on {year} is dated {date}, before the period it reports on (to {end}) had ended',
    },
    oneOfSeveral: {
      zh: '{year} 年度报告的发布日期为 {date}，当时报告期尚未结束（至 {end}）；但页面另有发布日期 {other}',
      en: 'The report on {year} is dated {date}, before the period it reports on (to {end}) had ended; the page also gives {other}',
    },
    after: { zh: '发布日期 {date} 在报告期结束之后', en: 'Published on {date}, after the period had ended' },
    undated: { zh: '没有发布日期，无法核对', en: 'No publication date to check' },
  },
  check(input) {
    const { kind, reportYear, reportYearAt } = input.document;
    if (kind !== 'annualReport' || reportYear === null) return [];
    const common = { subjects: ['publicationDate', 'reportYear'], basis: reportingBasis(reportYear) };
    const published = publication(input);
    if (!published) return [{ ...common, outcome: 'notAssessable', message: 'undated' }];
    const end = lastDayOfYear(reportYear);
    const date = formatDate(published.date);
    const args = { year: reportYear, date, end: formatDate(end) };
    const evidence = [fieldEvidence(input.view, published.field)];
    if (reportYearAt) evidence.push(evidenceAt(input.view, reportYearAt, { role: 'prior' }));
    if (compareDates(published.date, end) > 0)
      return [{ ...common, outcome: 'pass', message: 'after', args, evidence }];
    const difference = daysApart(dayNumber(end) + 1 - dayNumber(published.date));
    const found = { ...common, expected: `> ${args.end}`, actual: date, difference };
    // Where the page's dates contradict each other, one of them may be right.
    const other = occurrencesOf(input, 'publicationDate').find((one) => {
      const day = dateOf(one);
      return day !== null && compareDates(day, end) > 0;
    });
    if (!other) return [{ ...found, outcome: 'fail', message: 'early', args, evidence }];
    evidence.push(fieldEvidence(input.view, other, { role: 'explanation' }));
    return [
      { ...found, outcome: 'review', message: 'oneOfSeveral', args: { ...args, other: other.value ?? '' }, evidence },
    ];
  },
});
