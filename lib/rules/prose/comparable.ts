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

/** 本机关, 我办: in a report that also gives 全市 figures, the office that writes it, not the whole. */
const OFFICE = /^[我本](?![省市县区州旗盟镇乡街])/;

function ofOneBody(statements: Statement[]): Statement[] {
  const wide = statements.some(({ scope }) => scope.bodyWords?.startsWith('全'));
  return wide ? statements.filter(({ scope }) => !OFFICE.test(scope.bodyWords ?? '')) : statements;
}
