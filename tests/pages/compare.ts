import type { AuditResult } from '../../lib/result.ts';
import type { Check, Evidence, Finding } from '../../lib/rules/model.ts';
import type { Expected, ExpectedFinding, Quote } from './fixture.ts';

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function shows(evidence: Evidence, quote: Quote): boolean {
  if (typeof quote === 'string') return squeeze(evidence.quote + evidence.label).includes(squeeze(quote));
  return squeeze(evidence.label).includes(squeeze(quote.label)) && squeeze(evidence.quote) === squeeze(quote.quote);
}

/** True where every quote stands in some piece of the evidence. */
function quotes(check: Check, wanted: readonly Quote[]): boolean {
  return wanted.every((quote) => check.evidence.some((evidence) => shows(evidence, quote)));
}

/** `40272 条` → `40272` */
function figure(text: string | null): string | undefined {
  return text?.split(' ')[0];
}

function meets(finding: Finding, want: ExpectedFinding): boolean {
  return (
    finding.rule === want.rule &&
    finding.outcome === want.outcome &&
    quotes(finding, want.quotes) &&
    (want.expected === undefined || figure(finding.expected) === want.expected) &&
    (want.actual === undefined || figure(finding.actual) === want.actual) &&
    (want.places === undefined || finding.evidence.length === want.places) &&
    (want.masked === undefined || !JSON.stringify(finding).includes(want.masked))
  );
}

/** One line that says which finding this is. */
export function describeFinding(finding: Finding): string {
  const evidence = finding.evidence.map(({ label, quote }) => (label ? `${label}=${quote}` : quote)).join(' | ');
  const figures = `${finding.expected ?? ''} → ${finding.actual ?? ''}`;
  return `${finding.rule} ${finding.outcome} ${finding.message.key} [${figures}] ${evidence}`;
}

/** Findings that were not expected, and expectations that were not met; both empty where all is well. */
export function compareFindings(found: readonly Finding[], expected: Expected) {
  const taken = new Set<Finding>();
  const missing: string[] = [];
  // Demanded ones first, so that an optional one never takes a finding that is needed.
  const wanted = [...expected.findings].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  for (const want of wanted) {
    const match = found.find((finding) => (want.shared || !taken.has(finding)) && meets(finding, want));
    if (match) taken.add(match);
    else if (!want.optional) missing.push(`${want.rule} ${want.outcome} ${JSON.stringify(want.quotes)}`);
  }
  return { missing, unexpected: found.filter((finding) => !taken.has(finding)).map(describeFinding) };
}

/** Passed checks that should be there and are not. */
export function missingPasses(result: AuditResult, expected: Expected): string[] {
  return (expected.passes ?? [])
    .filter(
      (want) =>
        !result.checks.some(
          (check) => check.rule === want.rule && check.outcome === 'pass' && quotes(check, want.quotes),
        ),
    )
    .map((want) => `${want.rule} ${JSON.stringify(want.quotes)}`);
}

/** Findings of things that are right. */
export function falseAlarms(result: AuditResult, expected: Expected): string[] {
  return (expected.silent ?? []).flatMap((want) =>
    result.findings
      .filter((finding) => finding.rule === want.rule && quotes(finding, want.quotes))
      .filter((finding) => !expected.findings.some((other) => meets(finding, other)))
      .map(describeFinding),
  );
}
