import { createExporting, type ExportChoice } from '../../entrypoints/workbench/state/exporting.ts';
import type { AuditResult } from '../../lib/result.ts';
import { Database } from '../../lib/store/database.ts';
import { openStore } from '../../lib/store/index.ts';
import { RANK } from '../../lib/store/order.ts';
import type { SavedPage, StoredFinding } from '../../lib/store/records.ts';
import { pageWordsOf, slimOf } from '../../lib/store/slim.ts';

const PER_PAGE = 100;
const AT = '2026-11-22T09:30:00+08:00';
const COUNTS = { veto: 0, error: 60, warning: 40, info: 0, review: 10 };

/** Fills the database with so many findings as a real audit made them, a hundred a page, ten pages a body. */
async function fill(count: number, result: AuditResult): Promise<void> {
  const db = new Database('minghe');
  for (let p = 0; p < count / PER_PAGE; p++) {
    const id = p.toString(16).padStart(16, '0');
    const body = `示例县第${Math.floor(p / 10)}局`;
    const { address, url, title, contentHash } = result.page;
    const page: SavedPage = {
      id,
      address: `${address}?${p}`,
      url: `${url}?${p}`,
      title: `${title}（${p}）`,
      body,
      indexNumber: `0000143${p}/2017-00110`,
      publicationDate: '2019-03-20',
      kind: result.kind,
      form: result.form,
      reportYear: result.reportYear,
      counts: COUNTS,
      contentHash,
      auditedAt: AT,
      auditCount: 1,
      roundId: null,
    };
    const findings = Array.from({ length: PER_PAGE }, (_, order): StoredFinding => {
      const finding = result.findings[order % result.findings.length];
      if (!finding) throw new Error('The audited page has no findings.');
      const key = (p * PER_PAGE + order).toString(16).padStart(16, '0');
      const sort = `${RANK[finding.severity]}${id}${String(order).padStart(6, '0')}`;
      const seen = { present: true, firstSeen: AT, lastSeen: AT, roundId: null };
      return { ...finding, key, pageId: id, body, order, sort, ...seen };
    });
    await db.transaction('rw', [db.pages, db.audits, db.findings, db.slim, db.words], async () => {
      await db.pages.put(page);
      await db.audits.add({ pageId: id, at: AT, roundId: null, result });
      await db.findings.bulkPut(findings);
      await db.slim.put(slimOf(id, findings));
      await db.words.put(pageWordsOf(id, findings));
    });
  }
  db.close();
}

/** What one export took: milliseconds, bytes of the file, the longest task of this thread, the most that lay in its heap. */
export interface ExportMeasured {
  readonly time: number;
  readonly bytes: number;
  readonly longest: number;
  readonly heap: number;
  readonly state: string;
}

interface Memory {
  readonly memory: { readonly usedJSHeapSize: number };
}

async function measure(format: ExportChoice['format']): Promise<ExportMeasured> {
  const store = openStore();
  let bytes = 0;
  const exporting = createExporting(store, {
    place: () => '',
    goTo: () => {},
    onPlace: () => {},
    open: () => {},
    save: (file) => {
      bytes = file.size;
    },
    now: () => new Date(),
  });
  // The list is in memory already, as it is where one exports what is shown.
  await store.arrange({ filter: {} });
  Reflect.get(globalThis, 'gc')?.();
  const used = () => (performance as Performance & Memory).memory.usedJSHeapSize;
  const before = used();
  let [longest, heap, last] = [0, 0, performance.now()];
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ type: 'longtask' });
  const sample = setInterval(() => {
    heap = Math.max(heap, used() - before);
  }, 50);
  last = performance.now();
  await exporting.run({ format, language: 'zh', pictures: false }, { query: { filter: {} } });
  const time = performance.now() - last;
  await new Promise((resolve) => setTimeout(resolve, 200));
  clearInterval(sample);
  watch.disconnect();
  store.close();
  return { time, bytes, longest, heap, state: exporting.state.value.kind };
}

Reflect.set(globalThis, 'fill', fill);
Reflect.set(globalThis, 'measure', measure);
