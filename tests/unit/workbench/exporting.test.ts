import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../../entrypoints/workbench/state/desk.ts';
import { createExporting } from '../../../entrypoints/workbench/state/exporting.ts';
import { openStore } from '../../../lib/store/index.ts';
import { PNG } from '../export/samples.ts';
import { aFinding, aResult } from '../store/result.ts';

/** Where the files go that are handed over. */
function aDesk() {
  const saved: { name: string; file: Blob }[] = [];
  const desk: Desk = {
    place: () => '',
    goTo: () => {},
    onPlace: () => {},
    open: () => {},
    save: (file, name) => void saved.push({ name, file }),
    now: () => new Date(2026, 10, 22, 9, 0),
  };
  return { saved, desk };
}

/** A store with one page of 250 findings, every fifth an error, and one of another body without any. */
async function filled(name: string) {
  const store = openStore(name);
  const findings = Array.from({ length: 250 }, (_, i) =>
    aFinding({ key: `k${String(i).padStart(15, '0')}`, severity: i % 5 === 0 ? 'error' : 'warning' }),
  );
  const page = await store.saveAudit(aResult(findings));
  const clean = await store.saveAudit({ ...aResult([], 'http://b.gov.cn/'), body: '乙局' });
  return { store, page, clean };
}

const ZH = { language: 'zh', pictures: false } as const;
const rowsOf = async (file: Blob | undefined) =>
  Papa.parse<string[]>((await file?.text()) ?? '', { skipEmptyLines: true }).data;

describe('exporting', () => {
  test('hands over all that the list shows, in its order and under a dated name, and notes that it did', async () => {
    const { store } = await filled('export-1');
    const { saved, desk } = aDesk();
    const exporting = createExporting(store, desk);
    const query = { filter: { severities: ['error' as const] }, sort: [{ by: 'severity' as const, down: false }] };
    await exporting.run({ format: 'csv', ...ZH }, { query });
    const file = '问题台账-2026-11-22.csv';
    expect(exporting.state.value).toEqual({ kind: 'done', count: 50, file, unjudged: 0 });
    expect(saved[0]?.name).toBe(file);
    const rows = await rowsOf(saved[0]?.file);
    expect(rows).toHaveLength(51);
    expect(rows.every((row) => row.length === 21)).toBe(true);
    expect(await store.exportRecords()).toMatchObject([{ roundId: null, format: 'csv', file, findings: 50 }]);
    store.close();
  });

  test('hands over what is chosen and nothing else, also where the list shows it no more', async () => {
    const { store } = await filled('export-2');
    const { saved, desk } = aDesk();
    const exporting = createExporting(store, desk);
    const keys = new Set(['k000000000000007', 'k000000000000000']);
    await exporting.run({ format: 'json', ...ZH }, { query: { filter: { severities: ['error'] } }, keys });
    const file = JSON.parse((await saved[0]?.file.text()) ?? '');
    expect(file.findings.map(({ key }: { key: string }) => key)).toEqual(['k000000000000000', 'k000000000000007']);
    expect(file.pages).toHaveLength(1);
    store.close();
  });

  test('what was put right and what proves it goes along', async () => {
    const { store, page, clean } = await filled('export-3');
    await store.correct(page.id, { of: 'reportYear', value: '2018', reading: '2019' });
    await store.correct(clean.id, { of: 'body', value: '丙局', reading: '乙局' });
    const image = new Blob([PNG], { type: 'image/png' });
    const place = { pageId: page.id, url: page.url, title: page.title, width: 1, height: 1 };
    await store.addCapture({ findingKey: 'k000000000000005', ...place, image });
    const kept = { pageId: page.id, sha256: 'a'.repeat(64), url: page.url, title: page.title, size: 3 };
    await store.addSnapshot({ ...kept, gzip: new Blob(['gz']) });
    const { saved, desk } = aDesk();
    const exporting = createExporting(store, desk);
    const query = { filter: {} };
    await exporting.run({ format: 'evidence', ...ZH }, { query });
    await exporting.run({ format: 'json', ...ZH }, { query });
    await exporting.run({ format: 'json', ...ZH }, { query: { filter: { severities: ['error'] } } });
    const zip = unzipSync(new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? []));
    expect(Object.keys(zip).sort()).toEqual([
      'SHA256SUMS',
      'manifest.json',
      '截图/002-1.png',
      '网页/示例市2019年度报告.html.gz',
      '问题台账.xlsx',
    ]);
    expect(zip['截图/002-1.png']).toEqual(PNG);
    expect(strFromU8(zip['网页/示例市2019年度报告.html.gz'] ?? new Uint8Array())).toBe('gz');
    const corrections = async (nth: number) => JSON.parse((await saved[nth]?.file.text()) ?? '').corrections;
    expect(await corrections(1)).toHaveLength(2);
    // Narrowed down, the pages without findings are out of it.
    expect(await corrections(2)).toMatchObject([{ correction: { of: 'reportYear', reading: '2019', value: '2018' } }]);
    store.close();
  });

  test('notices count only what they name, in the words that the inspector set', async () => {
    const { store } = await filled('export-4');
    await store.setSetting('notice', { template: '通知\n\n{问题}\n\n盖章', days: 3 });
    await store.decide('k000000000000000', { status: 'dismissed', reason: '口径不同' });
    await store.decide('k000000000000005', { status: 'confirmed' });
    const { saved, desk } = aDesk();
    const exporting = createExporting(store, desk);
    await exporting.run({ format: 'docx', ...ZH }, { query: { filter: { severities: ['error'] } } });
    // What nobody has judged yet goes along, but not unsaid: inspectors answer for every line.
    expect(exporting.state.value).toMatchObject({ kind: 'done', count: 49, unjudged: 48 });
    expect(saved[0]?.name).toBe('整改通知书-2026-11-22.docx');
    const file = await saved[0]?.file.arrayBuffer();
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file ?? new ArrayBuffer(0)) });
    expect(value.split('\n').filter((line) => line !== '')).toEqual(expect.arrayContaining(['通知', '盖章']));
    await exporting.run({ format: 'docx', ...ZH }, { query: { filter: { statuses: ['dismissed'] } } });
    expect(exporting.state.value).toEqual({ kind: 'nothing' });
    expect(await store.exportRecords()).toHaveLength(1);
    store.close();
  });

  test('offers first what the settings say, and leaves out the columns they leave out', async () => {
    const { store } = await filled('export-5');
    const { saved, desk } = aDesk();
    const exporting = createExporting(store, desk);
    await store.setSetting('exports', { format: 'csv', pictures: false, omit: ['url', 'note'] });
    await vi.waitFor(() => expect(exporting.defaults.value.format).toBe('csv'));
    await exporting.run({ format: 'csv', ...ZH }, { query: { filter: {} } });
    const [head] = await rowsOf(saved[0]?.file);
    expect(head).toHaveLength(19);
    expect(head).not.toContain('网址');
    store.close();
  });

  test('cancelled, it hands over nothing and is as before', async () => {
    const { store } = await filled('export-6');
    const { saved, desk } = aDesk();
    const exporting = createExporting(store, desk);
    const run = exporting.run({ format: 'xlsx', ...ZH }, { query: { filter: {} } });
    expect(exporting.state.value.kind).toBe('running');
    exporting.cancel();
    await run;
    expect(exporting.state.value).toEqual({ kind: 'idle' });
    expect(saved).toEqual([]);
    expect(await store.exportRecords()).toEqual([]);
    store.close();
  });

  test('a database that fails is told', async () => {
    const { store } = await filled('export-7');
    const gone = new Error('gone');
    const { desk } = aDesk();
    const exporting = createExporting({ ...store, findingsOnPages: () => Promise.reject(gone) }, desk);
    await exporting.run({ format: 'json', ...ZH }, { query: { filter: {} } });
    expect(exporting.state.value).toEqual({ kind: 'failed', error: gone });
    store.close();
  });
});
