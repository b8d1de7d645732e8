import { formatScaled } from '../../engine/format.ts';
import type { Interval } from '../../engine/number.ts';
import type { Percentage, Statement } from '../../extract/prose/model.ts';
import { evidenceAt } from '../evidence.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { fitsWritten, quotient } from './quotient.ts';
import { nameOf, numbered, statementEvidence, subjectOf, written } from './statement.ts';

/** A stated share, rate or change that the counts beside it contradict, at the precision it is written in. */
export const rule = defineRule({
  id: 'prose/percentage',
  severity: 'error',
  title: { zh: '百分比与数字不符', en: 'Percentage contradicts the counts' },
  basis: '',
  messages: {
    broken: {
      zh: '文中称 {actual}，按“{numerator}”{top} 与“{denominator}”{bottom} 计算应为 {expected}',
      en: 'Stated as {actual}; “{numerator}” {top} and “{denominator}” {bottom} give {expected}',
    },
    change: {
      zh: '文中称变动 {actual}，按“{numerator}”{top} 与变动量 {bottom} 计算应为 {expected}',
      en: 'Stated as a change of {actual}; “{numerator}” {top} and a difference of {bottom} give {expected}',
    },
    holds: { zh: '{actual} 与“{numerator}”{top} 相符', en: '{actual} agrees with “{numerator}” {top}' },
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

function check(input: AuditInput, percentage: Percentage): Verdict | null {
  const { view, prose } = input;
  const at = (index: number | null): Statement | null => (index === null ? null : (prose.statements[index] ?? null));
  const numerator = at(percentage.numerator);
  const delta = at(percentage.delta);
  const denominator = at(percentage.denominator) ?? delta;
  const actual = `${formatScaled(percentage.value)}%`;
  const claim = evidenceAt(view, percentage.at, { role: 'claim' });
  if (!numerator || !denominator || percentage.approximate) return null;
  const [part, whole] = delta
    ? base(numerator, delta, percentage.direction ?? 1)
    : [numerator.value, denominator.value];
  const shared = {
    args: {
      actual,
      numerator: nameOf(numerator),
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
  const expected = `${quotient(part.low, whole.high, percentage.decimals)}%`;
  return {
    ...shared,
    outcome: 'fail',
    message: delta ? 'change' : 'broken',
    args: { ...shared.args, expected },
    expected,
    actual,
  };
}

/** 128件,增加28件: 28 of the 100 of last year. */
function base(current: Statement, delta: Statement, direction: 1 | -1): [Interval, Interval] {
  const { low, high } = delta.value;
  const before =
    direction === 1
      ? { low: current.value.low - high, high: current.value.high - low }
      : { low: current.value.low + low, high: current.value.high + high };
  return [delta.value, before];
}
