import { useEffect } from 'preact/hooks';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { Notice } from '../../../components/Notice.tsx';
import { SearchField } from '../../../components/SearchField.tsx';
import { Select } from '../../../components/Select.tsx';
import { useWords } from '../../../components/words.ts';
import { PAGE_SHOWS } from '../../../lib/view/pageView.ts';
import { focusList } from '../focus.ts';
import { undo } from '../keys.ts';
import { pageKeys } from '../pageKeys.ts';
import { ALL_PAGES } from '../state/pages.ts';
import { AuditOutcome } from './AuditOutcome.tsx';
import { PageGrid } from './PageGrid.tsx';
import type { PlaceProps } from './props.ts';

/** Every audited page. */
export function PagesPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t } = words;
  const { pages } = workbench;
  const view = pages.view.value;
  const fault = pages.fault.value ?? workbench.judge.fault.value;
  const deleted = pages.deleted.value;
  useEffect(() => {
    const onKeyDown = pageKeys(workbench, words);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [workbench, words]);
  return (
    <div class="place-view">
      <div class="tools tools-row">
        <SearchField
          label={t('pages.search')}
          value={view.search}
          keys="/"
          onDone={focusList}
          onSearch={(search) => {
            pages.view.value = { ...pages.view.value, search };
          }}
        />
        <Select
          label={t('pages.show')}
          value={view.show}
          active={view.show !== 'all'}
          options={PAGE_SHOWS.map((value) => ({ value, label: t(`pageShow.${value}`) }))}
          onChange={(value) => {
            pages.view.value = { ...view, show: PAGE_SHOWS.find((show) => show === value) ?? 'all' };
          }}
        />
        {view.round !== null && (
          <Button
            icon="dismiss"
            kind="quiet"
            onClick={() => {
              pages.view.value = { ...view, round: null };
            }}
          >
            {t('pages.inRound', { name: workbench.roundNames.value.get(view.round) ?? view.round })}
          </Button>
        )}
        <span class="hint" role="status">
          {t('pages.total', { total: pages.rows.value.length })}
        </span>
      </div>
      {fault !== null && (
        <Banner action={<Button onClick={() => void pages.refresh()}>{t('action.retry')}</Button>}>
          {faultText(fault, words)}
        </Banner>
      )}
      {deleted && (
        <Banner
          action={
            <Button icon="undo" command="undo" onClick={() => void undo(workbench, words)}>
              {t('action.undo')}
            </Button>
          }
        >
          {t('pages.deleted', { title: deleted.title || deleted.url })}
        </Banner>
      )}
      <AuditOutcome auditing={workbench.auditing} />
      {pages.rows.value.length === 0 ? <NoPages workbench={workbench} /> : <PageGrid workbench={workbench} />}
    </div>
  );
}

function NoPages({ workbench: { pages } }: Pick<PlaceProps, 'workbench'>) {
  const { t } = useWords();
  if (pages.loading.value) return <Notice title={t('workbench.loading')} />;
  if (pages.all.value.length > 0)
    return (
      <Notice title={t('pages.none')}>
        <p>
          <Button
            onClick={() => {
              pages.view.value = ALL_PAGES;
            }}
          >
            {t('filter.clear')}
          </Button>
        </p>
      </Notice>
    );
  return (
    <Notice title={t('workbench.empty.title')}>
      <p>{t('workbench.empty.do')}</p>
    </Notice>
  );
}
