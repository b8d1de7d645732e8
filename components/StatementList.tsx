import type { Statement } from '../lib/extract/prose/model.ts';
import { range } from '../lib/view/number.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

export interface StatementListProps {
  readonly statements: readonly Statement[];
  readonly onLocate: ((statement: Statement) => void) | undefined;
}

/** Figures that stand in sentences. */
export function StatementList({ statements, onLocate }: StatementListProps) {
  const { t } = useWords();
  return (
    <ul class="statements">
      {statements.map((statement, i) => {
        const { item, value, unit, none, approximate, scope } = statement;
        const content = (
          <>
            <span class="statement-item">
              {item}
              {scope.bodyWords && <span class="hint"> {scope.bodyWords}</span>}
              {scope.year !== null && <span class="hint"> {scope.year}</span>}
            </span>
            <span class="statement-value">
              {none ? t('statement.none') : `${range(value)}${unit ?? ''}`}
              {approximate && <span class="hint"> {t('statement.approximate')}</span>}
            </span>
          </>
        );
        return (
          <li key={i}>
            {onLocate ? (
              <button type="button" class="statement" title={t('finding.locate')} onClick={() => onLocate(statement)}>
                {content}
                <Icon name="locate" small />
              </button>
            ) : (
              <span class="statement">{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
