import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Correction } from '../../../lib/corrections/model.ts';
import { exportFindings } from '../../../lib/export/index.ts';
import { escapeMarkdown } from '../../../lib/export/markdown.ts';
import { findingsSchema } from '../../../lib/export/schema.ts';
import { z } from '../../../lib/zod.ts';
import {
  AT,
  captures,
  exportInput,
  HOSTILE,
  judged,
  PNG,
  SHA,
  savedFinding,
  snapshots,
  textEvidence,
  URL_A,
} from './samples.ts';

/** The part of the W3C Web Annotation model (REC 2017-02-23) that is used, written down from the recommendation. */
const Selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.strictObject({
    type: z.literal('minghe:TableCellSelector'),
    'minghe:exact': z.string(),
    'minghe:rowLabel': z.string(),
    'minghe:columnLabel': z.string(),
  }),
]);
/** Times are UTC, written with Z. */
const Time = z.iso.datetime();
const Annotation = z.object({
  id: z.string().regex(/^urn:/),
  type: z.literal('Annotation'),
  motivation: z.enum(['assessing', 'commenting']),
  created: Time,
  generated: Time,
  creator: z.object({ type: z.literal('Person'), name: z.string() }).optional(),
  body: z.array(z.object({ type: z.literal('TextualBody'), value: z.string(), purpose: z.string() })).min(1),
  target: z
    .array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: z.string().min(1),
        selector: Selector.optional(),
        state: z
          .strictObject({ type: z.literal('TimeState'), sourceDate: Time, 'minghe:sha256': z.string().optional() })
          .optional(),
      }),
    )
    .min(1),
});
const Collection = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.string())]),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  total: z.int(),
  last: z.string(),
  first: z.object({
    id: z.string(),
    type: z.literal('AnnotationPage'),
    partOf: z.string(),
    items: z.array(Annotation),
  }),
});

describe('web annotations', () => {
  it('point at the evidence: phrases by quote and context, cells by their labels', async () => {
    const [cell] = savedFinding().evidence;
    if (!cell) throw new Error('no evidence');
    const evidence = [textEvidence(), { ...cell, before: '申请数', after: '自然人' }];
    const findings = [
      savedFinding({ evidence, decision: judged('confirmed', { note: '属实' }) }),
      savedFinding({ evidence: [textEvidence({ kind: 'page', quote: '', place: { kind: 'page' } })] }),
      savedFinding({ evidence: [], pageId: 'gone' }),
    ];
    const correction = Correction.parse({ of: 'body', value: '乙局', reading: '甲局', at: AT, by: '王明' });
    const input = exportInput(findings, { snapshots, corrections: [{ pageId: 'p1', correction, figure: null }] });
    const file = Collection.parse(JSON.parse(await (await exportFindings('jsonld', input)).text()));
    expect(file.total).toBe(4);
    expect(file.first.items).toHaveLength(4);
    expect(file.last).toBe(file.first.id);
    const [first, second, third, corrected] = file.first.items;
    expect(corrected?.body[0]?.value).toBe('单位：识读为“甲局”，更正为“乙局”（王明，2026-11-22 09:30:00）');
    // When the page read so, and the hash of what was kept of it then.
    const state = { type: 'TimeState', sourceDate: '2026-11-22T01:30:00.000Z', 'minghe:sha256': SHA };
    expect(first?.target).toEqual([
      {
        type: 'SpecificResource',
        source: URL_A,
        state,
        selector: { type: 'TextQuoteSelector', exact: '收到申请3件', prefix: '2019年度共', suffix: '，均已办结' },
      },
      {
        type: 'SpecificResource',
        source: URL_A,
        state,
        selector: {
          type: 'minghe:TableCellSelector',
          'minghe:exact': '0',
          'minghe:rowLabel': '申请数',
          'minghe:columnLabel': '自然人',
        },
      },
    ]);
    expect(first?.creator?.name).toBe('王明');
    expect(first?.body.find(({ purpose }) => purpose === 'commenting')?.value).toBe('属实');
    expect(second?.target).toEqual([{ type: 'SpecificResource', source: URL_A, state }]);
    expect(third?.target).toMatchObject([{ type: 'SpecificResource', source: 'urn:minghe:page:gone' }]);
  });
});

describe('the schema of the JSON', () => {
  const published = readFileSync(join(import.meta.dirname, '../../../public/schema/findings-1.json'), 'utf8');

  it('is published as it is: `npm run docs` writes it anew', () => {
    expect(published).toBe(findingsSchema());
  });

  it('takes what is exported and nothing like it', async () => {
    const schema = z.fromJSONSchema(JSON.parse(published));
    const findings = [savedFinding({ decision: judged('confirmed') }), savedFinding({ outcome: 'review' })];
    const correction = {
      of: 'reportYear',
      value: '2018',
      reading: '2019',
      at: '2026-11-22T10:00:00+08:00',
      by: '王明',
    };
    const corrections = [{ pageId: 'p1', correction: Correction.parse(correction), figure: null }];
    const more = { corrections, captures, snapshots };
    const file = JSON.parse(await (await exportFindings('json', exportInput(findings, more))).text());
    expect(file.findings[0].pictures).toMatchObject([{ width: 1176, png: Buffer.from(PNG).toString('base64') }]);
    expect(file.pages[0].snapshots).toMatchObject([{ sha256: SHA, size: 12 }]);
    expect(file.corrections).toEqual([{ address: expect.any(String), url: URL_A, correction }]);
    expect(schema.safeParse(file).error).toBeUndefined();
    expect(schema.safeParse({ ...file, version: 2 }).success).toBe(false);
    file.findings[1].severity = 'grave';
    expect(schema.safeParse(file).success).toBe(false);
  });
});

describe('Markdown', () => {
  it('has a section for each body and page, findings numbered through', async () => {
    const findings = [savedFinding(), savedFinding({ body: '乙局', pageId: 'p2' }), savedFinding()];
    const text = await (await exportFindings('md', exportInput(findings))).text();
    const lines = text.split('\n').filter((line) => /^(#|\d|>|<)/.test(line));
    const item = (n: number) => expect.stringMatching(new RegExp(`^${n}\\\\\\. \\*\\*.+\\*\\* {2}$`));
    expect(lines).toEqual([
      '# 问题台账',
      '## 示例市人民政府',
      '### 示例市2019年度报告',
      `<${URL_A}>`,
      item(1),
      '> (一)收到申请数：0',
      item(2),
      '> (一)收到申请数：0',
      '## 乙局',
      '### 页面不详',
      item(3),
      '> (一)收到申请数：0',
    ]);
  });

  it('takes page text as text: no HTML, link, heading, list or line of its own', () => {
    expect(escapeMarkdown(HOSTILE)).not.toMatch(/(^|[^\\])[<>&]/);
    expect(escapeMarkdown('# a\n- b [c](javascript:d) `e` *f* $g$')).toBe(
      '\\# a - b \\[c\\](javascript:d) \\`e\\` \\*f\\* \\$g\\$',
    );
    expect(['- a', '+ a', '===', '1. a', '2) a'].map(escapeMarkdown)).toEqual([
      '\\- a',
      '\\+ a',
      '\\===',
      '1\\. a',
      '2\\) a',
    ]);
  });
});
