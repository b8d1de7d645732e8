import { Severity } from '../lib/rules/model.ts';
import type { PageTally } from '../lib/store/list/model.ts';
import type { SavedPage } from '../lib/store/records.ts';
import { shortTime } from '../lib/text/moment.ts';
import { SAMENESS, type Sameness } from '../lib/view/duplicates.ts';
import { PAGE_COLUMNS, type PageColumn } from '../lib/view/pageView.ts';
import { Button } from './Button.tsx';
import { GridCell, GridLine } from './gridParts.tsx';
import { SeverityTally } from './SeverityTally.tsx';
import { useWords } from './words.ts';

export interface PageRowProps {
  readonly id: string;
  readonly index: number;
  readonly page: SavedPage;
  /** Undefined while it is being counted. */
  readonly tally: PageTally | undefined;
  /** Pages that may be the same, by what they have in common. */
  readonly same: Readonly<Partial<Record<Sameness, readonly string[]>>> | undefined;
  readonly current: boolean;
  /** It is being audited. */
  readonly running: boolean;
  /** Address of its findings. */
  readonly findings: string;
  readonly onSelect: (index: number) => void;
  readonly onSame: () => void;
  readonly onOpen: () => void;
  readonly onAudit: () => void;
  readonly onDelete: () => void;
}

/** One audited page, in one line. */
export function PageRow(props: PageRowProps) {
  const { id, index, current, running } = props;
  const { t } = useWords();
  return (
    <GridLine
      id={id}
      index={index + 2}
      class={`line${current ? ' is-selected' : ''}`}
      busy={running}
      onClick={() => props.onSelect(index)}
    >
      {PAGE_COLUMNS.map((column) => (
        <GridCell key={column} class={`cell-page-${column}`}>
          <Cell column={column} {...props} />
        </GridCell>
      ))}
      <GridCell class="cell-actions">
        <Button icon="open" kind="quiet" name={t('pages.open')} onClick={props.onOpen} />
        <Button icon="again" kind="quiet" name={t('pages.again')} busy={running} onClick={props.onAudit} />
        <Button icon="trash" kind="quiet" name={t('pages.delete')} onClick={props.onDelete} />
      </GridCell>
    </GridLine>
  );
}

function Cell({ column, page, tally, same, findings, onSame }: PageRowProps & { readonly column: PageColumn }) {
  const { t } = useWords();
  switch (column) {
    case 'title':
      return (
        <a class="jump table-title" href={findings} title={page.url}>
          {page.title || page.url}
        </a>
      );
    case 'body':
      return <span title={page.body}>{page.body}</span>;
    case 'indexNumber':
      return <span title={page.indexNumber ?? ''}>{page.indexNumber}</span>;
    case 'published':
      return <span>{page.publicationDate}</span>;
    case 'form':
      return <span>{page.form}</span>;
    case 'year':
      return <span>{page.reportYear}</span>;
    case 'findings':
      return <SeverityTally counts={page.counts} severities={Severity.options} />;
    case 'open':
      return <span>{tally?.open || ''}</span>;
    case 'audited':
      return (
        <time
          dateTime={page.auditedAt}
          title={`${shortTime(page.auditedAt)} · ${t('pages.times', { count: page.auditCount })}`}
        >
          {page.auditedAt.slice(0, 10)}
        </time>
      );
    case 'recheck':
      return <Recheck page={page} tally={tally} />;
    case 'duplicate':
      return same ? (
        <button type="button" class="jump badge badge-alert" title={sameText(same, t)} onClick={onSame}>
          {kindsOf(same)
            .map((kind) => t(`same.short.${kind}`, { count: same[kind]?.length ?? 0 }))
            .join(' ')}
        </button>
      ) : null;
  }
}

type Sentences = ReturnType<typeof useWords>['t'];

type Same = NonNullable<PageRowProps['same']>;

function kindsOf(same: Same) {
  return SAMENESS.filter((kind) => same[kind]);
}

function sameText(same: Same, t: Sentences): string {
  return kindsOf(same)
    .map((kind) => t(`same.${kind}`, { count: same[kind]?.length ?? 0 }))
    .join(t('list.comma'));
}

/** What became of the findings of the audits before. */
function Recheck({ page, tally }: Pick<PageRowProps, 'page' | 'tally'>) {
  const { t } = useWords();
  if (page.auditCount < 2) return <span class="hint">{t('recheckState.once')}</span>;
  if (!tally) return null;
  const parts = [
    tally.gone > 0 ? t('tally.gone', { count: tally.gone }) : '',
    tally.still > 0 ? t('tally.still', { count: tally.still }) : '',
    tally.fresh > 0 ? t('tally.fresh', { count: tally.fresh }) : '',
  ].filter(Boolean);
  if (parts.length === 0) return <span>{t('tally.clean')}</span>;
  return (
    <span class="tally" title={parts.join(t('list.comma'))}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
