import type { ComponentChildren } from 'preact';
import type { CheckView } from '../lib/view/check.ts';
import type { FigureView } from '../lib/view/statistics.ts';
import { Button } from './Button.tsx';
import { CheckLine } from './CheckLine.tsx';
import { readingText } from './reading.ts';
import { useWords } from './words.ts';

export interface FigureDetailProps {
  readonly view: FigureView;
  /** The checks it takes part in. */
  readonly checks: readonly CheckView[];
  readonly onLocate: (() => void) | undefined;
  /** Puts the reading right by hand. */
  readonly correcting: ComponentChildren;
  readonly onLocateCheck: ((check: CheckView) => void) | undefined;
}

/** How a figure was read and the checks it takes part in. */
export function FigureDetail({ view, checks, correcting, onLocate, onLocateCheck }: FigureDetailProps) {
  const words = useWords();
  const { t } = words;
  const { figure } = view;
  const read = readingText(figure, words);
  return (
    <div class="figure-detail">
      <div class="figure-facts">
        <span>{t('figure.read', { value: read })}</span>
        <span>{figure.raw === '' ? t('figure.noRaw') : t('figure.raw', { raw: figure.raw })}</span>
        {figure.unitWritten && <span>{t('figure.unitWritten', { unit: figure.unitWritten })}</span>}
        {figure.fault && <span class="badge badge-alert">{t(`figureFault.${figure.fault}`)}</span>}
        {correcting}
        {onLocate && (
          <Button icon="locate" kind="quiet" onClick={onLocate}>
            {t('finding.locate')}
          </Button>
        )}
      </div>
      {checks.length === 0 ? (
        <p class="hint">{t('figure.unguarded')}</p>
      ) : (
        <ul class="check-list">
          {checks.map((check) => (
            <li key={check.index}>
              <CheckLine check={check} onLocate={onLocateCheck} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
