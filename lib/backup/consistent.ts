import { hashText } from '../engine/hash.ts';
import type { BackupLine } from './model.ts';

/** Why the records of a line cannot belong together, null where they do: a line must not reach into another page's records. */
export function consistent(line: BackupLine): string | null {
  if (line.is === 'snapshot') {
    const { id, pageId, sha256 } = line.snapshot;
    return id === `${pageId}:${sha256}` ? null : 'snapshot id';
  }
  if (line.is !== 'page') return null;
  const { page, audits, findings, decisions, corrections } = line;
  if (page.id !== hashText(page.address, 16)) return 'page id';
  if ([...audits, ...findings, ...decisions, ...corrections].some(({ pageId }) => pageId !== page.id)) return 'page';
  if (audits.some(({ result }) => result.page.address !== page.address)) return 'address';
  const twice = (keys: readonly string[]) => new Set(keys).size !== keys.length;
  if (twice(findings.map(({ key }) => key)) || twice(decisions.map(({ key }) => key))) return 'key twice';
  return twice(corrections.map(({ subject }) => subject)) ? 'subject twice' : null;
}
