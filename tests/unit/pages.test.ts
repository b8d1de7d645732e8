import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { SCALE } from '../../lib/engine/number.ts';
import { CONCEPTS } from '../../lib/forms/concepts.ts';
import { readHtml } from '../../lib/headless/read-html.ts';
import { compareFindings, falseAlarms, missingPasses } from '../pages/compare.ts';
import { compareFigures } from '../pages/figures.ts';
import { fixtures } from '../pages/fixture.ts';

/**
 * Every sample page with what must come out of it. Whatever is reported and not listed fails, whatever is listed and
 * not reported fails: a false alarm is as bad as a miss.
 */
describe.each(fixtures())('page $name', ({ bytes, expected, words }) => {
  const page = readHtml(bytes, { url: expected.url });
  const result = audit(page, { today: calendarDate(expected.today) });

  if (words !== null)
    test('carries the words of the real page, every one', () => {
      expect(squeeze(pageText(parse(new TextDecoder(expected.charset).decode(bytes))))).toContain(squeeze(words));
    });

  test('is known for what it is', () => {
    if (expected.kind !== undefined) expect(result.kind).toBe(expected.kind);
    if (expected.reportYear !== undefined) expect(result.reportYear).toBe(expected.reportYear);
    expect(result.form).toBe(expected.form);
  });

  test('metadata', () => {
    const read = Object.fromEntries(
      Object.keys(expected.fields).map((name) => {
        const chosen = result.fields.chosen[name as keyof typeof expected.fields] ?? null;
        return [name, chosen === null ? null : result.fields.occurrences[chosen]];
      }),
    );
    expect(read).toMatchObject(expected.fields);
  });

  test('statistics, figure by figure', () => {
    expect(compareFigures(result.figures, expected.figures)).toEqual({ wrong: [], unexpected: [] });
  });

  test('statements of the prose', () => {
    for (const [name, value] of expected.statements ?? []) {
      const concept = CONCEPTS.find((one) => one.name === name)?.id;
      const said = result.statements.filter((statement) => concept !== undefined && statement.concept === concept);
      expect(
        said.map((statement) => statement.value.low / SCALE),
        name,
      ).toContain(value);
    }
  });

  test('findings: all that must come out and no other', () => {
    expect(compareFindings(result.findings, expected)).toEqual({ missing: [], unexpected: [] });
    expect(falseAlarms(result, expected)).toEqual([]);
  });

  test('what must pass was checked and passed', () => {
    expect(missingPasses(result, expected)).toEqual([]);
  });
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** All text of the body that a person may see, as parse5 sees it: no part of what is tested. */
function pageText(node: Node): string {
  if (node.nodeName === '#text') return node.value ?? '';
  if (['script', 'style', 'title'].includes(node.nodeName)) return '';
  return (node.childNodes ?? []).map(pageText).join('');
}

function calendarDate(text: string) {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
