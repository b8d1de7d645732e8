import { audit } from '../../lib/audit.ts';
import { readHtml } from '../../lib/headless/read-html.ts';
import type { AuditResult } from '../../lib/result.ts';
import { renderMessage } from '../../lib/rules/render.ts';
import { type Fixture, fixtures } from '../pages/fixture.ts';
import { portalUrl } from '../portal/server.ts';

/** One sample page with what the engine says of it under Node, today: what the browser must show. */
export interface Audited {
  readonly name: string;
  readonly url: string;
  readonly result: AuditResult;
  /** The title as the panel shows it. */
  readonly title: string;
  /** The findings' sentences in Chinese, in the panel's order. */
  readonly messages: readonly string[];
}

export function auditFixture(fixture: Fixture): Audited {
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const url = portalUrl(fixture.expected.url);
  const result = audit(readHtml(fixture.bytes, { url }), { today });
  const title = result.fields.chosen.title ?? null;
  return {
    name: fixture.name,
    url,
    result,
    title: (title === null ? null : result.fields.occurrences[title]?.value) ?? result.page.title,
    messages: result.findings.map(({ message }) => renderMessage(message, 'zh')),
  };
}

/** The sample page of that name. */
export function auditNamed(name: string): Audited {
  const fixture = fixtures().find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no sample page ${name}.`);
  return auditFixture(fixture);
}
