import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { CROSS_RULES } from '../../../lib/rules/cross/index.ts';
import { isoDate } from '../../../lib/rules/facts.ts';
import { METADATA_RULES } from '../../../lib/rules/metadata/index.ts';
import { PROSE_RULES } from '../../../lib/rules/prose/index.ts';
import { renderMessage } from '../../../lib/rules/render.ts';
import { SECURITY_RULES } from '../../../lib/rules/security/index.ts';
import { STRUCTURE_RULES } from '../../../lib/rules/structure/index.ts';
import { TABLE_RULES } from '../../../lib/rules/table/index.ts';
import { TIMELINESS_RULES } from '../../../lib/rules/timeliness/index.ts';
import { WORDING_RULES } from '../../../lib/rules/wording/index.ts';

/**
 * Fragments of pages, in `tests/rules/<rule id>/`. The name says what the rule must make of it: `fail-…`, `review-…`,
 * `pass-…` (looked at, nothing found) or `none-…` (does not apply, or cannot be assessed). `<!-- url=… today=… -->` in
 * the first line sets the page's address and the day of the audit.
 */
const root = join(import.meta.dirname, '..', '..', 'rules');
const ADDRESS = 'http://www.example.gov.cn/zwgk/1.html';
const RULES = [
  ...METADATA_RULES,
  ...TIMELINESS_RULES,
  ...TABLE_RULES,
  ...PROSE_RULES,
  ...CROSS_RULES,
  ...STRUCTURE_RULES,
  ...WORDING_RULES,
  ...SECURITY_RULES,
];

/**
 * Rules that are never unsure, and why. All others leave something to a person, and have a fragment that shows what.
 */
const SURE: Readonly<Record<string, string>> = {
  'metadata/index-number-missing': 'it is there, blank, or not there',
  'metadata/index-number-year': 'two years that the page gives',
  'metadata/field-blank': 'a label with nothing behind it is blank',
  'metadata/page-tag-missing': 'a tag is there or not',
  'table/heading-has-value': 'the form prints —— there',
  'table/unit': 'the cell itself writes the other unit',
  'table/blank-cell': 'a cell is blank or not; what that means is for the relations to say',
  'table/row-unknown': 'only told (info): local rows are allowed',
  'table/as-image-or-attachment': 'told only where no statistics were read at all',
  'prose/list-count': 'claimed only of lists right beside the number; all others are not looked at',
  'prose/ordinal': 'what the page may excuse is no defect at all',
  'structure/section-empty': 'a heading has something under it or not',
  'structure/attachment-missing': 'a link or the content is there, or neither',
  'wording/unbalanced-marks': 'a mark has its partner or not',
  'wording/garbled': 'claimed only of text that nobody writes on purpose',
  'security/non-government-host': 'the address says it',
};
/** Rules whose findings say nothing of what stands there, and why. All others do. */
const NOTHING_SAID: Readonly<Record<string, string>> = {
  'security/spam-injection': 'planted words are not repeated',
};
/** Rules on figures and days: what should stand there, what does, and how far they are apart. */
const MEASURED =
  /^(?:table\/(?:sum|row-sum|balance|relation|soft-relation|zero-with-parts|handled-without-received)|prose\/(?:sum|percentage|contradiction|list-count)|cross\/|timeliness\/|metadata\/(?:index-number-year|publication-date-conflict))/;
/** Rules that rest on no document and no formula: what a reader sees for himself. */
const SELF_EVIDENT =
  /^(?:prose\/(?:contradiction|list-count)|timeliness\/before-signature|metadata\/(?:index-number-year|field-blank|issuer-conflict)|structure\/duplicated-body|table\/as-image|wording\/(?:garbled|placeholder|stray-year))/;

/** Rules that RULES.md marks as *review*: they never fail. */
const NEVER_FAIL: readonly string[] = ['table/soft-relation', 'wording/stray-year'];

function checksOf(rule: string, html: string) {
  const options = /^<!-- (.*) -->/.exec(html)?.[1] ?? '';
  const url = /url=(\S+)/.exec(options)?.[1] ?? ADDRESS;
  const today = isoDate(/today=(\S+)/.exec(options)?.[1] ?? '2026-06-01');
  if (!today) throw new Error(`no date in ${options}`);
  const { checks } = audit(readHtml(`<!doctype html><meta charset="utf-8">${html}`, { url }), { today });
  return checks.filter((check) => check.rule === rule);
}

describe.each(RULES.map(({ id }) => id))('%s', (rule) => {
  const dir = join(root, rule);
  const files = readdirSync(dir).filter((name) => name.endsWith('.html'));

  const has = (outcome: RegExp) => files.some((name) => outcome.test(name));

  it('has fragments that fail, that pass, and that leave it to a person where it can be unsure', () => {
    expect(has(/^fail-/)).toBe(!NEVER_FAIL.includes(rule));
    expect(has(/^(?:pass|none)-/)).toBe(true);
    expect(has(/^review-/)).toBe(!(rule in SURE));
  });

  it.each(files)('%s', (name) => {
    const checks = checksOf(rule, readFileSync(join(dir, name), 'utf8'));
    const found = checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'review');
    const expected = name.split('-')[0];
    if (expected === 'pass') {
      expect(found).toEqual([]);
      expect(checks.some(({ outcome }) => outcome === 'pass')).toBe(true);
    } else if (expected === 'none') {
      expect(checks.filter(({ outcome }) => outcome !== 'notAssessable')).toEqual([]);
    } else {
      expect([...new Set(found.map(({ outcome }) => outcome))]).toEqual([expected]);
      for (const check of found) {
        expect(check.evidence.length).toBeGreaterThan(0);
        expect(check.actual === null).toBe(rule in NOTHING_SAID);
        if (MEASURED.test(rule)) for (const said of [check.expected, check.difference]) expect(said).toMatch(/./);
        expect(check.basis === '').toBe(SELF_EVIDENT.test(rule));
        for (const language of ['zh', 'en'] as const) {
          const sentence = renderMessage(check.message, language);
          expect(sentence).not.toMatch(/[{}]/);
          expect(sentence).not.toContain('#');
        }
      }
    }
  });
});
