import { possibleCauses } from '../../engine/causes.ts';
import { distance, formatInterval } from '../../engine/format.ts';
import { isExact, sum } from '../../engine/interval.ts';
import { sumTie, type Tie } from '../../engine/tie.ts';
import type { ListClaim, Statement } from '../../extract/prose/model.ts';
import { evidenceAt } from '../evidence.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { type Strand, sentenceStrand } from '../tie-out/strand.ts';
import { judgeList, type ListVerdict } from './judge-list.ts';
import { knotOf } from './knots.ts';
import { leavesRest, remarkNear } from './remark.ts';
import { nameOf, numbered, statementEvidence, subjectOf, written } from './statement.ts';

/** A list that leaves a rest uncounted picks some of its total. */
const PICKED = { exhaustive: false, division: 'area', stated: false } as const;

/** The lists of the sentences, each held against its total. */
export function sumStrands(input: AuditInput): Strand[] {
  const number = numbered();
  return input.prose.lists.flatMap((stated): Strand[] => {
    const total = input.prose.statements[stated.total];
    const parts = stated.parts.flatMap((part) => input.prose.statements[part] ?? []);
    if (!total || parts.length === 0) return [];
    const list = leavesRest(input.view, parts.at(-1)?.numberAt ?? stated.at) ? { ...stated, ...PICKED } : stated;
    const judged = judgeList(list, total, parts);
    const verdict = check(input, list, total, parts, judged, number);
    const broken = verdict.outcome !== 'pass';
    const ties = () => tiesOf(input, list, total, parts, broken ? judged : null);
    return [
      sentenceStrand('prose/sum', verdict, {
        relation: broken ? inWords(total, parts, judged) : '',
        total: broken ? knotOf(input.prose, total).address : null,
        broken: broken ? ties() : [],
        holding: () => (broken ? [] : ties()),
      }),
    ];
  });
}

/** That the parts add up, where they must; that none of them is larger than the total. */
function tiesOf(
  { prose }: AuditInput,
  list: ListClaim,
  total: Statement,
  parts: readonly Statement[],
  broken: ListVerdict | null,
): Tie[] {
  const whole = [knotOf(prose, total)];
  const knots = parts.map((part) => knotOf(prose, part));
  if (broken?.message === 'channels') return [sumTie('<=', whole, knots)];
  if (broken?.message === 'sum' || (list.exhaustive && !list.overlapping)) return [sumTie('=', whole, knots)];
  const larger = broken?.larger;
  return (larger ? [knotOf(prose, larger)] : knots).map((part) => sumTie('<=', [part], whole));
}

const MOST_NAMES = 4;

function inWords(total: Statement, parts: readonly Statement[], { larger }: ListVerdict): string {
  if (larger) return `${nameOf(larger)} ≤ ${nameOf(total)}`;
  const names = parts.map(nameOf);
  const shown = names.length > MOST_NAMES ? [names[0], '…', names.at(-1)] : names;
  return `${nameOf(total)} = ${shown.join(' + ')}`;
}

function check(
  { view }: AuditInput,
  list: ListClaim,
  total: Statement,
  parts: readonly Statement[],
  judged: ListVerdict,
  number: (subject: string) => string,
): Verdict {
  const { message, larger } = judged;
  // What was carried over explains nothing of what is new, nor of a list that counts it.
  const fresh = /新收/.test(total.item) || parts.some(({ concept }) => concept === 'carriedIn');
  const remark = judged.outcome === 'fail' && !larger ? remarkNear(view, list.at, fresh) : null;
  const outcome = remark ? 'review' : judged.outcome;
  const all = sum(parts.map(({ value }) => value));
  const shown = larger ? [larger] : parts;
  const expected = larger ? `≥ ${written(larger)}` : formatInterval(all, total.unit);
  const broken = outcome === 'fail' || outcome === 'review';
  const exact = [total, ...parts].every(({ value }) => isExact(value));
  return {
    outcome,
    message,
    args: {
      total: nameOf(total),
      actual: written(total),
      expected,
      count: parts.length,
      difference: formatInterval(distance(total.value, larger ? larger.value : all), total.unit),
      parts: listed(parts),
      part: larger ? nameOf(larger) : '',
      value: larger ? written(larger) : '',
    },
    subjects: [number([subjectOf(total), ...parts.map(subjectOf)].join('='))],
    values: [total, ...parts].map((statement) => `${subjectOf(statement)} = ${written(statement)}`),
    expected: broken ? expected : null,
    actual: broken ? written(total) : null,
    difference: broken ? formatInterval(distance(total.value, larger ? larger.value : all), total.unit) : null,
    evidence: [
      statementEvidence(view, total, 'total'),
      ...shown.map((part) => statementEvidence(view, part, 'part')),
      ...(remark ? [evidenceAt(view, remark, { role: 'explanation' })] : []),
    ],
    causes:
      broken && exact && !larger && message === 'sum'
        ? possibleCauses(
            nameOf(total),
            total.value.low,
            parts.map((part) => ({ label: nameOf(part), value: part.value.low })),
          )
        : [],
  };
}

const MOST = 8;

function listed(parts: readonly Statement[]): string {
  const shown = parts.slice(0, MOST).map((part) => `${nameOf(part)} ${written(part)}`);
  return `${shown.join('、')}${parts.length > MOST ? '…' : ''}`;
}
