import { formatInterval } from '../../engine/format.ts';
import { meets } from '../../engine/interval.ts';
import type { Statement } from '../../extract/prose/model.ts';
import { figureEvidence } from '../evidence.ts';
import { comparable } from '../prose/comparable.ts';
import { nameOf, statementEvidence, written } from '../prose/statement.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import { tieOut } from '../tie-out/tie-out.ts';
import { explained, ofAnotherScope } from './excuse.ts';
import { type Tabled, tabled } from './tabled.ts';

/** The sentences say that there was none, the table says some, or the other way round. */
export const rule = defineRule({
  id: 'cross/none-but-some',
  severity: 'error',
  title: { zh: '文中称无而表中有（或相反）', en: 'None in the text, some in the table, or the reverse' },
  about: { zh: '文字说没有，表中却有；或相反。', en: 'The prose says none, the table says some, or the reverse.' },
  example: { zh: '“没有收到申请”，表中网络申请 1 件', en: '“No requests”, the table has one' },
  basis: '',
  messages: {
    none: {
      zh: '文中称没有“{item}”，统计表为 {table}',
      en: 'The text says there was no “{item}”, the table says {table}',
    },
    parts: {
      zh: '文中称没有“{item}”，统计表中{cells}',
      en: 'The text says there was no “{item}”, the table has {cells}',
    },
    some: {
      zh: '文中“{item}”为 {text}，统计表为 {table}',
      en: 'The text gives {text} for “{item}”, the table {table}',
    },
    holds: { zh: '“{item}”文、表均为无', en: '“{item}”: none in the text, none in the table' },
    blank: { zh: '文中称没有“{item}”，统计表该格空白', en: 'The text says there was no “{item}”, the cell is blank' },
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
  const none = statements.filter(({ value }) => value.high === 0);
  const some = statements.filter(({ value }) => value.low > 0);
  // Both at once is prose/contradiction's.
  if (none.length > 0 === some.length > 0) return [];
  const { stated, parts, partsSum } = table;
  const claims = none.length > 0 ? none : some;
  const [claim] = claims;
  const unit = claim?.unit ?? figures.unit(table.figures[0]?.address ?? '');
  const cells = stated !== null && stated.low > 0 ? table.figures : [...table.figures, ...parts];
  const shared = {
    args: {
      item: claim ? nameOf(claim) : concept,
      text: claim ? written(claim) : '',
      table: stated ? formatInterval(stated, unit) : '（空白）',
      cells: parts.map((part) => `“${part.item}”${figures.written(part.address)}`).join('、'),
    },
    subjects: [`prose:${concept}`, ...table.figures.map(({ address }) => address)],
    values: [
      ...claims.map((statement) => `prose:${concept} = ${written(statement)}`),
      ...cells.map(({ address }) => figures.pair(address)),
    ],
    evidence: [
      ...claims.map((statement) => statementEvidence(input.view, statement, 'claim')),
      ...cells.map((figure) =>
        figureEvidence(input.view, figure, { role: table.figures.includes(figure) ? 'total' : 'part' }),
      ),
    ],
  };
  if (none.length > 0) {
    if (stated !== null && stated.low > 0)
      return [broken(input, figures, shared, 'none', formatInterval(stated, unit), '无')];
    if (parts.length > 0)
      return [broken(input, figures, shared, 'parts', partsSum ? formatInterval(partsSum, unit) : '', '无')];
    return [{ ...shared, outcome: stated ? 'pass' : 'notAssessable', message: stated ? 'holds' : 'blank' }];
  }
  if (!stated || stated.high > 0 || table.blank || !claim) return [];
  if (partsSum && meets(partsSum, claim.value)) return [];
  if (ofAnotherScope(input, concept, stated)) return [];
  return [broken(input, figures, shared, 'some', formatInterval(stated, unit), written(claim))];
}

function broken(
  input: AuditInput,
  figures: FigureIndex,
  shared: Omit<Verdict, 'outcome' | 'message'>,
  message: string,
  expected: string,
  actual: string,
): Verdict {
  const verdict = { ...shared, outcome: 'fail' as const, message, expected, actual };
  return explained(input, figures, verdict);
}
