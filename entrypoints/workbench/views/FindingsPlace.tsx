import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../components/words.ts';
import { viewOf } from '../../../lib/view/finding.ts';
import { narrows } from '../../../lib/view/listView.ts';
import { keyHandler } from '../keys.ts';
import { FindingGrid } from './FindingGrid.tsx';
import { FindingPane } from './FindingPane.tsx';
import { FindingTools } from './FindingTools.tsx';
import type { PlaceProps } from './props.ts';

/** The findings of all pages, and the chosen one beside them. */
export function FindingsPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t, language } = words;
  const { findings, pages } = workbench;
  const rules = workbench.words.value;
  const selected = findings.selected.value;
  const fault = findings.fault.value ?? workbench.judge.fault.value;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = keyHandler(workbench, words);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [workbench, words]);
  const retry = useCallback(() => {
    findings.refresh();
    void pages.refresh();
  }, [findings, pages]);

  if (pages.all.value.length === 0 && !pages.loading.value && findings.total.value === 0 && fault === null) {
    return (
      <Notice title={t('workbench.empty.title')}>
        <p>{t('workbench.empty.do')}</p>
      </Notice>
    );
  }
  return (
    <div class={selected ? 'split' : 'split split-idle'} ref={place}>
      <section class="split-list" aria-label={t('place.findings')}>
        <FindingTools workbench={workbench} />
        {fault !== null && (
          <Banner action={<Button onClick={retry}>{t('action.retry')}</Button>}>{faultText(fault, words)}</Banner>
        )}
        {findings.total.value === 0 ? <NoFindings workbench={workbench} /> : <FindingGrid workbench={workbench} />}
      </section>
      <aside class="split-detail" aria-label={t('column.message')}>
        {selected && rules ? (
          <FindingPane key={selected.key} workbench={workbench} finding={viewOf(selected, rules, language)} />
        ) : (
          <p class="hint split-hint">
            {t(findings.total.value === 0 ? 'workbench.nothingToShow' : 'workbench.choose')}
          </p>
        )}
      </aside>
    </div>
  );
}

/** Nothing to list: still being read, all judged, or left out by the conditions; each says what to do. */
function NoFindings({ workbench }: Pick<PlaceProps, 'workbench'>) {
  const { t } = useWords();
  const { findings, views } = workbench;
  const view = findings.view.value;
  if (findings.loading.value || (findings.busy.value && !findings.list.value))
    return (
      <Notice title={t('workbench.loading')}>
        <p>{t('workbench.loadingWhat')}</p>
      </Notice>
    );
  if (views.current.value === 'pending')
    return (
      <Notice title={t('workbench.allJudged')}>
        <p>{t('workbench.allJudgedDo')}</p>
        <p>
          <Button onClick={() => views.show('all')}>{t('workbench.showAll')}</Button>
        </p>
      </Notice>
    );
  if (!narrows(view.filter)) return <Notice title={t('findings.none')} />;
  return (
    <Notice title={t('findings.filteredOut')}>
      <p>{t('workbench.filteredOutDo')}</p>
      <p>
        <Button
          onClick={() => {
            findings.view.value = { ...view, filter: {} };
          }}
        >
          {t('filter.clear')}
        </Button>
      </p>
    </Notice>
  );
}
