import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { SCALE, UNBOUNDED } from '../../../lib/engine/number.ts';
import { FIELD_NAMES } from '../../../lib/extract/fields/model.ts';
import { lineOf } from '../../../lib/headless/line.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import type { AuditResult } from '../../../lib/result.ts';

const TODAY = { year: 2026, month: 6, day: 1 };

function lineFor(name: string, checks = false) {
  const page = readHtml(readFileSync(join(import.meta.dirname, '../../pages', name, 'page.html')));
  return JSON.parse(JSON.stringify(lineOf('a.html', page, audit(page, { today: TODAY }), checks)));
}

describe('the output line', () => {
  const line = lineFor('seed-001');

  test('has what the contract names', () => {
    expect(line).toMatchObject({ path: 'a.html', url: '', reportYear: 2019, form: '2014' });
    expect(Object.keys(line.fields)).toEqual([...FIELD_NAMES]);
    expect(line.fields.publicationDate).toEqual({
      value: '2019-03-20',
      raw: '2019-03-20',
      label: '公开日期',
      place: 'block',
    });
  });

  test('tells a field that is blank from one that is not on the page', () => {
    expect(line.fields.documentNumber).toEqual({ value: null, raw: '', label: '文号', place: 'block' });
    expect(line.fields.subject).toBeNull();
  });

  test('gives each figure by its official label and its way down the form', () => {
    expect(line.statistics).toContainEqual({
      form: '2014',
      item: '网络申请数',
      path: ['三、依申请公开情况', '(一)收到申请数', '3.网络申请数'],
      column: null,
      value: 1,
      raw: '1',
    });
  });

  test('lists headings only where a number stands in them', () => {
    const items = line.statistics.map(({ item }: { item: string }) => item);
    expect(items).toContain('主动公开情况');
    expect(items).not.toContain('回应解读情况');
  });

  test('gives figures of later forms their columns', () => {
    const { statistics } = lineFor('report-2022-clean-table');
    const columns = new Set(statistics.map(({ column }: { column: string }) => column));
    for (const column of ['自然人', '法人或其他组织/商业企业', '总计', '结果维持', '本年制发件数'])
      expect(columns).toContain(column);
  });

  test('gives findings in words, with evidence and the key they are known by', () => {
    const [finding] = line.findings;
    expect(finding).toMatchObject({
      rule: expect.any(String),
      outcome: 'fail',
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(finding.evidence[0]).toMatchObject({
      kind: expect.any(String),
      role: expect.any(String),
      quote: expect.any(String),
    });
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test('counts checks, and lists them when asked', () => {
    expect(Object.keys(line.checks)).toEqual(['pass', 'fail', 'review', 'notAssessable']);
    expect(line).not.toHaveProperty('allChecks');
    const { checks, allChecks } = lineFor('seed-001', true);
    const passed = allChecks.filter(({ outcome }: { outcome: string }) => outcome === 'pass');
    expect(passed).toHaveLength(checks.pass);
  });
});

describe('a statement’s value is the number as written', () => {
  const page = readHtml('<p>x');
  const result = audit(page, { today: TODAY });
  const at = { kind: 'page' } as const;

  /** The value given for a statement that promises this range, in plain numbers. */
  function written(low: number, high: number): unknown {
    const scaled = (n: number) => (Number.isFinite(n) ? n * SCALE : UNBOUNDED);
    const statement: AuditResult['statements'][number] = {
      concept: null,
      item: '信息',
      value: { low: scaled(low), high: scaled(high) },
      approximate: low !== high,
      none: false,
      unit: '条',
      scope: { year: null, body: 'own', bodyWords: null, wholeYear: true },
      at,
      numberAt: at,
    };
    const [line] = lineOf('', page, { ...result, statements: [statement] }, false).statements as { value: unknown }[];
    return line?.value;
  }

  test.each([
    ['128', 128, 128, 128],
    ['5700余', 5700, 5799, 5700],
    ['1000多', 1000, 1999, 1000],
    ['近100', 90, 100, 100],
    ['约50', 45, 55, 50],
    ['超过20', 20, Number.POSITIVE_INFINITY, 20],
    ['不到30', 0, 30, 30],
    ['1.2万', 11_500, 12_500, 12_000],
  ])('%s', (_, low, high, value) => {
    expect(written(low, high)).toBe(value);
  });
});
