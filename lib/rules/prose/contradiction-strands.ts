import { distance, formatInterval } from '../../engine/format.ts';
import { sameTie } from '../../engine/tie.ts';
import type { Statement } from '../../extract/prose/model.ts';
import type { PageView } from '../../page/view.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import { type Strand, sentenceStrand } from '../tie-out/strand.ts';
import { comparable } from './comparable.ts';
import { mayBeCumulative } from './cumulative.ts';
import { knotOf } from './knots.ts';
import { nameOf, statementEvidence, subjectOf, written } from './statement.ts';

/** Statistics that prose also gives for single topics and events: two values may both be right. */
const SOFT =
  /^(?:proactive|channel|normative|rules|response|meetings|trainings|trainees|staff|offices|readingPoints|budget|licence|penalty|coercion|charge|procurement)/;

/** The statistics that the sentences give more than once, each held against itself. */
export function contradictionStrands({ view, prose }: AuditInput): Strand[] {
  return [...comparable(prose.statements)].flatMap(([concept, statements]): Strand[] => {
    const [first] = statements;
    if (!first || statements.length < 2) return [];
    const pair = apart(statements);
    const verdict = check(view, concept, first, statements, pair);
    const ties = () => [sameTie(statements.map((statement) => knotOf(prose, statement)))];
    return [
      sentenceStrand('prose/contradiction', verdict, {
        relation: pair ? `${nameOf(first)} ${pair.map(said).join(' = ')}` : '',
        broken: pair ? ties() : [],
        holding: () => (pair ? [] : ties()),
      }),
    ];
  });
}

function check(
  view: PageView,
  concept: string,
  first: Statement,
  statements: readonly Statement[],
  pair: readonly [Statement, Statement] | null,
): Verdict {
  const shared = {
    subjects: [subjectOf(first)],
    values: statements.map((statement) => `${concept} = ${written(statement)}`),
    evidence: statements.map((statement) => statementEvidence(view, statement, 'claim')),
  };
  if (!pair)
    return {
      ...shared,
      outcome: 'pass',
      message: 'holds',
      args: { item: nameOf(first), first: written(first), count: statements.length },
    };
  const [a, b] = pair;
  const unit = a.none ? b.unit : b.none || a.unit === b.unit ? a.unit : null;
  return {
    ...shared,
    outcome: isSoft(concept, a, b, view) ? 'review' : 'fail',
    message: a.none !== b.none ? 'noneAndSome' : 'broken',
    args: { item: nameOf(first), first: said(a), second: said(b), some: said(a.none ? b : a) },
    expected: said(a),
    actual: said(b),
    difference: formatInterval(distance(a.value, b.value), unit),
  };
}

/** The first statement and the first that cannot mean the same number. */
function apart(statements: readonly Statement[]): [Statement, Statement] | null {
  let lowest = statements[0];
  let highest = statements[0];
  for (const statement of statements) {
    if (!lowest || !highest) return null;
    if (statement.value.low > lowest.value.high) return [lowest, statement];
    if (statement.value.high < highest.value.low) return [highest, statement];
    if (statement.value.high < lowest.value.high) lowest = statement;
    if (statement.value.low > highest.value.low) highest = statement;
  }
  return null;
}

function said(statement: Statement): string {
  return statement.none ? '无' : written(statement);
}

/** Two values may both be right: of topics and events, or of what was received and what of it was accepted. */
function isSoft(concept: string, a: Statement, b: Statement, view: PageView): boolean {
  if (/受理/.test(a.item) !== /受理/.test(b.item) && !a.none && !b.none) return true;
  if (mayBeCumulative(view, a) || mayBeCumulative(view, b)) return true;
  return SOFT.test(concept) && !(alike(a, b) && firm(view.quote(a.at)) && firm(view.quote(b.at)));
}

/** 工作会议 beside 专题会议, 政府信息 beside 各类信息: counted under one head, yet not the same. */
function alike(a: Statement, b: Statement): boolean {
  const bare = ({ item }: Statement) => item.replace(/召开|举办|举行|组织|开展|通过|共|累计|了|的|各类/g, '');
  return bare(a) === bare(b);
}

/** Says in so many words that it is the year's total. */
function firm(quote: string): boolean {
  return /[共总]|累[计計]|全年|年度|合[计計]/.test(quote);
}
