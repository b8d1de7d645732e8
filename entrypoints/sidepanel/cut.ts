import type { Area } from '../../lib/view/crop.ts';
import type { Picture } from './state/host.ts';

/** Cuts an area, in CSS pixels, out of a picture of a window `width` CSS pixels wide. */
export async function cut(window: Blob, area: Area, width: number): Promise<Picture> {
  const bitmap = await createImageBitmap(window);
  const scale = bitmap.width / width;
  const size = {
    width: Math.max(1, Math.round(area.width * scale)),
    height: Math.max(1, Math.round(area.height * scale)),
  };
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, -Math.round(area.left * scale), -Math.round(area.top * scale));
  bitmap.close();
  return { ...size, image: await canvas.convertToBlob({ type: 'image/png' }) };
}
