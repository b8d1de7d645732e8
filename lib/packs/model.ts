import { FieldName } from '../extract/fields/model.ts';
import { Severity } from '../rules/model.ts';
import { z } from '../zod.ts';
import { LocalForm } from './form-model.ts';

/** Part of a finding's rule id, so it must stay as it is; no `/` and no space. */
const Id = z.string().regex(/^[^\s/#@]{1,60}$/);
/** A Chinese sentence and, where the office wants one, an English one. */
const PackText = z.object({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200).optional() }).strict();
const Words = z.array(z.string().trim().min(2).max(40)).min(1).max(200);

/** Which pages an entry looks at. */
const Pages = z.enum(['annualReport', 'document', 'all']);

const Entry = z
  .object({
    id: Id,
    title: PackText,
    severity: Severity.exclude(['veto']),
    pages: Pages.default('all'),
    /** Law or document it rests on; the pack's own `basis` where it is missing. */
    basis: z.string().max(200).optional(),
  })
  .strict();

/** A metadata field that must be there, and what its value must look like. */
export const FieldRequirement = Entry.extend({
  field: FieldName,
  /** What the value begins with, one of them; any value is right where it is missing. */
  startsWith: z.array(z.string().min(1).max(60)).min(1).max(50).optional(),
});

/** One term of a local relation: an address of a form, `2014:received` or `2021:received@natural`, minus for a summand that is taken off. */
const LocalTerm = z.string().regex(/^-?[^\s:@-][^\s:@]*:[^\s:@]+(@[^\s:@]+)?$/);

/** `Σ left op Σ right` over figures of one official form, of the pack's own forms, or of both. */
export const LocalRelation = Entry.extend({
  op: z.enum(['=', '<=']),
  left: z.array(LocalTerm).min(1).max(40),
  right: z.array(LocalTerm).min(1).max(40),
  /** `review`: a breach is shown for a person to look at, never as an error. */
  outcome: z.enum(['fail', 'review']).default('fail'),
});

/** Words of which at least one must stand in the document. */
export const RequiredWords = Entry.extend({ words: Words });
/** Words that must not stand in the document. */
export const ForbiddenWords = Entry.extend({ words: Words });

/** A rule pack: what an inspector's office adds to the official rules, without code. */
export const RulePack = z
  .object({
    format: z.literal('minghe-rules'),
    version: z.literal(1),
    id: Id,
    name: z.string().min(1).max(80),
    /** The document that introduces these rules; shown with each finding. */
    basis: z.string().min(1).max(200),
    /** Rule id → severity, or `off`. */
    severities: z.record(z.string(), z.union([Severity, z.literal('off')])).default({}),
    fields: z.array(FieldRequirement).max(100).default([]),
    forms: z.array(LocalForm).max(20).default([]),
    relations: z.array(LocalRelation).max(500).default([]),
    requiredWords: z.array(RequiredWords).max(200).default([]),
    forbiddenWords: z.array(ForbiddenWords).max(200).default([]),
  })
  .strict();
export type RulePack = z.infer<typeof RulePack>;
export type PackEntry = z.infer<typeof Entry>;
