import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { OVERSCAN, offsetOf, sliceOf } from '../lib/view/window.ts';

export interface WindowedListProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly render: (row: Row) => ComponentChildren;
  /** Height of a row that was not measured yet, in pixels. */
  readonly estimate: number;
  readonly label: string;
  /** Row to keep in sight. */
  readonly at: string | null;
  /** Row to bring into sight for a moment; where it ends, nothing moves back. */
  readonly near?: string | null;
}

/** Lists up to this length are rendered whole: the browser's own search then finds everything. */
const WHOLE = 120;

/** Rendered beyond the visible part of a list that has just come up: what is seen comes first, the rest after it was painted. */
const AT_FIRST = 60;
/** What must be there beyond the visible part while it scrolls: only when less is left, more is drawn. */
const AT_LEAST = 120;

/** A scrolling list of rows of different heights that renders only those near the visible part. */
export function WindowedList<Row>({ rows, keyOf, render, estimate, label, at, near = null }: WindowedListProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const keys = useSame(useMemo(() => rows.map(keyOf), [rows, keyOf]));
  const [painted, setPainted] = useState<readonly string[] | null>(null);
  const heightOf = (i: number) => heights.current.get(keys[i] ?? '') ?? estimate;
  const sliceWith = (overscan: number) =>
    rows.length <= WHOLE
      ? { start: 0, end: rows.length, before: 0, after: 0 }
      : sliceOf(rows.length, heightOf, box.current?.scrollTop ?? 0, box.current?.clientHeight || 800, overscan);
  const slice = sliceWith(painted === keys ? OVERSCAN : AT_FIRST);
  const onScroll = () => {
    const { start, end } = sliceWith(AT_LEAST);
    if (start < slice.start || end > slice.end) redraw(undefined);
  };
  // An effect comes after the painting.
  useEffect(() => setPainted(keys), [keys]);

  const observer = useMemo(
    () => (rows.length <= WHOLE ? null : measuring(heights.current, redraw)),
    [rows.length <= WHOLE],
  );
  useEffect(() => {
    if (box.current) observer?.observe(box.current);
    return () => observer?.disconnect();
  }, [observer]);

  const bring = (key: string | null) => {
    const index = key === null ? -1 : keys.indexOf(key);
    const element = box.current;
    if (key === null || index < 0 || !element) return;
    const row = element.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (row) element.scrollTop += shiftTo(row.getBoundingClientRect(), element.getBoundingClientRect());
    else element.scrollTop = offsetOf(index, heightOf);
  };
  // Only a new place to be at scrolls; measuring and filtering must not.
  useLayoutEffect(() => bring(at), [at]);
  useLayoutEffect(() => bring(near), [near]);

  return (
    <div class="windowed" ref={box} onScroll={onScroll}>
      {/* biome-ignore lint/a11y/useSemanticElements: list items are rows of a window */}
      <div
        role="list"
        aria-label={label}
        style={{ paddingTop: `${slice.before}px`, paddingBottom: `${slice.after}px` }}
      >
        {rows.slice(slice.start, slice.end).map((row, i) => {
          const key = keys[slice.start + i] ?? '';
          return (
            <Measured key={key} id={key} size={rows.length} position={slice.start + i + 1} observer={observer}>
              {render(row)}
            </Measured>
          );
        })}
      </div>
    </div>
  );
}

/** The array before where the next one says the same. */
function useSame(next: readonly string[]): readonly string[] {
  const last = useRef(next);
  const before = last.current;
  if (before !== next && !(before.length === next.length && before.every((key, i) => key === next[i])))
    last.current = next;
  return last.current;
}

/** How far to scroll so that a row is seen: the least there is, and its beginning where it is higher than the list. */
function shiftTo(row: DOMRect, box: DOMRect): number {
  if (row.top < box.top || row.height > box.height) return row.top - box.top;
  return Math.max(0, row.bottom - box.bottom);
}

interface MeasuredProps {
  readonly id: string;
  readonly size: number;
  readonly position: number;
  readonly observer: ResizeObserver | null;
  readonly children: ComponentChildren;
}

function Measured({ id, size, position, observer, children }: MeasuredProps) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    observer?.observe(element);
    return () => observer?.unobserve(element);
  }, [observer]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a window, with its place in the whole list
    <div role="listitem" aria-setsize={size} aria-posinset={position} data-key={id} ref={row}>
      {children}
    </div>
  );
}

function measuring(heights: Map<string, number>, redraw: (action: undefined) => void): ResizeObserver | null {
  if (typeof ResizeObserver === 'undefined') return null;
  return new ResizeObserver((entries) => {
    let changed = false;
    for (const { target } of entries) {
      const key = target instanceof HTMLElement ? target.dataset.key : undefined;
      if (key === undefined) {
        changed = true;
        continue;
      }
      const height = target.getBoundingClientRect().height;
      if (height === 0 || heights.get(key) === height) continue;
      heights.set(key, height);
      changed = true;
    }
    // In the next frame: a list that changes while it is being measured never settles, and the browser says so.
    if (changed) requestAnimationFrame(() => redraw(undefined));
  });
}
