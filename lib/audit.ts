import type { Correction } from './corrections/model.ts';
import { canonicalAddress, contentAddress } from './engine/address.ts';
import { contentHash } from './engine/content.ts';
import { coverage } from './engine/coverage.ts';
import { type Extraction, extract } from './extract/extract.ts';
import { formsOf } from './packs/forms.ts';
import type { ReadPack } from './packs/read.ts';
import { packRules } from './packs/rules.ts';
import type { PageModel } from './page/model.ts';
import { PageView } from './page/view.ts';
import type { AuditResult } from './result.ts';
import { findingsOf } from './rules/findings.ts';
import { RULES } from './rules/index.ts';
import type { Severity } from './rules/model.ts';
import { runRule } from './rules/run.ts';
import type { CalendarDate } from './text/dates.ts';

/** Goes into every result, so that it can be explained later. Rises when a rule or an extractor changes what it says. */
export const ENGINE_VERSION = '1';

export interface AuditOptions {
  /** Local date of the audit. */
  readonly today: CalendarDate;
  /** Grading that replaces the rules' own, by rule id; `off` leaves a rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Local rule packs; their rules run after the catalogue's, their grading comes before `severities`. */
  readonly packs?: readonly Omit<ReadPack, 'ok'>[];
  /** What the inspector put right on this page. */
  readonly corrections?: readonly Correction[];
}

/**
 * The engine's one door: a page as plain data in, everything that can be said of it out. Pure and linear in the page's
 * size. No page makes it throw; a defect in a rule does (RuleError, with the rule's id), so that it never hides.
 */
export function audit(page: PageModel, options: AuditOptions): AuditResult {
  const packs = options.packs ?? [];
  const corrections = options.corrections ?? [];
  const read = extract(new PageView(page), formsOf(packs.map(({ pack }) => pack)), corrections);
  const severities: Record<string, Severity | 'off'> = Object.assign(
    {},
    ...packs.map(({ pack }) => pack.severities),
    options.severities,
  );
  const off = new Set(Object.keys(severities).filter((id) => severities[id] === 'off'));
  const input = { ...read, today: options.today, off };
  const ran = [...RULES, ...packs.flatMap(({ pack }) => packRules(pack))].flatMap((rule) => {
    const severity = severities[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : runRule(rule, severity, input);
  });
  const hash = contentHash(page.blocks);
  const home = {
    address: canonicalAddress(page.url) ?? contentAddress(hash),
    body: corrections.find(({ of }) => of === 'body')?.value ?? bodyOf(read),
  };
  const { fields, document, statistics, prose } = read;
  const checks = ran.map(({ check }) => check);
  return {
    version: 1,
    engine: ENGINE_VERSION,
    ruleSet: { severities, packs: packs.map(({ pack, hash }) => ({ id: pack.id, name: pack.name, hash })) },
    page: {
      url: page.url,
      title: document.title || page.title,
      address: home.address,
      contentHash: hash,
    },
    auditedOn: isoDate(options.today),
    kind: document.kind,
    body: home.body,
    reportYear: document.reportYear,
    form: statistics.form,
    fields,
    figures: [...statistics.figures],
    statements: [...prose.statements],
    checks,
    findings: findingsOf(
      ran.filter(({ spokenFor }) => !spokenFor).map(({ check }) => check),
      home,
      read.view,
    ),
    coverage: coverage(checks, statistics.figures),
    unread: page.unread,
    corrections: [...corrections],
  };
}

/**
 * The publishing body: as the metadata block names it, else as the document does, '' where neither does. The source of
 * a by-line is often `本站` or the office that uploaded the page, so it comes last.
 */
function bodyOf({ fields, document }: Extraction): string {
  const chosen = fields.chosen.issuer;
  const issuer = chosen === null ? undefined : fields.occurrences[chosen];
  if (issuer?.place === 'block' && issuer.value !== null) return issuer.value;
  const own = document.bodies.find(({ source }) => source !== 'byline' && source !== 'site');
  return own?.name ?? issuer?.value ?? document.bodies[0]?.name ?? '';
}

function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
