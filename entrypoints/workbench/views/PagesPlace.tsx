import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { faultText } from '../../../components/fault.ts';
import { Notice } from '../../../components/Notice.tsx';
import { PageTable } from '../../../components/PageTable.tsx';
import { useWords } from '../../../components/words.ts';
import { NO_FILTER } from '../../../lib/view/filter.ts';
import { addressAt } from '../../../lib/view/openAt.ts';
import type { PlaceProps } from './props.ts';

/** Every audited page. */
export function PagesPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t } = words;
  const { pages, findings, desk } = workbench;
  const fault = pages.fault.value;
  const deleted = pages.deleted.value;
  return (
    <div class="place-view">
      <div class="tools tools-row">
        <input
          class="input filter-text"
          type="search"
          aria-label={t('pages.search')}
          placeholder={t('pages.search')}
          value={pages.search.value}
          onInput={(event) => {
            pages.search.value = event.currentTarget.value;
          }}
        />
        <span class="hint">{t('workbench.total', { total: pages.rows.value.length })}</span>
      </div>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {deleted && (
        <Banner
          action={
            <Button icon="undo" onClick={() => void pages.restore()}>
              {t('action.undo')}
            </Button>
          }
        >
          {t('pages.deleted', { title: deleted.page.title || deleted.page.url })}
        </Banner>
      )}
      {pages.rows.value.length === 0 ? (
        <PagesEmpty loading={pages.loading.value} none={pages.all.value.length === 0} />
      ) : (
        <div class="place-scroll">
          <PageTable
            pages={pages.rows.value}
            onOpen={(page) => {
              const address = addressAt(page.url, undefined);
              if (address) desk.open(address);
            }}
            onFindings={(page) => {
              findings.filter.value = { ...NO_FILTER, pageId: page.id, body: null };
              workbench.goTo('findings');
            }}
            onDelete={(page) => void pages.remove(page.id)}
          />
        </div>
      )}
    </div>
  );
}

function PagesEmpty({ loading, none }: { readonly loading: boolean; readonly none: boolean }) {
  const { t } = useWords();
  if (loading) return <Notice title={t('workbench.loading')} />;
  if (!none) return <Notice title={t('pages.none')} />;
  return (
    <Notice title={t('workbench.empty.title')}>
      <p>{t('workbench.empty.do')}</p>
    </Notice>
  );
}
