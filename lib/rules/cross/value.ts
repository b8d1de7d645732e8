import { distance, formatInterval } from '../../engine/format.ts';
import { add, meets } from '../../engine/interval.ts';
import type { Interval } from '../../engine/number.ts';
import type { Statement } from '../../extract/prose/model.ts';
import { figureEvidence } from '../evidence.ts';
import { comparable } from '../prose/comparable.ts';
import { mayBeCumulative } from '../prose/cumulative.ts';
import { nameOf, statementEvidence, written } from '../prose/statement.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import { tieOut } from '../tie-out/tie-out.ts';
import { explained, ofAnotherScope } from './excuse.ts';
import { type Tabled, tabled } from './tabled.ts';

/** Statistics that sentences count in their own ways (events, people, places): a difference is for review. */
const SOFT = /^(?:response|meetings|trainings|trainees|staff|offices|readingPoints|budget|procurement)/;

/** The sentences give another value than the table for the same statistic. */
export const rule = defineRule({
  id: 'cross/value',
  severity: 'error',
  title: { zh: '文、表数字不一致', en: 'Text and table give different values' },
  about: { zh: '同一统计项在文字与表格中的数值是否一致。', en: 'Whether prose and table give the same value.' },
  example: { zh: '文中 128 件，表中 126 件', en: '128 in the prose, 126 in the table' },
  basis: '',
  messages: {
    broken: {
      zh: '“{item}”文中为 {actual}，统计表为 {expected}，差 {difference}',
      en: '“{item}” is {actual} in the text and {expected} in the table, {difference} apart',
    },
    holds: { zh: '“{item}”文、表均为 {expected}', en: '“{item}”: text and table agree on {expected}' },
    blank: { zh: '“{item}”文中为 {actual}，统计表该格空白', en: '“{item}” is {actual} in the text, its cell is blank' },
    explained: { zh: '页面对此有说明，请核实', en: 'The page itself offers an explanation: please verify' },
  },
  check(input) {
    const { figures } = tieOut(input.statistics);
    if (figures.forms.length === 0) return [];
    return [...comparable(input.prose.statements)].flatMap(([concept, statements]): Verdict[] => {
      const table = tabled(figures, concept);
      return table ? check(input, figures, concept, statements, table) : [];
    });
  },
});

function check(
  input: AuditInput,
  figures: FigureIndex,
  concept: string,
  statements: readonly Statement[],
  table: Tabled,
): Verdict[] {
  const [first] = statements;
  const { stated } = table;
  // None against some is cross/none-but-some's.
  if (!first || first.value.high === 0 || (stated && stated.high === 0)) return [];
  const unit = first.unit;
  const expected = stated ? formatInterval(stated, unit) : '';
  const off = stated ? statements.find((statement) => !meets(statement.value, stated)) : undefined;
  const shared = {
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
  if (!stated) return table.blank ? [{ ...shared, outcome: 'notAssessable', message: 'blank' }] : [];
  if (!off) return [{ ...shared, outcome: 'pass', message: 'holds' }];
  // Where another sentence agrees with the table, the sentences contradict each other: prose/contradiction says so.
  if (statements.some((statement) => statement !== off && !meets(statement.value, off.value))) return [];
  if (alsoRight(figures, concept, off.value, table) || ofAnotherScope(input, concept, stated)) return [];
  const difference = formatInterval(distance(off.value, stated), unit);
  const unsure = SOFT.test(concept) || isLoose(off) || table.blank || mayBeCumulative(input.view, off);
  const outcome = unsure ? 'review' : 'fail';
  return [
    explained(input, figures, { ...shared, outcome, message: 'broken', expected, actual: written(off), difference }),
  ];
}

/** 公开政府信息 without 主动, 网站公开各类信息: may count more than the form's 主动公开政府信息数 and its channels. */
function isLoose({ concept, item }: Statement): boolean {
  if (concept === 'proactive') return !item.includes('主动');
  return (concept?.startsWith('channel.') ?? false) && /各类(?!政府)|各种(?!政府)/.test(item);
}

/** The sentence may count what the table splits up: received with what was carried over, or the parts of a wrong total. */
function alsoRight(figures: FigureIndex, concept: string, value: Interval, { stated, partsSum }: Tabled): boolean {
  if (partsSum && stated && partsSum.low > stated.high && meets(partsSum, value)) return true;
  const carried = concept === 'received' ? tabled(figures, 'carriedIn')?.stated : null;
  return carried !== null && carried !== undefined && stated !== null && meets(add(stated, carried), value);
}
