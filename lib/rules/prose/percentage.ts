import { formatScaled } from '../../engine/format.ts';
import { add, subtract } from '../../engine/interval.ts';
import { type Interval, SCALE } from '../../engine/number.ts';
import { fitsWritten, quotient } from '../../engine/quotient.ts';
import type { Percentage, Statement } from '../../extract/prose/model.ts';
import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { nameOf, numbered, statementEvidence, subjectOf, written } from './statement.ts';

/** A stated share, rate or change that the counts beside it contradict, at the precision it is written in. */
export const rule = defineRule({
  id: 'prose/percentage',
  severity: 'error',
  title: { zh: '百分比与数字不符', en: 'Percentage contradicts the counts' },
  about: {
    zh: '百分比是否与所涉数量相符（四舍五入或截断均可）。',
    en: 'Whether a percentage agrees with its counts (rounded or cut off).',
  },
  example: { zh: '258 / 805 写作 33.9%', en: '258 of 805 given as 33.9%' },
  basis: '',
  messages: {
    broken: {
      zh: '文中称 {actual}，按“{numerator}”{top} 与“{denominator}”{bottom} 计算应为 {expected}',
      en: 'Stated as {actual}; “{numerator}” {top} and “{denominator}” {bottom} give {expected}',
    },
    change: {
      zh: '文中称变动 {actual}，“{numerator}”{top}、增减 {bottom}，应为 {expected}',
      en: 'Stated as a change of {actual}; “{numerator}” {top}, of which {bottom} are the change, gives {expected}',
    },
    growth: {
      zh: '文中称变动 {actual}，“{numerator}”由 {bottom} 变为 {top}，应为 {expected}',
      en: 'Stated as a change of {actual}; “{numerator}” went from {bottom} to {top}, a change of {expected}',
    },
    holds: { zh: '{actual} 与“{numerator}”{top} 相符', en: '{actual} agrees with “{numerator}” {top}' },
    impossible: {
      zh: '部分占整体 {actual}，超过 100%',
      en: 'A part is stated as {actual} of its whole, more than all of it',
    },
    none: { zh: '{actual}：文中没有可核对的数字', en: '{actual}: no counts beside it to hold it against' },
  },
  check(input) {
    const number = numbered();
    return input.prose.percentages.flatMap((percentage) => {
      const verdict = check(input, percentage);
      return verdict ? [{ ...verdict, subjects: [number(verdict.subjects?.[0] ?? '')] }] : [];
    });
  },
});

/** The reading that the percentage agrees with, where the sentence allows two; else the list's total. */
function check(input: AuditInput, percentage: Percentage): Verdict | null {
  const own = judge(input, percentage, percentage.numerator);
  if (percentage.alternative === null || own?.outcome === 'pass') return own;
  return judge(input, percentage, percentage.alternative) ?? own;
}

function judge({ view, prose }: AuditInput, percentage: Percentage, top: number | null): Verdict | null {
  const at = (index: number | null): Statement | null => (index === null ? null : (prose.statements[index] ?? null));
  const numerator = at(top);
  const delta = at(percentage.delta);
  const denominator = at(percentage.denominator) ?? delta;
  const actual = `${formatScaled(percentage.value)}%`;
  const claim = evidenceAt(view, percentage.at, { role: 'claim' });
  if (!numerator || !denominator) return impossible(percentage, claim);
  if (percentage.approximate) return null;
  const [part, whole] = sides(percentage, numerator, denominator, delta);
  const shared = {
    args: {
      actual,
      numerator: nameOf(CHANGED.test(numerator.item) ? denominator : numerator),
      top: written(numerator),
      denominator: nameOf(denominator),
      bottom: written(denominator),
      expected: '',
    },
    subjects: [`${subjectOf(numerator)}/${subjectOf(denominator)}`],
    values: [
      `${percentage.kind} = ${actual}`,
      ...[numerator, denominator].map((s) => `${subjectOf(s)} = ${written(s)}`),
    ],
    evidence: [claim, statementEvidence(view, numerator, 'part'), statementEvidence(view, denominator, 'total')],
  };
  if (whole.low <= 0) return { ...shared, outcome: 'notAssessable', message: 'none' };
  if (fitsWritten(part, whole, percentage.value, percentage.decimals))
    return { ...shared, outcome: 'pass', message: 'holds' };
  const share = quotient(part.low, whole.high, percentage.decimals);
  const expected = percentage.kind === 'change' ? signed(share, percentage) : `${share}%`;
  const stated = percentage.kind === 'change' ? signed(formatScaled(percentage.value), percentage) : actual;
  return {
    ...shared,
    // Growth of money may be reckoned at constant prices.
    outcome:
      percentage.doubtful || (percentage.kind === 'change' && /元/.test(numerator.unit ?? '')) ? 'review' : 'fail',
    message: percentage.kind !== 'change' ? 'broken' : delta ? 'change' : 'growth',
    args: { ...shared.args, expected, actual: stated },
    expected,
    actual: stated,
  };
}

/** `+30%`, `-7.1%`: up or down, as the sentence's own word says (a fall of less than nothing is a rise). */
function signed(share: string, { direction }: Percentage): string {
  const down = (direction === -1) !== share.startsWith('-');
  const size = share.replace(/^-/, '');
  return /^0(?:\.0*)?$/.test(size) ? '0%' : `${down ? '-' : '+'}${size}%`;
}

/** 由60件下降到56件: what it is about is said before. */
const CHANGED = /^(?:下降|减少|降低|增加|增长|上升|提高|提升|升|降)?[到至为]/;
const HUNDRED = 100 * SCALE;

/** More than 100 % of something, whatever the counts are. A rate may count what was carried over: for review. */
function impossible({ bounded, value, words }: Percentage, claim: Evidence): Verdict | null {
  if (bounded === null || value <= HUNDRED) return null;
  const actual = `${formatScaled(value)}%`;
  return {
    outcome: bounded === 'part' ? 'fail' : 'review',
    message: 'impossible',
    args: { actual },
    subjects: [`prose:${words}%`],
    values: [`${words} = ${actual}`],
    expected: '≤ 100%',
    actual,
    evidence: [claim],
  };
}

/** What is to be divided by what: for a change, the difference by the year before. */
function sides(
  { kind, direction }: Percentage,
  numerator: Statement,
  denominator: Statement,
  delta: Statement | null,
): [Interval, Interval] {
  if (kind !== 'change') return [numerator.value, denominator.value];
  const growth = direction !== -1;
  // 128件,增加28件: 28 of the 100 of the year before.
  if (delta) return [delta.value, growth ? subtract(numerator.value, delta.value) : add(numerator.value, delta.value)];
  const [now, before] = [numerator.value, denominator.value];
  return [growth ? subtract(now, before) : subtract(before, now), before];
}
