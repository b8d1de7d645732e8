import type { ExportCapture, ExportInput } from './model.ts';

/** A picture as files hold it. */
export interface Picture extends Omit<ExportCapture, 'image'> {
  readonly png: Uint8Array<ArrayBuffer>;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pictures of a finding, oldest first; what is no PNG is left out. */
export async function picturesOf(findingKey: string, { captures }: Pick<ExportInput, 'captures'>): Promise<Picture[]> {
  if (!captures) return [];
  const pictures: Picture[] = [];
  for (const { image, width, height, at } of await captures(findingKey)) {
    const png = new Uint8Array(await image.arrayBuffer());
    if (width > 0 && height > 0 && SIGNATURE.every((byte, i) => png[i] === byte))
      pictures.push({ png, width, height, at });
  }
  return pictures;
}

/** Bytes taken at a time: what a call takes as arguments is limited. */
const CHUNK = 0x8000;

/** The picture as an address that holds it whole. */
export function dataAddress({ png }: Picture): string {
  const parts: string[] = [];
  for (let i = 0; i < png.length; i += CHUNK) parts.push(String.fromCharCode(...png.subarray(i, i + CHUNK)));
  return `data:image/png;base64,${btoa(parts.join(''))}`;
}
