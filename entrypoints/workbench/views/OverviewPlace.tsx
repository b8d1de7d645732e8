import { BarList } from '../../../components/BarList.tsx';
import { FactList } from '../../../components/FactList.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { SeverityWord } from '../../../components/SeverityWord.tsx';
import { useWords } from '../../../components/words.ts';
import { NO_FILTER } from '../../../lib/view/filter.ts';
import { summaryOf } from '../../../lib/view/summary.ts';
import type { PlaceProps } from './props.ts';

const BODIES = 12;

/** Totals over all pages, each the way into the list behind it. */
export function OverviewPlace({ workbench }: PlaceProps) {
  const { t } = useWords();
  const { pages, findings } = workbench;
  const summary = summaryOf(pages.all.value);
  if (summary.pages === 0) {
    return (
      <Notice title={pages.loading.value ? t('workbench.loading') : t('workbench.empty.title')}>
        <p>{t('workbench.empty.do')}</p>
      </Notice>
    );
  }
  const show = (filter: Partial<typeof findings.filter.value>) => {
    findings.filter.value = { ...NO_FILTER, pageId: null, body: null, ...filter };
    workbench.goTo('findings');
  };
  return (
    <div class="place-view place-scroll overview">
      <FactList
        facts={[
          { name: t('overview.pages'), value: String(summary.pages) },
          { name: t('overview.withFindings'), value: String(summary.withFindings) },
          { name: t('overview.findings'), value: String(summary.findings) },
        ]}
      />
      <BarList
        title={t('overview.bySeverity')}
        bars={summary.bySeverity.map(({ severity, count }) => ({
          id: severity,
          name: <SeverityWord severity={severity} review={false} />,
          count,
          onChoose: () => show({ severity }),
        }))}
      />
      <BarList
        title={t('overview.byBody', { count: BODIES })}
        bars={summary.byBody.slice(0, BODIES).map(({ body, count }) => ({
          id: body,
          name: body || t('overview.noBody'),
          count,
          onChoose: () => show({ body }),
        }))}
      />
    </div>
  );
}
