/** The part of a long list that is rendered, and the room above and below it, in CSS pixels. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Rendered beyond the visible part on either side, in pixels: one fast scroll step. */
export const OVERSCAN = 400;

/**
 * Which rows of a list must exist while `[scrollTop, scrollTop + viewport)` of it is seen. `height(i)` is a row's measured
 * height or its estimate. Linear in the number of rows.
 */
export function sliceOf(
  count: number,
  height: (index: number) => number,
  scrollTop: number,
  viewport: number,
  overscan = OVERSCAN,
): Slice {
  const from = scrollTop - overscan;
  const to = scrollTop + viewport + overscan;
  let start = -1;
  let end = count;
  let before = 0;
  let offset = 0;
  let rendered = 0;
  for (let i = 0; i < count; i++) {
    const next = offset + height(i);
    if (start < 0 && next > from) {
      start = i;
      before = offset;
    }
    if (start >= 0 && offset >= to) {
      end = Math.min(end, i);
    }
    if (start >= 0 && i < end) rendered += height(i);
    offset = next;
  }
  if (start < 0) return { start: count, end: count, before: offset, after: 0 };
  return { start, end, before, after: offset - before - rendered };
}

/** Where a row begins. */
export function offsetOf(index: number, height: (index: number) => number): number {
  let offset = 0;
  for (let i = 0; i < index; i++) offset += height(i);
  return offset;
}
