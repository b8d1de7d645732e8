import { useCallback, useMemo, useState } from 'preact/hooks';
import { CheckLine } from '../../../components/CheckLine.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { OutcomeFilter } from '../../../components/OutcomeFilter.tsx';
import { UnreadList } from '../../../components/UnreadList.tsx';
import { WindowedList } from '../../../components/WindowedList.tsx';
import { useWords } from '../../../components/words.ts';
import type { Outcome } from '../../../lib/rules/model.ts';
import type { CheckView } from '../../../lib/view/check.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { UnguardedFigures } from './UnguardedFigures.tsx';

const ESTIMATE = 45;
const keyOf = (check: CheckView) => String(check.index);

/** What was checked and how it ended; what could not be checked or read, and why. */
export function ChecksView({ panel, shown }: ViewProps & { readonly shown: Shown }) {
  const { t } = useWords();
  const { result } = shown;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const all = panel.checks.value;
  const rows = useMemo(
    () => (outcome === null ? all : all.filter((check) => check.outcome === outcome)),
    [all, outcome],
  );
  const atHand = shown.binding === 'live' || shown.binding === 'changed';
  const render = useCallback(
    (check: CheckView) => (
      <CheckLine
        check={check}
        onLocate={atHand ? ({ evidence }) => void panel.marks.reveal(evidence.map(({ place }) => place)) : undefined}
      />
    ),
    [atHand, panel],
  );
  return (
    <div class="view">
      <OutcomeFilter counts={result.coverage} chosen={outcome} onChoose={setOutcome} />
      <details class="fold">
        <summary>{t('unread.title', { count: result.unread.length })}</summary>
        <UnreadList unread={result.unread} />
      </details>
      {result.coverage.unguarded.length > 0 && (
        <details class="fold">
          <summary>{t('unguarded.title', { count: result.coverage.unguarded.length })}</summary>
          <UnguardedFigures panel={panel} result={result} atHand={atHand} />
        </details>
      )}
      {rows.length === 0 ? (
        <Notice title={all.length === 0 ? t('checks.none') : t('checks.filteredOut')} />
      ) : (
        <WindowedList
          rows={rows}
          keyOf={keyOf}
          render={render}
          estimate={ESTIMATE}
          label={t('checks.label')}
          at={null}
        />
      )}
    </div>
  );
}
