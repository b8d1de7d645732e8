import { Severity } from '../lib/rules/model.ts';
import type { SavedPage } from '../lib/store/records.ts';
import { shortTime } from '../lib/view/quote.ts';
import { Button } from './Button.tsx';
import { Mark } from './Mark.tsx';
import { useWords } from './words.ts';

export interface PageTableProps {
  readonly pages: readonly SavedPage[];
  readonly onOpen: (page: SavedPage) => void;
  readonly onFindings: (page: SavedPage) => void;
  readonly onDelete: (page: SavedPage) => void;
}

/** Every audited page, one row each. */
export function PageTable({ pages, onOpen, onFindings, onDelete }: PageTableProps) {
  const { t } = useWords();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t('column.title')}</th>
          <th scope="col">{t('column.body')}</th>
          <th scope="col">{t('column.indexNumber')}</th>
          <th scope="col">{t('column.published')}</th>
          <th scope="col">{t('column.year')}</th>
          <th scope="col">{t('column.form')}</th>
          <th scope="col">{t('column.findings')}</th>
          <th scope="col">{t('column.audited')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <tr key={page.id}>
            <th scope="row">
              <button type="button" class="jump table-title" title={page.url} onClick={() => onFindings(page)}>
                {page.title || page.url}
              </button>
            </th>
            <td>{page.body}</td>
            <td class="table-code">{page.indexNumber}</td>
            <td class="table-date">{page.publicationDate}</td>
            <td class="table-date">{page.reportYear}</td>
            <td class="table-date">{page.form}</td>
            <td>
              <PageCounts page={page} />
            </td>
            <td class="table-date">{shortTime(page.auditedAt)}</td>
            <td class="table-actions">
              <Button icon="open" kind="quiet" name={t('pages.open')} onClick={() => onOpen(page)} />
              <Button icon="trash" kind="quiet" name={t('pages.delete')} onClick={() => onDelete(page)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PageCounts({ page }: { readonly page: SavedPage }) {
  return (
    <span class="page-counts">
      {Severity.options.flatMap((severity) =>
        page.counts[severity] === 0
          ? []
          : [
              <span key={severity}>
                <Mark severity={severity} /> {page.counts[severity]}
              </span>,
            ],
      )}
    </span>
  );
}
