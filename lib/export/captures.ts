import type { ExportCapture, ExportInput } from './model.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pictures of a finding, oldest first; what is no PNG is left out. Their bytes stay where they are until `pngOf`. */
export async function picturesOf(
  findingKey: string,
  { captures }: Pick<ExportInput, 'captures'>,
): Promise<ExportCapture[]> {
  if (!captures) return [];
  const pictures: ExportCapture[] = [];
  for (const picture of await captures(findingKey)) {
    const head = new Uint8Array(await picture.image.slice(0, SIGNATURE.length).arrayBuffer());
    if (picture.width > 0 && picture.height > 0 && SIGNATURE.every((byte, i) => head[i] === byte))
      pictures.push(picture);
  }
  return pictures;
}

export async function pngOf({ image }: ExportCapture): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await image.arrayBuffer());
}

/** Size of a picture within a box, never enlarged. */
export function fitted(
  { width, height }: Pick<ExportCapture, 'width' | 'height'>,
  box: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const scale = Math.min(1, box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Bytes taken at a time: what a call takes as arguments is limited. */
const CHUNK = 0x8000;

export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  return btoa(parts.join(''));
}

/** The picture as an address that holds it whole. */
export async function dataAddress(picture: ExportCapture): Promise<string> {
  return `data:image/png;base64,${base64(await pngOf(picture))}`;
}
