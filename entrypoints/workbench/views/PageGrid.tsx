import { useCallback } from 'preact/hooks';
import { DataGrid, type GridColumn } from '../../../components/DataGrid.tsx';
import { PageRow } from '../../../components/PageRow.tsx';
import { useWords } from '../../../components/words.ts';
import { findingsAddress } from '../../../lib/view/listAddress.ts';
import { PAGE_COLUMNS, type PageColumn, type PageSort } from '../../../lib/view/pageView.ts';
import { deletePage, openPage } from '../pageKeys.ts';
import type { Workbench } from '../state/workbench.ts';

const WIDTHS: Readonly<Record<PageColumn, string>> = {
  title: 'minmax(168px, 3fr)',
  body: 'minmax(84px, 1.2fr)',
  indexNumber: 'minmax(84px, 1.2fr)',
  published: '78px',
  form: '38px',
  year: '38px',
  findings: '152px',
  open: '48px',
  audited: '78px',
  recheck: 'minmax(132px, 0.8fr)',
  duplicate: 'minmax(52px, 0.5fr)',
};

const NEEDS_NOTHING = () => undefined;

/** Two columns are mostly empty while no page was audited twice and none looks like another: titles have their room then. */
const WIDTHS_EMPTY = { recheck: '56px', duplicate: '40px' } as const;

/** The list of pages. */
export function PageGrid({ workbench }: { readonly workbench: Workbench }) {
  const { t } = useWords();
  const { pages, auditing } = workbench;
  const rows = pages.rows.value;
  const view = pages.view.value;
  const tallies = pages.tallies.value;
  const duplicates = pages.duplicates.value;
  const running = auditing.running.value;
  const at = pages.at.value;
  const empty = {
    recheck: !rows.some(({ auditCount }) => auditCount > 1),
    duplicate: !rows.some(({ id }) => duplicates.has(id)),
  };
  const widthOf = (id: PageColumn) =>
    (id === 'recheck' || id === 'duplicate') && empty[id] ? WIDTHS_EMPTY[id] : WIDTHS[id];
  const select = useCallback(
    (index: number) => {
      pages.at.value = index;
    },
    [pages],
  );
  const columns: GridColumn[] = [
    ...PAGE_COLUMNS.map((id) => {
      const place = view.sort.findIndex(({ by }) => by === id);
      const sort = view.sort[place];
      return {
        id,
        name: t(`pageColumn.${id}`),
        width: widthOf(id),
        sortable: true,
        sorted: sort ? { place: place + 1, down: sort.down } : null,
      };
    }),
    { id: 'actions', name: t('column.actions'), silent: true, width: '88px', sortable: false, sorted: null },
  ];
  return (
    <DataGrid
      id="p"
      label={t('place.pages')}
      columns={columns}
      count={rows.length}
      at={at}
      multiple={false}
      onNeed={NEEDS_NOTHING}
      onSort={(id, add) => {
        const by = PAGE_COLUMNS.find((one) => one === id);
        if (by) pages.view.value = { ...view, sort: sortedPages(view.sort, by, add) };
      }}
      render={(index) => {
        const page = rows[index];
        return (
          page && (
            <PageRow
              key={page.id}
              id={`p-${index}`}
              index={index}
              page={page}
              tally={tallies.get(page.id)}
              same={duplicates.get(page.id)}
              current={index === at}
              running={running.has(page.id)}
              findings={findingsAddress({ pageId: page.id })}
              onSelect={select}
              onSame={() => {
                pages.view.value = { ...view, show: 'duplicates', sort: [{ by: 'indexNumber', down: false }] };
              }}
              onOpen={() => openPage(workbench, page)}
              onAudit={() => auditing.again(page)}
              onDelete={() => deletePage(workbench, page)}
            />
          )
        );
      }}
    />
  );
}

function sortedPages(sort: readonly PageSort[], by: PageColumn, add: boolean): readonly PageSort[] {
  const now = sort.find((key) => key.by === by);
  const next: readonly PageSort[] = now?.down ? [] : [{ by, down: now !== undefined }];
  if (!add) return next;
  return now ? sort.flatMap((key) => (key.by === by ? next : [key])) : [...sort, ...next];
}
