import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { Notice } from '../../../components/Notice.tsx';
import { Select } from '../../../components/Select.tsx';
import { useWords } from '../../../components/words.ts';
import { readTotals, type Totals } from '../state/totals.ts';
import { OverviewCharts } from './OverviewCharts.tsx';
import type { PlaceProps } from './props.ts';

/** Totals over all pages, each the way into the list behind it. */
export function OverviewPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t } = words;
  const { pages, store, roundNames } = workbench;
  const [round, setRound] = useState('');
  const [totals, setTotals] = useState<Totals | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  // Any change of the list or of the pages changes the totals.
  const list = workbench.findings.list.value;
  const all = pages.all.value;
  useEffect(() => {
    let gone = false;
    readTotals(store, all, round === '' ? null : round).then(
      (next) => {
        if (!gone) setTotals(next);
      },
      (error: unknown) => {
        if (!gone) setFault(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [store, list, all, round]);
  if (all.length === 0) {
    return (
      <Notice title={pages.loading.value ? t('workbench.loading') : t('workbench.empty.title')}>
        <p>{t('workbench.empty.do')}</p>
      </Notice>
    );
  }
  return (
    <div class="place-view place-scroll overview">
      <div class="tools-row overview-tools">
        <h2 class="overview-title">{t('overview.title')}</h2>
        {roundNames.value.size > 0 && (
          <Select
            label={t('facet.round')}
            value={round}
            active={round !== ''}
            options={[
              { value: '', label: t('overview.allRounds') },
              ...[...roundNames.value].map(([value, label]) => ({ value, label })),
            ]}
            onChange={setRound}
          />
        )}
        <Button onClick={() => print()}>{t('overview.print')}</Button>
      </div>
      <p class="print-only hint">
        {t('overview.printed', {
          date: workbench.desk.now().toLocaleDateString('sv-SE'),
          scope: round === '' ? t('overview.allRounds') : (roundNames.value.get(round) ?? round),
        })}
      </p>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {totals ? (
        <OverviewCharts workbench={workbench} totals={totals} round={round === '' ? null : round} />
      ) : (
        fault === null && <Notice title={t('workbench.loading')} />
      )}
    </div>
  );
}
