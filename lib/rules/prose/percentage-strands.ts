import { formatScaled } from '../../engine/format.ts';
import { add, subtract } from '../../engine/interval.ts';
import { type Interval, SCALE } from '../../engine/number.ts';
import { fitsWritten, quotient } from '../../engine/quotient.ts';
import { type RatioTerm, ratioTie } from '../../engine/ratio-tie.ts';
import type { Tie } from '../../engine/tie.ts';
import type { Percentage, Prose, Statement } from '../../extract/prose/model.ts';
import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { type Strand, sentenceStrand } from '../tie-out/strand.ts';
import { knotOf } from './knots.ts';
import { isMadeToFit, lastDigit } from './made-to-fit.ts';
import { isOfAnotherWhole } from './other-wholes.ts';
import { nameOf, numbered, statementEvidence, subjectOf, written } from './statement.ts';

/** The percentages of the sentences, each held against the counts it is about. */
export function percentageStrands(input: AuditInput): Strand[] {
  const number = numbered();
  const strandOf = (percentage: Percentage, reading: Judged): Strand => {
    const subject = number(reading.verdict.subjects?.[0] ?? '');
    const verdict = { ...reading.verdict, subjects: [subject] };
    const { outcome, args = {} } = verdict;
    const ties = () => (reading.counts ? [tieOf(input.prose, percentage, reading.counts, subject)] : []);
    const broken = isBroken(reading);
    return sentenceStrand('prose/percentage', verdict, {
      relation: broken ? inWords(percentage, args) : '',
      broken: broken ? ties() : [],
      holding: () => (outcome === 'pass' ? ties() : []),
    });
  };
  return input.prose.percentages.flatMap((percentage): Strand[] => {
    const [reading, other] = read(input, percentage);
    if (!reading) return [];
    const strand = strandOf(percentage, reading);
    return [other ? { ...strand, otherwise: strandOf(percentage, other) } : strand];
  });
}

function isBroken({ verdict: { outcome } }: Judged): boolean {
  return outcome === 'fail' || outcome === 'review';
}

function inWords({ kind, delta }: Percentage, args: NonNullable<Verdict['args']>): string {
  if (args.top === undefined) return String(args.actual);
  if (kind !== 'change') return `${args.numerator} ${args.top} / ${args.denominator} ${args.bottom} = ${args.actual}`;
  return `${args.numerator} ${delta === null ? `${args.bottom} → ${args.top}` : `${args.top} (Δ ${args.bottom})`} = ${args.actual}`;
}

/** The counts that a percentage is held against. */
interface Counts {
  readonly numerator: Statement;
  readonly denominator: Statement;
  readonly delta: Statement | null;
}

interface Judged {
  readonly verdict: Verdict;
  readonly counts: Counts | null;
}

/**
 * The reading that the percentage agrees with, where the sentence allows two; else that by the list's total, and the other
 * one: either may be meant.
 */
function read(input: AuditInput, percentage: Percentage): readonly [Judged | null, Judged | null] {
  const own = judge(input, percentage, percentage.numerator);
  if (percentage.alternative === null || own?.verdict.outcome === 'pass') return [own, null];
  const other = judge(input, percentage, percentage.alternative);
  if (!other || !own) return [other ?? own, null];
  return [other, isBroken(other) && isBroken(own) ? own : null];
}

/** Which figure counts how often in the part and in the whole: see `sides`. */
function tieOf(prose: Prose, { kind, direction, value, decimals }: Percentage, counts: Counts, subject: string): Tie {
  const { numerator, denominator, delta } = counts;
  const up = direction === -1 ? -1 : 1;
  const term = (statement: Statement, part: number, whole: number): RatioTerm => ({
    knot: knotOf(prose, statement),
    part,
    whole,
  });
  const written = { address: `${subject}%`, value, decimals };
  if (kind !== 'change') return ratioTie([term(numerator, 1, 0), term(denominator, 0, 1)], written);
  if (delta) return ratioTie([term(numerator, 0, 1), term(delta, 1, -up)], written);
  return ratioTie([term(numerator, up, 0), term(denominator, -up, 1)], written);
}

function judge({ view, prose, statistics }: AuditInput, percentage: Percentage, top: number | null): Judged | null {
  const at = (index: number | null): Statement | null => (index === null ? null : (prose.statements[index] ?? null));
  const numerator = at(top);
  const delta = at(percentage.delta);
  const denominator = at(percentage.denominator) ?? delta;
  const actual = `${formatScaled(percentage.value)}%`;
  const claim = evidenceAt(view, percentage.at, { role: 'claim' });
  if (!numerator || !denominator) {
    const verdict = impossible(percentage, claim);
    return verdict && { verdict, counts: null };
  }
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
  const counts = { numerator, denominator, delta };
  const judged = (verdict: Pick<Verdict, 'outcome' | 'message'>): Judged => ({
    verdict: { ...shared, ...verdict },
    counts,
  });
  if (whole.low <= 0) return judged({ outcome: 'notAssessable', message: 'none' });
  if (fitsWritten(part, whole, percentage.value, percentage.decimals))
    return judged({ outcome: 'pass', message: 'holds' });
  const nearly = [-1, 1].some((by) =>
    fitsWritten(part, whole, percentage.value + by * lastDigit(percentage), percentage.decimals),
  );
  if (nearly && isMadeToFit(prose.percentages, percentage)) return judged({ outcome: 'pass', message: 'holds' });
  if (percentage.kind !== 'change' && isOfAnotherWhole({ prose, statistics }, percentage, numerator, denominator))
    return null;
  const share = quotient(part.low, whole.high, percentage.decimals);
  const expected = percentage.kind === 'change' ? signed(share, percentage) : `${share}%`;
  const stated = percentage.kind === 'change' ? signed(formatScaled(percentage.value), percentage) : actual;
  const verdict: Verdict = {
    ...shared,
    // Growth of money may be reckoned at constant prices.
    outcome:
      percentage.doubtful || (percentage.kind === 'change' && /元/.test(numerator.unit ?? '')) ? 'review' : 'fail',
    message: percentage.kind !== 'change' ? 'broken' : delta ? 'change' : 'growth',
    args: { ...shared.args, expected, actual: stated },
    expected,
    actual: stated,
    difference: `${formatScaled(Math.abs(Math.round(Number(share) * SCALE) - percentage.value))} 个百分点`,
  };
  return { verdict, counts };
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
    difference: `${formatScaled(value - HUNDRED)} 个百分点`,
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
