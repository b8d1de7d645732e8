import type { Figure } from '../lib/extract/statistics/model.ts';
import { Icon } from './Icon.tsx';
import { readingText } from './reading.ts';
import { useWords } from './words.ts';

export interface FigureListProps {
  readonly figures: readonly Figure[];
  readonly onLocate: ((figure: Figure) => void) | undefined;
}

/** Figures by name, each a jump to its cell. */
export function FigureList({ figures, onLocate }: FigureListProps) {
  const words = useWords();
  return (
    <ul class="statements">
      {figures.map((figure) => {
        const content = (
          <>
            <span class="statement-item">
              {figure.item}
              {figure.columnLabel && <span class="hint"> {figure.columnLabel}</span>}
            </span>
            <span class="statement-value">{readingText(figure, words)}</span>
          </>
        );
        return (
          <li key={figure.address}>
            {onLocate ? (
              <button
                type="button"
                class="statement"
                title={words.t('finding.locate')}
                onClick={() => onLocate(figure)}
              >
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
