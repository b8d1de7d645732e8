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
  return found;
}
