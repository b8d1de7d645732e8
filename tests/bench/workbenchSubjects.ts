import { RULES } from '../../lib/rules/index.ts';
import { renderMessage } from '../../lib/rules/render.ts';
import { openStore } from '../../lib/store/index.ts';
import type { FindingQuery } from '../../lib/store/list/model.ts';
import { fill } from './workbenchData.ts';

/** Times of one thing measured, in milliseconds: what it is compared with, and ours. */
export interface Compared {
  readonly bare: number[];
  readonly ours: number[];
}

const ROUNDS = 15;
const FIRST = 50;

/** What a plain array in memory would hold of each finding. */
interface Plain {
  readonly key: string;
  readonly severity: string;
  readonly status: string;
  readonly rule: string;
  readonly body: string;
  readonly seen: string;
  readonly words: string;
}

const store = () =>
  openStore(
    'minghe',
    () => new Date(),
    async () => ({ language: 'zh', say: (message) => renderMessage(message, 'zh') }),
  );

async function timed(work: () => unknown): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A bare read of 50 rows by index, and the list's first page while nothing is in memory yet, and when all is. */
async function firstPage(): Promise<Compared & { warm: number[] }> {
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('minghe');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const bare = () =>
    new Promise((resolve) => {
      const asked = raw.transaction('findings').objectStore('findings').index('sort').getAll(null, FIRST);
      asked.onsuccess = () => resolve(asked.result);
    });
  const cold = store();
  const warm = store();
  const list = await warm.arrange({ filter: { statuses: ['open'] } });
  await cold.setting('opened');
  const times = { bare: [] as number[], ours: [] as number[], warm: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [a, b, c] = [
      await timed(bare),
      await timed(() => cold.firstFindings({ statuses: ['open'] }, FIRST)),
      await timed(() => warm.findingsByKey(list.keys(0, FIRST))),
    ];
    if (round === 0) continue;
    times.bare.push(a);
    times.ours.push(b);
    times.warm.push(c);
  }
  raw.close();
  cold.close();
  warm.close();
  return times;
}

/** The same question to a plain array and to the list. */
async function filterAndSort(): Promise<Record<string, Compared>> {
  const ours = store();
  const all = await ours.arrange({ filter: {} });
  const keys = all.keys(0, all.total);
  const plain: Plain[] = [];
  const pages = new Map((await ours.pages()).map((page) => [page.id, page]));
  for (let i = 0; i < keys.length; i += 1000) {
    for (const row of await ours.findingsByKey(keys.slice(i, i + 1000))) {
      if (!row) continue;
      const { key, rule, body, firstSeen, evidence, message, decision } = row;
      const page = pages.get(row.pageId);
      // All that a search looks through, so that both answer the same question.
      const words = [
        renderMessage(message, 'zh'),
        ...Object.values(message.args),
        ...evidence.flatMap(({ quote, label }) => [quote, label]),
        ...[body, rule, page?.title, page?.indexNumber, decision?.note, decision?.reason],
        ...(decision?.tags ?? []),
      ];
      plain.push({
        key,
        rule,
        body,
        severity: decision?.severity ?? row.severity,
        status: decision?.status ?? 'open',
        seen: firstSeen.slice(0, 10),
        words: words.join('\n').toLowerCase(),
      });
    }
  }
  const compare = new Intl.Collator('zh-CN', { numeric: true }).compare;
  const [rule] = RULES;
  const questions: Record<string, { bare: () => readonly Plain[]; query: FindingQuery }> = {
    'filter by status and severity': {
      bare: () => plain.filter(({ status, severity }) => status === 'open' && severity === 'error'),
      query: { filter: { statuses: ['open'], severities: ['error'] } },
    },
    'filter by rule': {
      bare: () => plain.filter((one) => one.rule === rule?.id),
      query: { filter: { rules: [rule?.id ?? ''] } },
    },
    'filter by days, sort by day': {
      bare: () =>
        plain
          .filter(({ seen }) => seen >= '2026-01-01' && seen <= '2026-06-30')
          .sort((a, b) => (a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : 0)),
      query: { filter: { from: '2026-01-01', to: '2026-06-30' }, sort: [{ by: 'seen', down: true }] },
    },
    'sort all by body, then day': {
      bare: () =>
        [...plain].sort((a, b) => compare(a.body, b.body) || (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : 0)),
      query: {
        filter: {},
        sort: [
          { by: 'body', down: false },
          { by: 'seen', down: false },
        ],
      },
    },
    'group by body': {
      bare: () => [...plain].sort((a, b) => compare(a.body, b.body)),
      query: { filter: {}, group: 'body' },
    },
    'search two words': {
      bare: () => plain.filter(({ words }) => words.includes('收到申请数') && words.includes('商丘')),
      query: { filter: { text: '收到申请数 商丘' } },
    },
  };
  await ours.prepareSearch();
  const found: Record<string, Compared> = {};
  for (const [name, { bare, query }] of Object.entries(questions)) {
    const [theirs, own] = [bare(), await ours.arrange(query)];
    if (theirs.length !== own.total) throw new Error(`${name}: ${own.total} findings, an array has ${theirs.length}`);
    const times: Compared = { bare: [], ours: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      const [a, b] = [await timed(bare), await timed(() => ours.arrange(query))];
      if (round === 0) continue;
      times.bare.push(a);
      times.ours.push(b);
    }
    found[name] = times;
  }
  ours.close();
  return found;
}

/** Until the whole list is in memory, and what it takes there. */
async function loading(): Promise<number> {
  const fresh = store();
  const taken = await timed(() => fresh.arrange({ filter: {} }));
  fresh.close();
  return taken;
}

Reflect.set(globalThis, 'desk', { fill, firstPage, filterAndSort, loading });
