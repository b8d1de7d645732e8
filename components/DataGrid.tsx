import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { type ChooseAll, type GridColumn, GridHead } from './GridHead.tsx';

export type { GridColumn } from './GridHead.tsx';

export interface DataGridProps {
  /** Short word that the ids of the rows begin with. */
  readonly id: string;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly count: number;
  /** Row to keep in sight. */
  readonly at: number | null;
  readonly multiple: boolean;
  readonly choose?: ChooseAll;
  /** A row: its content, with the CSS of its columns. */
  readonly render: (index: number) => ComponentChildren;
  /** What stays above the rows while its group is scrolled through; null for none. */
  readonly head?: (first: number) => ComponentChildren;
  /** Called with the range that is about to be seen. */
  readonly onNeed: (start: number, end: number) => void;
  readonly onSort: (column: string, add: boolean) => void;
  readonly onMove?: (column: string, by: -1 | 1) => void;
}

/** Height of a row, in pixels. */
export const ROW = 30;
/** Rows beyond the visible ones, so that a scroll step finds them there. */
const OVERSCAN = 12;
/** Browsers lose precision, and then rows, past some ten million pixels of height. */
const TALLEST = 8_000_000;

/**
 * Very many rows of one height under a row of sortable heads; only those near the visible part exist. Past `TALLEST` the
 * scroll bar stands for the whole list in proportion. It has the focus and the keys; the row looked at is its active one.
 */
export function DataGrid(props: DataGridProps) {
  const { id, label, columns, count, at, multiple, choose, render, head, onNeed, onSort, onMove } = props;
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const viewport = Math.max(ROW, (box.current?.clientHeight || 800) - ROW);
  const full = count * ROW;
  const tall = Math.min(full, TALLEST);
  const ratio = full > tall ? (full - viewport) / (tall - viewport) : 1;
  const scrolled = box.current?.scrollTop ?? 0;
  const offset = scrolled * ratio;
  const start = Math.max(0, Math.floor(offset / ROW) - OVERSCAN);
  const end = Math.min(count, Math.ceil((offset + viewport) / ROW) + OVERSCAN);
  const top = ratio === 1 ? start * ROW : Math.max(0, scrolled - (offset - start * ROW));
  const first = Math.min(Math.max(0, count - 1), Math.floor(offset / ROW));
  const stuck = count > 0 ? (head?.(first) ?? null) : null;

  useEffect(() => onNeed(start, end), [start, end, onNeed]);
  useEffect(() => {
    const resized = new ResizeObserver(() => requestAnimationFrame(() => redraw(undefined)));
    if (box.current) resized.observe(box.current);
    return () => resized.disconnect();
  }, []);
  const covered = stuck === null ? 0 : ROW;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || at === null) return;
    const row = at * ROW;
    const seen = element.scrollTop * ratio;
    if (row - covered < seen) element.scrollTop = Math.max(0, row - covered) / ratio;
    else if (row + ROW > seen + element.clientHeight - ROW)
      element.scrollTop = (row + 2 * ROW - element.clientHeight) / ratio;
  }, [at, ratio]);

  const rows = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a window, placed by the list itself; a table would lay them out anew each time
    <div
      class="grid"
      ref={box}
      role="grid"
      aria-multiselectable={multiple}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-activedescendant={at === null || at < start || at >= end ? undefined : `${id}-${at}`}
      tabIndex={0}
      style={{ '--tracks': columns.map(({ width }) => width).join(' ') }}
      onScroll={() => redraw(undefined)}
      onMouseDown={(event) => {
        // The list itself keeps the focus, and with it the keys: rows come and go.
        if (event.target instanceof Element && event.target.closest('button, a, input')) return;
        event.preventDefault();
        box.current?.focus({ preventScroll: true });
      }}
    >
      <GridHead columns={columns} choose={choose} onSort={onSort} onMove={onMove} />
      {stuck !== null && (
        <div class="grid-stuck" aria-hidden="true">
          {stuck}
        </div>
      )}
      <div role="presentation" style={{ height: `${tall}px`, position: 'relative' }}>
        <div
          role="presentation"
          style={{ position: 'absolute', top: `${top}px`, left: 0, right: 0, minWidth: 'min-content' }}
        >
          {rows.map((index) => render(index))}
        </div>
      </div>
    </div>
  );
}
