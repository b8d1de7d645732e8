import { distance, formatInterval } from '../../engine/format.ts';
import { add, meets } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import type { Statement } from '../../extract/prose/model.ts';
import { figureEvidence } from '../evidence.ts';
import { mayBeCumulative } from '../prose/cumulative.ts';
import { nameOf, statementEvidence, written } from '../prose/statement.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import type { Strand } from '../tie-out/strand.ts';
import { explained, ofAnotherScope } from './excuse.ts';
import { acceptsLess, isOfClosed } from './of-others.ts';
import { basisOf, COUNTED_LOOSELY, crossStrand, type Shared, sharedStatistics } from './shared.ts';
import { type Tabled, tabled } from './tabled.ts';

/** The statistics that sentences and tables share, each held against the other. */
export function valueStrands(input: AuditInput): Strand[] {
  return sharedStatistics(input).flatMap((shared): Strand[] => {
    const judged = check(input, shared);
    if (!judged) return [];
    return [{ ...crossStrand(input, 'cross/value', judged.verdict, shared), mute: judged.mute }];
  });
}

interface Judged {
  readonly verdict: Verdict;
  /** Another rule says it: this only helps to find the wrong figure. */
  readonly mute: boolean;
}

function check(input: AuditInput, { figures, concept, statements, table }: Shared): Judged | null {
  const [first] = statements;
  const { stated } = table;
  const isNone = ({ value }: Statement) => value.high === 0;
  // None against some is cross/none-but-some's; both in the sentences is prose/contradiction's.
  const mixed = statements.some(isNone) && !statements.every(isNone);
  if (!first || (!mixed && (isNone(first) || stated?.high === 0))) return null;
  const unit = first.unit;
  const expected = stated ? formatInterval(stated, unit) : '';
  const off = stated ? statements.find((statement) => !meets(statement.value, stated)) : undefined;
  const shared = {
    basis: basisOf(figures, table),
    args: {
      item: nameOf(first),
      actual: written(off ?? first),
      expected,
      difference: stated && off ? formatInterval(distance(off.value, stated), unit) : '',
    },
    subjects: [`prose:${concept}`, ...table.figures.map(({ address }) => address)],
    values: [
      ...statements.map((statement) => `prose:${concept} = ${written(statement)}`),
      ...table.figures.map(({ address }) => figures.pair(address)),
    ],
    evidence: [
      ...statements.map((statement) => statementEvidence(input.view, statement, 'claim')),
      ...table.figures.map((figure) => figureEvidence(input.view, figure, { role: 'total' })),
    ],
  };
  const plain = (verdict: Pick<Verdict, 'outcome' | 'message'>) => ({
    verdict: { ...shared, ...verdict },
    mute: false,
  });
  if (!stated) return table.blank && !mixed ? plain({ outcome: 'notAssessable', message: 'blank' }) : null;
  if (!off) return plain({ outcome: 'pass', message: 'holds' });
  // Where another sentence agrees with the table, the sentences contradict each other: prose/contradiction says so.
  const otherwise = statements.some((statement) => statement !== off && !meets(statement.value, off.value));
  const accepted = acceptsLess(input, off, stated);
  if (accepted === 'named' || isOfClosed(input, figures, off)) return null;
  if (withCarried(figures, concept, off.value, table) || ofAnotherScope(input, concept, stated)) return null;
  const difference = formatInterval(distance(off.value, stated), unit);
  const unsure =
    COUNTED_LOOSELY.test(concept) ||
    isLoose(off) ||
    table.blank ||
    mayBeCumulative(input.view, off) ||
    accepted !== null;
  const outcome = unsure ? 'review' : 'fail';
  const broken = { ...shared, outcome, message: 'broken', expected, actual: written(off), difference } as const;
  return { verdict: explained(input, figures, broken), mute: otherwise || hasThoseParts(off.value, table) };
}

/** 公开政府信息 without 主动, 现有规范性文件 without 有效, 网站公开各类信息: may count more than the form's 主动公开政府信息数 and its channels. */
function isLoose({ concept, item }: Statement): boolean {
  if (concept === 'proactive') return !item.includes('主动');
  if (concept === 'normative.inForce') return !item.includes('有效') && item.includes('现');
  return (concept?.startsWith('channel.') ?? false) && /各类(?!政府)|各种(?!政府)/.test(item);
}

/** The table's total is less than its parts, and the sentence gives what they add up to: the table's rules say so. */
function hasThoseParts(value: Interval, { stated, partsSum }: Tabled): boolean {
  return partsSum !== null && stated !== null && partsSum.low > stated.high && meets(partsSum, value);
}

/** The sentence may count what was received with what was carried over. */
function withCarried(figures: FigureIndex, concept: string, value: Interval, { stated }: Tabled): boolean {
  const carried = concept === 'received' ? tabled(figures, 'carriedIn')?.stated : null;
  return carried !== null && carried !== undefined && stated !== null && meets(add(stated, carried), value);
}
