import { Capture } from '../store/captures.ts';
import { SavedCorrection } from '../store/corrections.ts';
import { Decision, Draft, SavedAudit, SavedPage, Setting, StoredFinding } from '../store/records.ts';
import { ExportRecord, Round, Wipe } from '../store/rounds-model.ts';
import { Snapshot } from '../store/snapshots.ts';
import { z } from '../zod.ts';

/**
 * A backup file: the line `minghe-backup <version> <SHA-256 of the head>`, a line with the head (JSON), then the
 * payload: JSON lines, gzip. The head holds the payload's size and SHA-256, so every byte is covered.
 */
export const MAGIC = 'minghe-backup';
/** Of the file and of the records in it. A later version of the program reads the earlier ones. */
export const FILE_VERSION = 1;

/** A page with all that hangs on it but evidence. Audits carry no number: that is each database's own. */
export const PageBundle = z.object({
  page: SavedPage,
  audits: z.array(SavedAudit.omit({ id: true })),
  findings: z.array(StoredFinding),
  decisions: z.array(Decision),
  corrections: z.array(SavedCorrection),
});
export type PageBundle = z.infer<typeof PageBundle>;

/** One line of the payload. Rounds come first, a page before its evidence; binary is base64. */
export const BackupLine = z.discriminatedUnion('is', [
  z.object({ is: z.literal('round'), round: Round }),
  z.object({ is: z.literal('page'), ...PageBundle.shape }),
  z.object({ is: z.literal('capture'), capture: Capture.omit({ image: true }), image: z.base64(), type: z.string() }),
  z.object({ is: z.literal('snapshot'), snapshot: Snapshot.omit({ gzip: true }), gzip: z.base64() }),
  z.object({ is: z.literal('setting'), setting: Setting }),
  z.object({ is: z.literal('draft'), draft: Draft }),
  z.object({ is: z.literal('export'), record: ExportRecord }),
  z.object({ is: z.literal('wipe'), wipe: Wipe }),
]);
export type BackupLine = z.infer<typeof BackupLine>;

/** How many of what a file holds. */
export const BackupCounts = z.object({
  lines: z.int(),
  rounds: z.int(),
  pages: z.int(),
  audits: z.int(),
  findings: z.int(),
  decisions: z.int(),
  captures: z.int(),
  snapshots: z.int(),
});
export type BackupCounts = z.infer<typeof BackupCounts>;

export const BackupHead = z.object({
  format: z.literal(MAGIC),
  version: z.literal(FILE_VERSION),
  /** Version of the program that wrote it. */
  program: z.string(),
  /** Local time with offset. */
  at: z.string(),
  /** The inspector's name. */
  by: z.string(),
  /** The one round it is of, null for the whole database. */
  round: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Pictures and pages' HTML are in it. */
  evidence: z.boolean(),
  counts: BackupCounts,
  payload: z.object({ bytes: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});
export type BackupHead = z.infer<typeof BackupHead>;

export const NO_COUNTS: BackupCounts = {
  lines: 0,
  rounds: 0,
  pages: 0,
  audits: 0,
  findings: 0,
  decisions: 0,
  captures: 0,
  snapshots: 0,
};

/** The counts with one line more. */
export function counted(counts: BackupCounts, line: BackupLine): BackupCounts {
  const now = { ...counts, lines: counts.lines + 1 };
  if (line.is === 'round') now.rounds++;
  else if (line.is === 'capture') now.captures++;
  else if (line.is === 'snapshot') now.snapshots++;
  else if (line.is === 'page') {
    now.pages++;
    now.audits += line.audits.length;
    now.findings += line.findings.length;
    now.decisions += line.decisions.length;
  }
  return now;
}

/** `minghe-2026-11-22.minghe`, with the round's name where it is of one. */
export function backupFileName({ at, round }: Pick<BackupHead, 'at' | 'round'>): string {
  const name = round ? `-${round.name.replace(/[\\/:*?"<>|\s\p{C}]+/gu, '_').slice(0, 40)}` : '';
  return `minghe${name}-${at.slice(0, 10)}.minghe`;
}
