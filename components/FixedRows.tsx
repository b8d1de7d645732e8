import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface FixedRowsProps {
  readonly count: number;
  /** Height of every row, in pixels. */
  readonly height: number;
  readonly label: string;
  /** Row to keep in sight. */
  readonly at: number | null;
  readonly render: (index: number) => ComponentChildren;
  /** Called with the range that is about to be seen. */
  readonly onNeed: (start: number, end: number) => void;
}

/** Rows beyond the visible ones, so that a scroll step finds them there. */
const OVERSCAN = 12;
/** Browsers lose precision, and then rows, past some ten million pixels of height. */
const TALLEST = 8_000_000;

/** A scrolling list of very many rows of one height. Past `TALLEST` the scroll bar stands for the whole list in proportion. */
export function FixedRows({ count, height, label, at, render, onNeed }: FixedRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const viewport = box.current?.clientHeight || 800;
  const full = count * height;
  const tall = Math.min(full, TALLEST);
  const ratio = full > tall ? (full - viewport) / (tall - viewport) : 1;
  const scrolled = box.current?.scrollTop ?? 0;
  const offset = scrolled * ratio;
  const start = Math.max(0, Math.floor(offset / height) - OVERSCAN);
  const end = Math.min(count, Math.ceil((offset + viewport) / height) + OVERSCAN);
  const top = ratio === 1 ? start * height : Math.max(0, scrolled - (offset - start * height));

  useEffect(() => onNeed(start, end), [start, end, onNeed]);
  useEffect(() => {
    const resized = new ResizeObserver(() => requestAnimationFrame(() => redraw(undefined)));
    if (box.current) resized.observe(box.current);
    return () => resized.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || at === null) return;
    const row = at * height;
    const seen = element.scrollTop * ratio;
    if (row < seen) element.scrollTop = row / ratio;
    else if (row + height > seen + element.clientHeight)
      element.scrollTop = (row + height - element.clientHeight) / ratio;
  }, [at, height, ratio]);

  const rows = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  return (
    <div
      class="rows"
      ref={box}
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      aria-activedescendant={at === null ? undefined : `row-${at}`}
      tabIndex={0}
      onScroll={() => redraw(undefined)}
    >
      <div role="presentation" style={{ height: `${tall}px`, position: 'relative' }}>
        <div role="presentation" style={{ position: 'absolute', top: `${top}px`, left: 0, right: 0 }}>
          {rows.map((index) => render(index))}
        </div>
      </div>
    </div>
  );
}
