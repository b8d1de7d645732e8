import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { FIELD_NAMES } from '../../lib/extract/fields/model.ts';
import { readHtml } from '../../lib/headless/read-html.ts';
import type { AuditResult } from '../../lib/result.ts';
import { fixtures } from '../pages/fixture.ts';

/** How mirror sites damage a page: traditional characters, with the pinyin of some in brackets behind them. */
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const PINYIN: Readonly<Record<string, string>> = {
  開: 'kāi',
  務: 'wù',
  關: 'guān',
  報: 'bào',
  機: 'jī',
  數: 'shù',
  請: 'qǐng',
  辦: 'bàn',
  計: 'jì',
  發: 'fā',
  標: 'biāo',
  號: 'hào',
};

/** The same markup with damaged text; what stands before the body (page tags) is left as it is. */
function damaged(html: string): string {
  const body = html.indexOf('<body');
  const parts = html.slice(body).split(/(<[^>]*>)/u);
  const text = parts.map((part) =>
    part.startsWith('<')
      ? part
      : toTraditional(part).replace(/[開務關報機數請辦計發標號]/gu, (char) => `${char}(${PINYIN[char]})`),
  );
  return html.slice(0, body) + text.join('');
}

/** What must not depend on the damage. */
function essence({ fields, figures, findings, kind, form, reportYear }: AuditResult) {
  return {
    kind,
    form,
    reportYear,
    fields: FIELD_NAMES.map((name) => [name, fields.occurrences[fields.chosen[name] ?? -1]?.value]),
    figures: figures.map(({ address, reading }) => [address, reading]),
    findings: findings
      .filter(({ rule }) => rule !== 'wording/garbled')
      .map(({ rule, outcome, key }) => ({ rule, outcome, key })),
  };
}

const clean = fixtures().filter(({ name }) => !['seed-002', 'seed-003'].includes(name));

describe('a page damaged by a mirror says what its clean twin says, and its findings keep their keys', () => {
  test.each(clean)('$name', ({ bytes, expected: { url, charset } }) => {
    const html = new TextDecoder(charset).decode(bytes);
    const today = { year: 2026, month: 6, day: 1 };
    const twin = audit(readHtml(damaged(html), { url }), { today });
    expect(essence(twin)).toEqual(essence(audit(readHtml(html, { url }), { today })));
  });
});
