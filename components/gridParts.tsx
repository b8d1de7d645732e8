// biome-ignore-all lint/a11y/useSemanticElements: rows of a window, placed by the list itself; a table would lay them out anew each time
import type { ComponentChildren } from 'preact';

export interface GridLineProps {
  readonly id?: string;
  /** Position among all rows of the list, its heads being the first, from 1. */
  readonly index: number;
  readonly class: string;
  readonly chosen?: boolean;
  readonly busy?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

/** A row of a list. The list has the focus and the keys. */
export function GridLine({ id, index, class: name, chosen, busy, onClick, children }: GridLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
    <div
      id={id}
      class={`grid-row ${name}`}
      role="row"
      tabIndex={-1}
      aria-selected={chosen}
      aria-busy={busy}
      aria-rowindex={index}
      onClick={onClick}
    >
      {children}
    </div>
  );
}

export function GridCell({ class: name, children }: { readonly class: string; readonly children: ComponentChildren }) {
  return (
    <div class={`cell ${name}`} role="gridcell" tabIndex={-1}>
      {children}
    </div>
  );
}

export interface HeadCellProps {
  readonly class: string;
  readonly sort: 'ascending' | 'descending' | undefined;
  readonly children: ComponentChildren;
}

export function HeadCell({ class: name, sort, children }: HeadCellProps) {
  return (
    <div class={`cell ${name}`} role="columnheader" tabIndex={-1} aria-sort={sort}>
      {children}
    </div>
  );
}
