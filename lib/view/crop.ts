/** A rectangle in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Surroundings kept above and below, and the least height of a picture, in CSS pixels: enough to recognise the place on the page. */
const MARGIN = 90;
const LEAST = 260;

/**
 * The part of the window that shows these boxes with their surroundings; the whole window where there are none. Always the
 * whole width: a figure says nothing without the words at the other end of its row.
 */
export function cropAround(boxes: readonly Area[], view: { readonly width: number; readonly height: number }): Area {
  const seen = boxes.filter((box) => isSeen(box, view));
  if (seen.length === 0) return { left: 0, top: 0, width: view.width, height: view.height };
  const down = span(
    seen.map(({ top, height }) => [top, top + height]),
    LEAST,
    view.height,
  );
  return { left: 0, top: down.from, width: view.width, height: down.to - down.from };
}

/** True where a box is wholly in the window, or as much of it as fits. */
export function isSeen(box: Area, view: { readonly width: number; readonly height: number }): boolean {
  const bottom = Math.min(box.top + box.height, box.top + view.height);
  return (
    box.top >= 0 &&
    box.top < view.height &&
    bottom <= view.height + 1 &&
    box.left < view.width &&
    box.left + box.width > 0
  );
}

function span(
  ranges: readonly (readonly [number, number])[],
  least: number,
  most: number,
): { from: number; to: number } {
  const low = Math.min(...ranges.map(([from]) => from)) - MARGIN;
  const high = Math.max(...ranges.map(([, to]) => to)) + MARGIN;
  const missing = Math.max(0, least - (high - low)) / 2;
  const from = Math.max(0, Math.min(low - missing, most - least));
  const to = Math.min(most, Math.max(high + missing, from + least));
  return { from: Math.floor(from), to: Math.ceil(to) };
}
