import { Dexie } from 'dexie';
import { AuditResult } from '../result.ts';
import type { Database } from './database.ts';

/** An earlier audit of a page. */
export interface PastAudit {
  /** Local time with offset. */
  readonly at: string;
  readonly result: AuditResult;
}

/**
 * The audit that a page's last one is compared with: the newest one of other content than the last has, so that auditing the
 * same page twice does not hide what changed; the one directly before where all say the same. Undefined for a first audit.
 */
export async function auditBefore(db: Database, pageId: string): Promise<PastAudit | undefined> {
  const audits = db.audits.where('[pageId+at]').between([pageId, Dexie.minKey], [pageId, Dexie.maxKey]).reverse();
  let last: string | undefined;
  let directly: { at: string; result: AuditResult } | undefined;
  let other: { at: string; result: AuditResult } | undefined;
  await audits
    .until(() => other !== undefined)
    .each(({ at, result }) => {
      const { contentHash } = result.page;
      if (last === undefined) {
        last = contentHash;
        return;
      }
      directly ??= { at, result };
      if (contentHash !== last) other ??= { at, result };
    });
  const found = other ?? directly;
  return found && { at: found.at, result: AuditResult.parse(found.result) };
}
