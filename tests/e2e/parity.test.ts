import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { ReaderOutput } from '../../lib/messages/model.ts';
import { unpackPage } from '../../lib/page/unwire.ts';
import type { AuditResult } from '../../lib/result.ts';
import { fixtures } from '../pages/fixture.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser, EXTENSION } from './browser.ts';
import { auditFixture } from './fixture-audit.ts';

/** The reader in the browser and the reader under Node see the same page: what follows from it is the same, to the last quote. */
describe('browser and headless command say the same of', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-parity-'));
  const reader = readFileSync(join(EXTENSION, 'reader.js'), 'utf8');
  let portal: Portal;
  let browser: Browser;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(fixtures())('$name', async (fixture) => {
    const { result, url } = auditFixture(fixture);
    const page = await browser.open(url);
    const read = ReaderOutput.parse(JSON.parse(await page.evaluate<string>(reader)));
    const model = unpackPage(read.model);
    if (!model.ok) throw new Error(model.error);
    const [year = 0, month = 0, day = 0] = result.auditedOn.split('-').map(Number);
    expect(said(audit(model.page, { today: { year, month, day } }))).toEqual(said(result));
    await page.close();
  });
});

/** All that a result says, without the indices by which its places are found again. */
function said({ fields, figures, statements, checks, findings, ...rest }: AuditResult) {
  return {
    kind: rest.kind,
    body: rest.body,
    reportYear: rest.reportYear,
    form: rest.form,
    contentHash: rest.page.contentHash,
    fields: fields.occurrences.map(({ at, labelAt, ...occurrence }) => occurrence),
    figures: figures.map(({ at, labelAt, ...figure }) => figure),
    statements: statements.map(({ at, numberAt, ...statement }) => statement),
    checks: checks.map(({ rule, outcome, subjects, expected, actual }) => ({
      rule,
      outcome,
      subjects,
      expected,
      actual,
    })),
    findings: findings.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map(({ place, ...piece }) => piece),
    })),
  };
}
