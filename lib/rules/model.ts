import { Place } from '../page/model.ts';
import { z } from '../zod.ts';

export const Severity = z.enum(['veto', 'error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

export const Outcome = z.enum(['pass', 'fail', 'review', 'notAssessable']);
export type Outcome = z.infer<typeof Outcome>;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A sentence in every language; `{name}` stands for an argument. */
export type Text = Readonly<Record<Language, string>>;

/** A sentence by key, with its arguments taken from the verdict; rendered by `renderMessage`. `key` is `<rule id>#<message>`. */
export const Message = z.object({ key: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Message = z.infer<typeof Message>;

export const EvidenceRole = z.enum(['total', 'part', 'claim', 'prior', 'explanation']);
export type EvidenceRole = z.infer<typeof EvidenceRole>;

/** One cell or phrase that takes part in a check. */
export const Evidence = z.object({
  kind: z.enum(['cell', 'text', 'field', 'link', 'page']),
  role: EvidenceRole,
  /** The page's own characters (personal data masked). */
  quote: z.string(),
  /** What it is, for the list: the row's label, the field's label, '' for prose. */
  label: z.string(),
  place: Place,
  /** Text before and after (text), row label and column label (cell): enough to find it again after a reload. */
  before: z.string(),
  after: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The result of holding one thing against another. */
export const Check = z.object({
  rule: z.string(),
  /** Distinguishes the checks of one rule on one page: sorted addresses, field names or words. */
  subjects: z.array(z.string()),
  outcome: Outcome,
  severity: Severity,
  message: Message,
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  difference: z.string().nullable(),
  evidence: z.array(Evidence),
  /** Article or document number, '' where there is none. */
  basis: z.string(),
  /** Possible causes, each a sentence; never a verdict. */
  causes: z.array(Message),
  /** `address = value` of each subject, for the value hash. */
  values: z.array(z.string()),
});
export type Check = z.infer<typeof Check>;

/** A `fail` or `review`, with its identity (ENGINE.md). */
export const Finding = Check.extend({
  outcome: z.enum(['fail', 'review']),
  /** 16 hex digits: page + rule + subjects. */
  key: z.string(),
  valueHash: z.string(),
  /** Body + rule + subjects: links the years. */
  seriesKey: z.string(),
});
export type Finding = z.infer<typeof Finding>;
