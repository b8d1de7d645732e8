import { z } from '../zod.ts';

/** A page that a round has to look at, and how that stands. `open` until the page was audited in the round or the inspector says otherwise. */
export const ScopeEntry = z.object({
  /** http or https address as it was given. */
  url: z.string(),
  /** Body the page belongs to, '' where not given. */
  body: z.string(),
  state: z.enum(['open', 'done', 'unreachable']),
  /** Why it is not reachable, or done without an audit; '' otherwise. */
  reason: z.string(),
  /** When it was last opened or marked, local time with offset; null for never. */
  at: z.string().nullable(),
});
export type ScopeEntry = z.infer<typeof ScopeEntry>;

/** An inspection round (检查批次). */
export const Round = z.object({
  /** Random, so that two inspectors' files can be merged. */
  id: z.string(),
  name: z.string(),
  inspector: z.string(),
  /** First and last day, `YYYY-MM-DD`, '' where not set. */
  from: z.string(),
  to: z.string(),
  scope: z.array(ScopeEntry),
  /** Local times with offset. `changedAt`: name, inspector, period or scope were changed. */
  createdAt: z.string(),
  changedAt: z.string(),
  /** Null while it goes on. */
  endedAt: z.string().nullable(),
});
export type Round = z.infer<typeof Round>;

/** What an inspector says of a round. */
export type RoundWords = Pick<Round, 'name' | 'inspector' | 'from' | 'to' | 'scope'>;

/** A file that was handed out. */
export const ExportRecord = z.object({
  id: z.string(),
  /** The round it was limited to, null for none. */
  roundId: z.string().nullable(),
  at: z.string(),
  by: z.string(),
  /** `xlsx`, `docx`, …; `backup` for a backup file. */
  format: z.string(),
  file: z.string(),
  findings: z.int(),
  bytes: z.int(),
});
export type ExportRecord = z.infer<typeof ExportRecord>;

/** What was wiped of a round, for the record. */
export const Wipe = z.object({
  id: z.string(),
  roundId: z.string(),
  roundName: z.string(),
  at: z.string(),
  by: z.string(),
  /** The exports that had been made by then, as `id`s of their records. */
  exports: z.array(z.string()),
  pages: z.int(),
  /** Pictures and pages' HTML deleted, and their bytes. */
  captures: z.int(),
  snapshots: z.int(),
  bytes: z.int(),
  /** Records in which personal numbers were masked, and unfinished drafts deleted. */
  masked: z.int(),
  drafts: z.int(),
});
export type Wipe = z.infer<typeof Wipe>;

/** Setting that holds the id of the round that audits belong to; none is chosen while it is null or names no round that goes on. */
export const CURRENT_ROUND = 'currentRound';
