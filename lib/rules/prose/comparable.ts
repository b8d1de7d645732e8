import type { Statement } from '../../extract/prose/model.ts';

/**
 * Statements that may be held against each other and against the tables, by statistic: the reporting body's own, for the
 * whole year reported on.
 */
export function comparable(statements: readonly Statement[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { concept, scope } = statement;
    if (concept === null || scope.body !== 'own' || scope.year !== null || !scope.wholeYear) continue;
    const list = found.get(concept);
    if (list) list.push(statement);
    else found.set(concept, [statement]);
  }
  for (const [concept, list] of found) found.set(concept, ofOneBody(list));
  return found;
}

/** 本机关, 我办, 某市人民政府: in a report that also gives 全市 figures, the body itself, not the whole. */
const BODY_ITSELF = /^[我本](?![省市县区州旗盟镇乡街])|政府(?:办公[室厅]|办)?$/;

function isWhole({ scope }: Statement): boolean {
  return scope.bodyWords?.startsWith('全') ?? false;
}

/** The body's own figure beside one of all it stands over: another scope than the whole's. */
export function isNarrow(statement: Statement, statements: readonly Statement[]): boolean {
  return BODY_ITSELF.test(statement.scope.bodyWords ?? '') && statements.some(isWhole);
}

function ofOneBody(statements: Statement[]): Statement[] {
  return statements.filter((statement) => !isNarrow(statement, statements));
}
