import { Correction } from './corrections/model.ts';
import { Fields } from './extract/fields/model.ts';
import { Statement } from './extract/prose/model.ts';
import { Figure } from './extract/statistics/model.ts';
import { FormId } from './forms/model.ts';
import { Unread } from './page/model.ts';
import { Check, Finding, Severity } from './rules/model.ts';
import { z } from './zod.ts';

/** What an audit says: the page's identity, what was read, every check, and the findings among them. Plain data; saved as it is. */
export const AuditResult = z.object({
  version: z.literal(1),
  /** Engine version, so that a result can be explained later. */
  engine: z.string(),
  /** Grading that differed from the rules' own, and the local packs in force, by the hash of their text. */
  ruleSet: z.object({
    severities: z.record(z.string(), z.union([Severity, z.literal('off')])),
    packs: z.array(z.object({ id: z.string(), name: z.string(), hash: z.string() })),
  }),
  page: z.object({
    url: z.string(),
    title: z.string(),
    /** Canonical address that identities hang on; `content:<hash>` for a page without one. */
    address: z.string(),
    /** SHA-256 of all visible text, first 32 hex digits. */
    contentHash: z.string(),
  }),
  /** Local calendar date `YYYY-MM-DD`. */
  auditedOn: z.string(),
  kind: z.enum(['annualReport', 'document', 'list']),
  /** Name of the publishing body, '' where unknown. */
  body: z.string(),
  reportYear: z.int().nullable(),
  form: FormId.nullable(),
  fields: Fields,
  figures: z.array(Figure),
  statements: z.array(Statement),
  checks: z.array(Check),
  /** Most severe first, then in the page's order. */
  findings: z.array(Finding),
  coverage: z.object({
    pass: z.int(),
    fail: z.int(),
    review: z.int(),
    notAssessable: z.int(),
    /** Addresses of figures that no relation guards. */
    unguarded: z.array(z.string()),
  }),
  unread: z.array(Unread),
  /** What the inspector put right before the checks ran; the fields and figures above hold the corrected values. */
  corrections: z.array(Correction),
});
export type AuditResult = z.infer<typeof AuditResult>;
