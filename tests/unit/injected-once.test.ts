import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { readHtml } from '../../lib/headless/read-html.ts';
import { renderMessage } from '../../lib/rules/render.ts';
import { fixtures } from '../pages/fixture.ts';

/**
 * Pages with nothing proven wrong, one of their figures replaced by another at a time, in a table or in a sentence: whatever rules see
 * it, one finding speaks.
 */
const ON_FIGURES =
  /^(?:table\/(?:zero|sum|row-sum|balance|part|relation|soft)|prose\/(?:sum|percentage|contradiction|list-count)|cross\/)/;
/** A figure with its unit in a sentence, or alone in its cell. */
const FIGURE =
  /(?<![\d.\-/:#=&;A-Za-z"_〔年月号第])\d{1,5}(?=件|条|次|篇|人|个|场|期|份|起|万元|项|%|<\/(?:td|p|span)>)/g;
const MOST = 9;

const clean = fixtures().flatMap((fixture) => {
  const html = new TextDecoder(fixture.expected.charset).decode(fixture.bytes);
  const run = (text: string) =>
    audit(readHtml(text, { url: fixture.expected.url ?? '' }), { today: { year: 2026, month: 6, day: 1 } });
  const result = run(html);
  const proven = result.findings.some(({ outcome, rule }) => outcome === 'fail' && ON_FIGURES.test(rule));
  const spots = [...html.matchAll(FIGURE)].filter(({ index }) => index > html.indexOf('<body'));
  const isReport = result.kind === 'annualReport' && result.figures.length > 0;
  return proven || !isReport || spots.length === 0 ? [] : [{ name: fixture.name, html, run, result, spots }];
});

/** A sentence of none, a total of 0 that agrees with it and a part that does not: the form's rule and the sentence's both speak (DOMAIN.md 8, 001). */
function isNoneAgainstParts(rules: readonly string[]): boolean {
  return rules.length === 2 && rules.includes('cross/none-but-some') && rules.includes('table/zero-with-parts');
}

describe('one changed figure', () => {
  let found = 0;

  it.each(clean.map((page) => [page.name, page] as const))('%s', (_, { html, run, result, spots }) => {
    const before = new Set(result.findings.map(({ key }) => key));
    const step = Math.max(1, Math.floor(spots.length / MOST));
    for (let i = 0; i < spots.length; i += step) {
      const [words = '', at = 0] = [spots[i]?.[0], spots[i]?.index];
      const text = `${html.slice(0, at)}${Number(words) + 7}${html.slice(at + words.length)}`;
      const added = run(text).findings.filter(({ key, rule }) => !before.has(key) && ON_FIGURES.test(rule));
      if (added.length > 0) found++;
      if (isNoneAgainstParts(added.map(({ rule }) => rule))) continue;
      const said = added.map(({ rule, message }) => `${rule} ${renderMessage(message, 'zh')}`);
      expect([html.slice(at - 30, at + 10), said.slice(1)]).toEqual([html.slice(at - 30, at + 10), []]);
    }
  });

  it('is found, mostly', () => {
    expect(found).toBeGreaterThan(100);
  });
});
