import { FormId } from '../forms/model.ts';
import { AuditResult } from '../result.ts';
import { Finding, Severity } from '../rules/model.ts';
import { z } from '../zod.ts';

/** Findings of a page by severity; `review` counts the ones that need a look, whatever their severity. */
export const Counts = z.object({
  veto: z.int(),
  error: z.int(),
  warning: z.int(),
  info: z.int(),
  review: z.int(),
});
export type Counts = z.infer<typeof Counts>;

/** An audited page, as its latest audit found it. */
export const SavedPage = z.object({
  /** 16 hex digits of the SHA-256 of `address`: the same page has the same id on every machine. */
  id: z.string(),
  address: z.string(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  indexNumber: z.string().nullable(),
  publicationDate: z.string().nullable(),
  kind: AuditResult.shape.kind,
  form: FormId.nullable(),
  reportYear: z.int().nullable(),
  counts: Counts,
  contentHash: z.string(),
  /** Local time with offset, ISO 8601. */
  auditedAt: z.string(),
  auditCount: z.int(),
  /** The round that its latest audit within a round was made in, null where there was none. */
  roundId: z.string().nullable(),
});
export type SavedPage = z.infer<typeof SavedPage>;

/** One audit of a page, whole. */
export const SavedAudit = z.object({
  id: z.int().optional(),
  pageId: z.string(),
  at: z.string(),
  /** The round that was chosen then, null for none. */
  roundId: z.string().nullable(),
  result: AuditResult,
});
export type SavedAudit = z.infer<typeof SavedAudit>;

export const Status = z.enum(['open', 'confirmed', 'dismissed', 'fixed']);
export type Status = z.infer<typeof Status>;

/** What an inspector may say of a finding. */
export const Judgement = z.object({
  status: Status,
  /** Why it was dismissed; '' otherwise. */
  reason: z.string(),
  note: z.string(),
  /** The inspector's own grading, null for the rule's. */
  severity: Severity.nullable(),
  tags: z.array(z.string()),
  /** Who is to look into it, '' for nobody. */
  assignee: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;

/** An inspector's judgement of a finding, kept apart from what the engine found, and how it came about. */
export const Decision = Judgement.extend({
  /** The finding's key. */
  key: z.string(),
  pageId: z.string(),
  /** Value hash of the finding when it was last judged. */
  valueHash: z.string(),
  at: z.string(),
  by: z.string(),
  /** Earlier states, oldest first; undo takes the last one back. */
  history: z.array(Judgement.extend({ at: z.string(), by: z.string(), valueHash: z.string() })),
});
export type Decision = z.infer<typeof Decision>;

/** A finding as stored: the engine's record and what lists sort and filter by. */
export const StoredFinding = Finding.extend({
  pageId: z.string(),
  body: z.string(),
  /** Position in its audit's list. */
  order: z.int(),
  /** False once a later audit of the page no longer found it. */
  present: z.boolean(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  /** `<severity rank><page id><order>`: the order of the list over all pages. */
  sort: z.string(),
  /** Its page's round when an audit last found it, null for none: a finding belongs to one round. */
  roundId: z.string().nullable(),
});
export type StoredFinding = z.infer<typeof StoredFinding>;

/** A finding with its judgement, as views get it. */
export interface SavedFinding extends StoredFinding {
  readonly decision: Decision | null;
  /** True where the figures differ from those that were judged. */
  readonly changed: boolean;
}

/** Text being typed, kept until it is taken over or cleared. `id`: `<finding key or page id>:<field>`. */
export const Draft = z.object({ id: z.string(), text: z.string(), at: z.string() });
export type Draft = z.infer<typeof Draft>;

export const Setting = z.object({ key: z.string(), value: z.unknown() });
export type Setting = z.infer<typeof Setting>;
