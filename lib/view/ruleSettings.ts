import { Severity } from '../rules/model.ts';
import { z } from '../zod.ts';

/** Key of the setting. */
export const RULES_SETTING = 'rules';

/** What the inspector changed about the rules. */
export const RuleSettings = z.object({
  /** Grading that replaces the rule's own, by rule id; `off` leaves it out. */
  severities: z.record(z.string(), z.union([Severity, z.literal('off')])),
  /** Local rule packs as their files were read. */
  packs: z.array(z.string()),
});
export type RuleSettings = z.infer<typeof RuleSettings>;

export const DEFAULT_RULES: RuleSettings = { severities: {}, packs: [] };

/** The stored settings; the defaults where nothing, or something else, is stored. */
export function parseRuleSettings(stored: unknown): RuleSettings {
  return RuleSettings.catch(DEFAULT_RULES).parse(stored);
}

/** A rule as settings show it. */
export interface RuleInfo {
  readonly id: string;
  readonly family: string;
  readonly severity: Severity;
  readonly title: string;
  /** What it checks, an example and what it rests on; '' where that is not told. */
  readonly about: string;
  readonly example: string;
  readonly basis: string;
}

/** A stored pack's text as it can be used, or what is wrong with it, line by line. */
export type PackRead =
  | { readonly ok: true; readonly pack: PackInfo }
  | { readonly ok: false; readonly faults: readonly string[] };

/** What a pack can hold, in the order shown. */
export const PACK_HOLDS = ['forms', 'fields', 'relations', 'words', 'severities'] as const;

/** A rule pack as settings show it. */
export interface PackInfo {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
  readonly hash: string;
  /** How many of each there are. */
  readonly holds: Readonly<Record<(typeof PACK_HOLDS)[number], number>>;
}
