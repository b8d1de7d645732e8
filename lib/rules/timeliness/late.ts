import { compareDates, dayNumber, formatDate, lastDayOfYear } from '../../text/calendar.ts';
import { evidenceAt, fieldEvidence } from '../evidence.ts';
import { dateOf, occurrencesOf, publication } from '../facts.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { daysApart } from '../states.ts';
import { type Deadline, deadlines } from './deadline.ts';

const KINDS = {
  government: { zh: '本级政府', en: 'government' },
  department: { zh: '部门', en: 'department' },
  township: { zh: '乡镇（街道）', en: 'township' },
  unknown: { zh: '未能判定的机关', en: 'body of unknown kind' },
} as const;

/** An annual report published after the deadline that held for that year and kind of body. */
export const rule = defineRule({
  id: 'timeliness/late',
  severity: 'warning',
  title: { zh: '年度报告发布逾期', en: 'Annual report published late' },
  about: {
    zh: '年度报告是否在当年适用的期限内发布：2018 及以前 3 月 31 日；2019 起部门 1 月 31 日、政府 3 月 31 日。',
    en: 'Whether an annual report met the deadline of its year and kind of body: to 2018, 31 March; from 2019, departments 31 January, governments 31 March.',
  },
  example: { zh: '某局 2021 年度报告发布于 2022-02-15', en: 'A department’s report on 2021 published 2022-02-15' },
  basis: '',
  messages: {
    late: {
      zh: '{year} 年度报告（{kindZh}）应于 {deadline} 前发布，实于 {date} 发布，逾期 {days} 天',
      en: 'The report on {year} ({kindEn}) was due by {deadline} and published on {date}, {days} {days|day|days} late',
    },
    open: {
      zh: '{year} 年度报告（{kindZh}）于 {date} 发布，晚于 {deadline}，是否适用该期限请核对',
      en: 'The report on {year} ({kindEn}) was published on {date}, after {deadline}; see whether that deadline holds for it',
    },
    oneOfSeveral: {
      zh: '发布日期 {date} 晚于期限 {deadline}，但页面另有未逾期的发布日期',
      en: 'The publication date {date} is after the deadline {deadline}; the page also gives one that is not',
    },
    punctual: {
      zh: '{year} 年度报告（{kindZh}）于 {date} 发布，未超过期限 {deadline}',
      en: 'The report on {year} ({kindEn}) was published on {date}, within the deadline {deadline}',
    },
    undated: { zh: '没有发布日期，无法核对期限', en: 'No publication date to hold against the deadline' },
  },
  check(input) {
    const { kind, reportYear, bodyLevel } = input.document;
    if (kind !== 'annualReport' || reportYear === null) return [];
    const limits = deadlines(reportYear, bodyLevel);
    const last = limits.at(-1);
    if (!last) return [];
    const common = { subjects: ['publicationDate', 'reportYear'], basis: last.basis };
    const published = publication(input);
    if (!published) return [{ ...common, outcome: 'notAssessable', message: 'undated' }];
    // Too early is the business of timeliness/before-period-end, a day to come that of metadata/date-invalid.
    if (compareDates(published.date, lastDayOfYear(reportYear)) <= 0) return [];
    if (compareDates(published.date, input.today) > 0) return [];
    const missed = limits.filter(({ date }) => compareDates(published.date, date) > 0).at(-1);
    const date = formatDate(published.date);
    const deadline = missed ?? last;
    const args = {
      year: reportYear,
      kindZh: KINDS[bodyLevel].zh,
      kindEn: KINDS[bodyLevel].en,
      date,
      deadline: formatDate(deadline.date),
    };
    const evidence = [fieldEvidence(input.view, published.field)];
    if (input.document.titleAt) evidence.push(evidenceAt(input.view, input.document.titleAt, { role: 'prior' }));
    if (!missed) return [{ ...common, outcome: 'pass', message: 'punctual', args, evidence }];
    const days = dayNumber(published.date) - dayNumber(missed.date);
    return [
      {
        ...common,
        ...late(input, missed),
        args: { ...args, days },
        expected: `≤ ${args.deadline}`,
        actual: date,
        difference: daysApart(days),
        evidence,
      },
    ];
  },
});

function late(input: AuditInput, missed: Deadline): Pick<Verdict, 'outcome' | 'message'> {
  if (missed.outcome === 'review') return { outcome: 'review', message: 'open' };
  const inTime = occurrencesOf(input, 'publicationDate').some((one) => {
    const day = dateOf(one);
    return day !== null && compareDates(day, missed.date) <= 0;
  });
  return inTime ? { outcome: 'review', message: 'oneOfSeveral' } : { outcome: 'fail', message: 'late' };
}
