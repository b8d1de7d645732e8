import { isOwn } from '../own/model.ts';
import type { AuditResult } from '../result.ts';
import type { Check, Evidence, Language, Outcome } from '../rules/model.ts';
import type { SavedFinding } from '../store/records.ts';
import type { RuleWords } from './ruleWords.ts';

/** What became of a finding since an earlier audit of its page: new, on other figures, as it was, not there any more. */
export const FATES = ['fresh', 'changed', 'still', 'gone'] as const;
export type Fate = (typeof FATES)[number];

/** What an audit said, and when. */
export interface AuditAt {
  readonly at: string;
  readonly result: Pick<AuditResult, 'checks' | 'findings'>;
}

/** What became of a page's findings since an earlier audit. */
export interface Recheck {
  /** When that audit was. */
  readonly since: string;
  readonly counts: Readonly<Record<Fate, number>>;
  readonly fates: ReadonlyMap<string, Fate>;
}

/** The difference to an earlier audit; null where there was none. */
export function recheckOf(findings: readonly SavedFinding[], past: AuditAt | null): Recheck | null {
  if (!past) return null;
  const before = new Map(past.result.findings.map(({ key, valueHash }) => [key, valueHash]));
  const counts = { fresh: 0, changed: 0, still: 0, gone: 0 };
  const fates = new Map<string, Fate>();
  for (const finding of findings) {
    const fate = fateOf(finding, before.get(finding.key), past.at);
    fates.set(finding.key, fate);
    counts[fate] += 1;
  }
  return { since: past.at, counts, fates };
}

function fateOf(finding: SavedFinding, before: string | undefined, since: string): Fate {
  if (!finding.present) return 'gone';
  if (isOwn(finding)) return finding.firstSeen > since ? 'fresh' : 'still';
  if (before === undefined) return 'fresh';
  return before === finding.valueHash ? 'still' : 'changed';
}

/** What a check said at one time; `outcome` null where the page no longer has what it was about. */
export interface CheckState {
  readonly at: string;
  readonly outcome: Outcome | null;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly evidence: readonly Evidence[];
}

/** A finding then and now. */
export interface BothStates {
  readonly before: CheckState;
  readonly now: CheckState;
}

/**
 * Both states of a finding that is not what it was: gone, on other figures, or new where the same check was made before. Null
 * where there are no two states to show.
 */
export function bothStates(
  finding: SavedFinding,
  past: AuditAt | null,
  now: AuditAt,
  words: RuleWords,
  language: Language,
): BothStates | null {
  const state = (check: Check | undefined, at: string): CheckState => stateOf(check, at, words, language);
  if (!finding.present)
    return { before: state(finding, finding.lastSeen), now: state(checkNow(now.result, finding), now.at) };
  if (!past || isOwn(finding)) return null;
  const before = past.result.findings.find(({ key }) => key === finding.key) ?? sameCheck(past.result, finding);
  if (!before || before.values.join() === finding.values.join()) return null;
  return { before: state(before, past.at), now: state(finding, now.at) };
}

/** The check of the same rule on the same subjects. */
function sameCheck({ checks }: AuditAt['result'], { rule, subjects }: SavedFinding): Check | undefined {
  const wanted = subjects.join();
  return checks.find((check) => check.rule === rule && check.subjects.join() === wanted);
}

/**
 * What the page says now of what a finding was about: the same check, or the one that holds of the same values. Many rules speak
 * only of what is wrong, and the relation that holds again is another rule's.
 */
function checkNow(result: AuditAt['result'], finding: SavedFinding): Check | undefined {
  const same = sameCheck(result, finding);
  if (same) return same;
  const were = addressesOf(finding);
  const [first] = were;
  if (first === undefined) return undefined;
  let best: { check: Check; shared: number } | undefined;
  for (const check of result.checks) {
    if (check.outcome !== 'pass') continue;
    const are = new Set(addressesOf(check));
    if (!are.has(first)) continue;
    const shared = were.filter((address) => are.has(address)).length;
    if (!best || shared > best.shared) best = { check, shared };
  }
  return best?.check;
}

/** The values that a check is about, by their addresses. */
function addressesOf({ values }: Pick<Check, 'values'>): string[] {
  return values.flatMap((value) => (value.includes(' = ') ? [value.slice(0, value.indexOf(' = '))] : []));
}

function stateOf(check: Check | undefined, at: string, words: RuleWords, language: Language): CheckState {
  if (!check) return { at, outcome: null, message: '', expected: null, actual: null, difference: null, evidence: [] };
  const { outcome, expected, actual, difference, evidence } = check;
  return { at, outcome, message: words.message(check.message, language), expected, actual, difference, evidence };
}
