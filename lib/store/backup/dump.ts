import { toBase64 } from '../../backup/base64.ts';
import { consistent } from '../../backup/consistent.ts';
import { BackupLine, type PageBundle } from '../../backup/model.ts';
import type { Database } from '../database.ts';
import { auditedIn } from '../rounds.ts';
import { bundleOf } from './bundle.ts';
import { LOCAL_SETTINGS } from './local.ts';

/** What goes into a backup. */
export interface DumpOptions {
  /** Only this round; null for everything. */
  readonly roundId: string | null;
  /** Pictures and pages' HTML too. */
  readonly evidence: boolean;
  /** Called with what is in the database but is not what it should be: one such record must not spoil the whole file. */
  readonly onDamaged?: (what: string) => void;
}

/** All lines of a backup, read a page at a time. What belongs to other rounds comes along with its page, but not their names. */
export async function* dump(db: Database, { roundId, evidence, onDamaged }: DumpOptions): AsyncGenerator<BackupLine> {
  const ours = (id: string | null) => roundId === null || id === roundId;
  for (const line of await small(db, ours)) {
    const sound = checked(line, onDamaged);
    if (sound) yield sound;
  }
  for (const id of await pagesOf(db, roundId)) {
    const bundle = await bundleOf(db, id);
    const line = bundle && checked({ is: 'page', ...within(bundle, ours) }, onDamaged);
    if (!line) continue;
    yield line;
    if (evidence) yield* evidenceOf(db, id, onDamaged);
  }
}

/** Rounds, wipes, records of exports; of the whole database also settings and drafts. */
async function small(db: Database, ours: (id: string | null) => boolean): Promise<unknown[]> {
  const [rounds, wipes, exports] = await Promise.all([db.rounds.toArray(), db.wipes.toArray(), db.exports.toArray()]);
  const lines: unknown[] = [
    ...rounds.filter(({ id }) => ours(id)).map((round) => ({ is: 'round', round })),
    ...wipes.filter((wipe) => ours(wipe.roundId)).map((wipe) => ({ is: 'wipe', wipe })),
    ...exports.filter((one) => ours(one.roundId)).map((record) => ({ is: 'export', record })),
  ];
  if (!ours(null)) return lines;
  const [settings, drafts] = await Promise.all([db.settings.toArray(), db.drafts.toArray()]);
  return [
    ...lines,
    ...settings.filter(({ key }) => !LOCAL_SETTINGS.has(key)).map((setting) => ({ is: 'setting', setting })),
    ...drafts.map((draft) => ({ is: 'draft', draft })),
  ];
}

async function* evidenceOf(db: Database, pageId: string, onDamaged?: (what: string) => void) {
  for (const id of await db.captures.where({ pageId }).primaryKeys()) {
    const stored = await db.captures.get(id);
    if (!stored) continue;
    const { image, ...capture } = stored;
    const line = checked({ is: 'capture', capture, image: await toBase64(image), type: image.type }, onDamaged);
    if (line) yield line;
  }
  for (const id of await db.snapshots.where({ pageId }).primaryKeys()) {
    const stored = await db.snapshots.get(id);
    if (!stored) continue;
    const { gzip, ...snapshot } = stored;
    const line = checked({ is: 'snapshot', snapshot, gzip: await toBase64(gzip) }, onDamaged);
    if (line) yield line;
  }
}

/** The line, null where an import would refuse it. */
function checked(line: unknown, onDamaged?: (what: string) => void): BackupLine | null {
  const parsed = BackupLine.safeParse(line);
  const fault = parsed.success ? consistent(parsed.data) : parsed.error.message;
  if (fault !== null) onDamaged?.(fault);
  return fault === null && parsed.success ? parsed.data : null;
}

/** Pages that belong to the round, that hold findings of it, and that were audited in it. */
async function pagesOf(db: Database, roundId: string | null): Promise<string[]> {
  if (roundId === null) return db.pages.toCollection().primaryKeys();
  const findings = await db.findings.where({ roundId }).toArray();
  const now = await db.pages.where({ roundId }).primaryKeys();
  return [...new Set([...now, ...findings.map(({ pageId }) => pageId), ...(await auditedIn(db, roundId))])];
}

function within(bundle: PageBundle, ours: (id: string | null) => boolean): PageBundle {
  const of = <T extends { readonly roundId: string | null }>(record: T): T =>
    ours(record.roundId) ? record : { ...record, roundId: null };
  return { ...bundle, page: of(bundle.page), audits: bundle.audits.map(of), findings: bundle.findings.map(of) };
}
