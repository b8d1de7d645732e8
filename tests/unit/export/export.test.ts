import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../lib/export/columns.ts';
import { guardFormula } from '../../../lib/export/guard.ts';
import { exportFileName, exportFindings } from '../../../lib/export/index.ts';
import fc from '../property.ts';
import { aFinding } from '../store/result.ts';
import { AT, exportInput as input, savedFinding as saved } from './samples.ts';

async function sheet(blob: Blob): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await blob.arrayBuffer());
  const first = workbook.worksheets[0];
  if (!first) throw new Error('no sheet');
  return first;
}
const at = (id: string) => COLUMNS.findIndex((column) => column.id === id) + 1;

describe('finding list', () => {
  it('has the headings of the 问题台账 in their order', async () => {
    const text = await (await exportFindings('csv', input([]))).text();
    expect(text.trim().replace('\ufeff', '')).toBe(
      '序号,单位,页面标题,网址,索引号,发布日期,问题类别,规则,严重程度,问题描述,应为,实为,差额,原文,位置,依据,状态,备注,检查人,发现时间,复查结果',
    );
  });

  it('is CSV that Excel reads: BOM, CRLF, quoted line breaks, numbers as they are', async () => {
    const blob = await exportFindings(
      'csv',
      input([
        saved({
          difference: '-1',
          evidence: [
            ...aFinding().evidence,
            {
              ...aFinding().evidence[0],
              kind: 'cell',
              role: 'part',
              quote: '1',
              label: '网络"申请"数',
              place: { kind: 'page' },
              before: '',
              after: '',
            },
          ],
        }),
      ]),
    );
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await blob.text();
    expect(text).toContain(',1,0,-1,');
    expect(text).toContain('"(一)收到申请数\n网络""申请""数"');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('neutralises text that a spreadsheet would run, in CSV and XLSX', async () => {
    const evil = saved({ body: '=HYPERLINK("http://evil")', decision: null });
    expect(await (await exportFindings('csv', input([evil]))).text()).toContain(`"'=HYPERLINK(""http://evil"")"`);
    const cell = (await sheet(await exportFindings('xlsx', input([evil])))).getCell(2, at('body'));
    expect(cell.value).toBe(`'=HYPERLINK("http://evil")`);
    expect(cell.formula).toBeUndefined();
  });

  it('is XLSX that another library reads: numbers, dates and links are what they are', async () => {
    const found = await sheet(
      await exportFindings('xlsx', input([saved(), saved({ expected: '≥ 1 件', actual: '3 件' })])),
    );
    expect(found.name).toBe('问题台账');
    expect(found.getCell(2, at('number')).value).toBe(1);
    expect(found.getCell(2, at('expected')).value).toBe(1);
    expect(found.getCell(3, at('expected')).value).toBe('≥ 1 件');
    expect(found.getCell(3, at('actual')).value).toBe(3);
    expect(found.getCell(2, at('publicationDate')).value).toEqual(new Date(Date.UTC(2019, 2, 20)));
    expect(found.getCell(2, at('url')).hyperlink).toBe('http://www.example.gov.cn/a.html?x=1&y=2');
    expect(found.getCell(2, at('status')).value).toBe('待确认');
    expect(found.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('is JSON with a version, the judgement and the evidence', async () => {
    const decision = {
      key: aFinding().key,
      pageId: 'p1',
      valueHash: 'v1',
      at: AT,
      by: '王明',
      history: [],
      status: 'confirmed' as const,
      reason: '',
      note: '属实',
      severity: null,
      tags: [],
      assignee: '',
    };
    const file = JSON.parse(await (await exportFindings('json', input([saved({ decision })]))).text());
    expect(file).toMatchObject({ format: 'minghe-findings', version: 1, exportedAt: AT });
    expect(file.findings).toMatchObject([
      {
        key: aFinding().key,
        decision: { status: 'confirmed' },
        evidence: aFinding().evidence,
        row: { status: '已确认', note: '属实', inspector: '王明' },
      },
    ]);
  });

  it('stops when it is cancelled and says how far it is', async () => {
    const many = Array.from({ length: 1000 }, () => saved());
    const seen: number[] = [];
    await exportFindings('csv', input(many), { onProgress: (done) => seen.push(done) });
    expect([seen[0], seen.at(-1)]).toEqual([0, 1000]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const controller = new AbortController();
    const run = exportFindings('xlsx', input(many), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('names the file by kind and day', () => {
    expect(exportFileName('xlsx', { language: 'zh', at: AT })).toBe('问题台账-2026-11-22.xlsx');
  });

  it('carries any text through XLSX unchanged, what XML cannot hold and the guard aside', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const expected = texts.map((text) =>
            guardFormula(text)
              .toWellFormed()
              .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
              .replace(/\r\n?/g, '\n'),
          );
          const found = await sheet(await exportFindings('xlsx', input(texts.map((body) => saved({ body })))));
          expect(texts.map((_, i) => String(found.getCell(i + 2, at('body')).value))).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});
