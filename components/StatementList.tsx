import { useState } from 'preact/hooks';
import type { Statement } from '../lib/extract/prose/model.ts';
import { range } from '../lib/view/number.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

export interface StatementListProps {
  readonly statements: readonly Statement[];
  readonly onLocate: ((statement: Statement) => void) | undefined;
}

/** So many are shown at once; a page may have thousands. */
const STEP = 100;

/** Figures that stand in sentences. */
export function StatementList({ statements, onLocate }: StatementListProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  const left = statements.length - shown;
  return (
    <>
      <ul class="statements">
        {statements.slice(0, shown).map((statement, i) => {
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
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + STEP * 5)}>
          {t('list.more', { count: left })}
        </Button>
      )}
    </>
  );
}
