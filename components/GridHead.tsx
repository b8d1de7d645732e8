import { GridLine, HeadCell } from './gridParts.tsx';
import { useWords } from './words.ts';

export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** The name is only for screen readers. */
  readonly silent?: boolean;
  /** CSS grid track. */
  readonly width: string;
  readonly sortable: boolean;
  /** Place among the sort keys from 1, and its direction; null where not sorted by. */
  readonly sorted: { readonly place: number; readonly down: boolean } | null;
}

/** Choosing all rows at once: how many of them are chosen now, and what a press does. */
export interface ChooseAll {
  readonly state: 'none' | 'some' | 'all';
  readonly name: string;
  readonly onToggle: () => void;
}

export interface GridHeadProps {
  /** Stands in the head of the column `tick`. */
  readonly choose?: ChooseAll | undefined;
  readonly columns: readonly GridColumn[];
  readonly onSort: (column: string, add: boolean) => void;
  readonly onMove: ((column: string, by: -1 | 1) => void) | undefined;
}

/** The heads of a list's columns: a press sorts by it, with Shift also by it; Alt and an arrow key move the column. */
export function GridHead({ columns, choose, onSort, onMove }: GridHeadProps) {
  const { t } = useWords();
  const several = columns.filter(({ sorted }) => sorted).length > 1;
  return (
    <GridLine index={1} class="grid-head">
      {columns.map(({ id, name, silent, sortable, sorted }) => (
        <HeadCell key={id} class={`cell-${id}`} sort={sorted ? (sorted.down ? 'descending' : 'ascending') : undefined}>
          {sortable ? (
            <button
              type="button"
              class="sort"
              title={onMove ? t('columns.sortHintMove', { name }) : t('columns.sortHint', { name })}
              onClick={(event) => onSort(id, event.shiftKey)}
              onKeyDown={(event) => {
                if (!onMove || !event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
                event.preventDefault();
                event.stopPropagation();
                onMove(id, event.key === 'ArrowLeft' ? -1 : 1);
              }}
            >
              <span class={silent ? 'visually-hidden' : undefined}>{name}</span>
              {silent && !sorted && <span aria-hidden="true">↕</span>}
              {sorted && (
                <span class="sort-sign" aria-hidden="true">
                  {sorted.down ? '↓' : '↑'}
                  {several ? sorted.place : ''}
                </span>
              )}
            </button>
          ) : id === 'tick' && choose ? (
            <input
              type="checkbox"
              class="tick-all"
              aria-label={choose.name}
              title={choose.name}
              checked={choose.state === 'all'}
              indeterminate={choose.state === 'some'}
              onChange={choose.onToggle}
            />
          ) : (
            <span class={silent ? 'visually-hidden' : undefined}>{name}</span>
          )}
        </HeadCell>
      ))}
    </GridLine>
  );
}
