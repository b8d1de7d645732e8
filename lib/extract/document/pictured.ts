import type { PageView } from '../../page/view.ts';
import type { Mention } from './mentions.ts';
import type { Attachment } from './model.ts';

/** CSS pixels below which a picture is a mark or a code to scan. */
const LEAST = 240;
/** The address of a file shown in a frame. */
const SHOWN = /pdf|ofd|docx?|xlsx?|viewer|preview|attach/i;

/** What is named and neither linked nor written out stands below as pictures where there are as many of them. */
export function withPictures(
  view: PageView,
  mentions: readonly Mention[],
  attachments: readonly Attachment[],
): Attachment[] {
  const missing = attachments.filter(({ state }) => state === 'missing').length;
  if (missing === 0 || picturesBehind(view, mentions) < missing) return [...attachments];
  return attachments.map((one) =>
    one.state === 'missing' ? { ...one, state: 'onPage', target: { kind: 'page' } } : one,
  );
}

/** Pictures in the same box as the list of attachments and behind it: flow charts, scanned tables. */
function picturesBehind(view: PageView, mentions: readonly Mention[]): number {
  const last = Math.max(...mentions.map(({ at }) => (at.kind === 'text' ? at.block : -1)));
  const box = view.page.blocks[last]?.box ?? -1;
  const around = view.page.boxes[box]?.parent ?? -1;
  if (around < 0) return 0;
  const behind = (own: number): boolean => own > box && view.isInside(own, around);
  const pictures = view.page.images.filter(
    ({ hidden, box: own, width, height }) => !hidden && behind(own) && !isSmall(width) && !isSmall(height),
  );
  const frames = view.page.unread.filter(
    ({ kind, detail, box: own }) => (kind === 'frame' || kind === 'embed') && behind(own) && SHOWN.test(detail),
  );
  return pictures.length + frames.length;
}

/** 0: the markup does not say. */
function isSmall(size: number): boolean {
  return size > 0 && size < LEAST;
}
