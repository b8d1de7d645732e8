import { formatInterval } from '../../engine/format.ts';
import { meets } from '../../engine/interval.ts';
import { figureEvidence } from '../evidence.ts';
import { nameOf, statementEvidence, written } from '../prose/statement.ts';
import type { AuditInput, Verdict } from '../rule.ts';
import type { FigureIndex } from '../tie-out/figures.ts';
import type { Strand } from '../tie-out/strand.ts';
import { explained, ofAnotherScope } from './excuse.ts';
import { basisOf, COUNTED_LOOSELY, crossStrand, type Shared, sharedStatistics } from './shared.ts';

/** What the sentences say that there was none of, or the tables. */
export function noneStrands(input: AuditInput): Strand[] {
  return sharedStatistics(input).flatMap((shared): Strand[] =>
    check(input, shared).map((verdict) => crossStrand(input, 'cross/none-but-some', verdict, shared)),
  );
}

function check(input: AuditInput, { figures, concept, statements, table }: Shared): Verdict[] {
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
    basis: basisOf(figures, table),
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
  // 无行政许可事项 may be of its powers, the decisions of others in its name.
  const powers = none.length > 0 && none.every(({ item }) => /行政.*(?:事项|职能|职权)$/.test(item));
  if (powers && stated !== null && stated.low > 0) {
    const some = formatInterval(stated, unit);
    return [{ ...broken(input, figures, shared, 'none', some, '无', some), outcome: 'review' }];
  }
  if (none.length > 0) {
    if (stated !== null && stated.low > 0)
      return [broken(input, figures, shared, 'none', formatInterval(stated, unit), '无', formatInterval(stated, unit))];
    if (parts.length > 0) {
      const sum = partsSum ? formatInterval(partsSum, unit) : '';
      return [broken(input, figures, shared, 'parts', sum, '无', sum)];
    }
    return [{ ...shared, outcome: stated ? 'pass' : 'notAssessable', message: stated ? 'holds' : 'blank' }];
  }
  if (!stated || stated.high > 0 || table.blank || !claim) return [];
  if (partsSum && meets(partsSum, claim.value)) return [];
  if (ofAnotherScope(input, concept, stated)) return [];
  const verdict = broken(input, figures, shared, 'some', formatInterval(stated, unit), written(claim), written(claim));
  // 组织培训2次 need not have been on disclosure, of which the table counts none.
  return [COUNTED_LOOSELY.test(concept) ? { ...verdict, outcome: 'review' } : verdict];
}

function broken(
  input: AuditInput,
  figures: FigureIndex,
  shared: Omit<Verdict, 'outcome' | 'message'>,
  message: string,
  expected: string,
  actual: string,
  difference: string,
): Verdict {
  const verdict = { ...shared, outcome: 'fail' as const, message, expected, actual, difference };
  return explained(input, figures, verdict);
}
