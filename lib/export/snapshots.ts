import type { Language } from '../rules/model.ts';
import { exactTime } from '../text/moment.ts';
import type { ExportInput, ExportSnapshot } from './model.ts';

/** The page's HTML as it was seen last, what the findings rest on; null where none was kept. */
export async function lastSnapshot(
  pageId: string,
  { snapshots }: Pick<ExportInput, 'snapshots'>,
): Promise<ExportSnapshot | null> {
  return (await snapshots?.(pageId))?.[0] ?? null;
}

/** What proves the kept page: `网页存档：2026-11-22 09:30:00，38,211 字节，SHA-256 3a7b…`. */
export function snapshotLine({ lastAt, size, sha256 }: ExportSnapshot, language: Language): string {
  const [at, bytes] = [exactTime(lastAt), size.toLocaleString('en')];
  return language === 'zh'
    ? `网页存档：${at}，${bytes} 字节，SHA-256 ${sha256}`
    : `Page kept: ${at}, ${bytes} bytes, SHA-256 ${sha256}`;
}
