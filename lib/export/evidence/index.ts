import { picturesOf } from '../captures.ts';
import type { ExportCapture, ExportInput, ExportRun, FindingSource } from '../model.ts';
import { FileNames } from '../names.ts';
import { toXlsx } from '../xlsx/index.ts';
import { HashedZip } from './hashed.ts';
import { manifestOf } from './manifest.ts';

const NAMES = {
  zh: { list: '问题台账', pictures: '截图', pages: '网页' },
  en: { list: 'findings', pictures: 'screenshots', pages: 'pages' },
} as const;

/** A picture and the finding it belongs to. */
interface Taken {
  readonly picture: ExportCapture;
  /** 1-based, as in the list. */
  readonly number: number;
  readonly finding: string;
  readonly pageId: string;
}

/**
 * The evidence as one zip: the finding list as a workbook, the pictures under the findings' numbers, the pages' HTML as it was kept
 * (gzip), `manifest.json` that says of each file what it shows, from where and when, and `SHA256SUMS` for `sha256sum -c`.
 */
export async function toEvidence(input: ExportInput, run: ExportRun = {}): Promise<Blob> {
  const names = NAMES[input.language];
  const zip = new HashedZip(input.at);
  const taken: Taken[] = [];
  const pageIds = new Set<string>();
  // The pictures lie beside the workbook, not in it as well.
  const { captures: _, ...listed } = input;
  const list = await toXlsx({ ...listed, findings: noting(input, taken, pageIds) }, run);
  await zip.add(`${names.list}.xlsx`, list, { kind: 'list' });

  const digits = String(input.findings.total).length;
  const counts = new Map<number, number>();
  for (const { picture, number, finding, pageId } of taken) {
    run.signal?.throwIfAborted();
    const nth = (counts.get(number) ?? 0) + 1;
    counts.set(number, nth);
    const { width, height, at, image } = picture;
    const url = input.pages.get(pageId)?.url ?? '';
    const path = `${names.pictures}/${String(number).padStart(digits, '0')}-${nth}.png`;
    await zip.add(path, image, { kind: 'picture', number, finding, page: pageId, url, takenAt: at, width, height });
  }
  const files = new FileNames();
  for (const pageId of pageIds) {
    for (const kept of (await input.snapshots?.(pageId)) ?? []) {
      run.signal?.throwIfAborted();
      const { url, title, sha256, size, firstAt, lastAt } = kept;
      const path = files.unused(`${names.pages}/`, title || url, '.html.gz');
      const html = { htmlSha256: sha256, htmlBytes: size };
      await zip.add(path, kept.gzip, { kind: 'page', page: pageId, url, title, ...html, firstAt, lastAt });
    }
  }
  return zip.finish(manifestOf(input, zip.files));
}

/** The findings as they come; notes the pictures of each, and the pages. */
function noting(input: ExportInput, taken: Taken[], pageIds: Set<string>): FindingSource {
  return {
    total: input.findings.total,
    read: async function* (order) {
      let number = 0;
      for await (const batch of input.findings.read(order)) {
        for (const { key, pageId } of batch) {
          number++;
          pageIds.add(pageId);
          for (const picture of await picturesOf(key, input)) taken.push({ picture, number, finding: key, pageId });
        }
        yield batch;
      }
    },
  };
}
