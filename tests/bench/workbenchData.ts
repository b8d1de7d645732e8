import { RULES } from '../../lib/rules/index.ts';
import { Severity } from '../../lib/rules/model.ts';
import { Database } from '../../lib/store/database.ts';
import { countFindings, sortOf } from '../../lib/store/order.ts';
import { type Decision, type SavedPage, Status, type StoredFinding } from '../../lib/store/records.ts';
import type { Round } from '../../lib/store/rounds-model.ts';
import { pageWordsOf, slimOf } from '../../lib/store/slim.ts';

/** Findings of one page. */
const PER_PAGE = 50;
/** Pages written in one transaction. */
const BATCH = 10;

const CITIES = ['商丘', '宁波', '开封', '绵阳', '赣州', '临沂', '襄阳', '遵义', '柳州', '株洲', '大同', '泰州', '保定'];
const OFFICES = [
  '发展和改革委员会',
  '财政局',
  '教育局',
  '卫生健康委员会',
  '自然资源局',
  '机关事务中心',
  '人民政府',
  '公安局',
];
const ITEMS = ['收到申请数', '申请办结数', '行政复议总计', '予以公开', '无法提供', '结转下年度继续办理', '不予处理'];
const PEOPLE = ['', '', '', '王芳', '李强', '张敏'];
const TAGS = ['复查', '电话核实', '年报', '移交'];

const hex = (n: number, length = 16) => n.toString(16).padStart(length, '0');
/** The same number gives the same choice, spread so that no two columns go together. */
const pick = <T>(values: readonly T[], n: number): T => {
  const value = values[Math.abs((n * 2_654_435_761) >>> 7) % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};
const day = (n: number) => {
  const date = new Date(Date.UTC(2025, 11, 1) + (n % 350) * 86_400_000);
  return date.toISOString().slice(0, 10);
};

/** Fills a database (which must be open somewhere, so that its tables are there) with a whole department's year: the same count gives the same data. */
export async function fill(count: number, name = 'minghe'): Promise<void> {
  const db = new Database(name);
  const round: Round = {
    id: 'round-1',
    name: '2026年第四季度',
    inspector: '王芳',
    from: '2026-10-01',
    to: '2026-12-31',
    scope: [],
    createdAt: '2026-10-01T09:00:00+08:00',
    changedAt: '2026-10-01T09:00:00+08:00',
    endedAt: null,
  };
  await db.rounds.put(round);
  const pages = Math.ceil(count / PER_PAGE);
  for (let start = 0; start < pages; start += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, pages - start) }, (_, i) => start + i);
    await db.transaction('rw', [db.pages, db.findings, db.slim, db.words, db.decisions], async () => {
      for (const p of some) {
        const findings = findingsOf(p, Math.min(PER_PAGE, count - p * PER_PAGE));
        await db.pages.put(pageOf(p, findings));
        await db.findings.bulkPut(findings);
        await db.slim.put(slimOf(hex(p), findings));
        await db.words.put(pageWordsOf(hex(p), findings));
        await db.decisions.bulkPut(findings.flatMap((finding, i) => decisionOf(finding, p * PER_PAGE + i)));
      }
    });
  }
  db.close();
}

function bodyOf(p: number): string {
  return `${pick(CITIES, p)}市${pick(OFFICES, p * 3 + 1)}`;
}

function atOf(p: number): string {
  return `${day(p * 7)}T10:${String(p % 60).padStart(2, '0')}:00+08:00`;
}

function pageOf(p: number, findings: readonly StoredFinding[]): SavedPage {
  const year = 2019 + (p % 6);
  const host = `www.city${p % 97}.gov.cn`;
  return {
    id: hex(p),
    address: `${host}/zwgk/nb/t${p}.html`,
    url: `http://${host}/zwgk/nb/t${p}.html`,
    title: `${bodyOf(p)}${year}年度政府信息公开工作年度报告`,
    body: bodyOf(p),
    indexNumber: p % 40 === 7 ? '00001436/2019-00001' : `0000${1000 + (p % 97)}/${year}-${hex(p, 5)}`,
    publicationDate: `${year + 1}-0${(p % 3) + 1}-${String((p % 27) + 1).padStart(2, '0')}`,
    kind: 'annualReport',
    form: '2019',
    reportYear: year,
    counts: countFindings(findings.filter(({ present }) => present)),
    contentHash: hex(p % 400 === 13 ? 13 : p + 1_000_000, 32),
    auditedAt: atOf(p),
    auditCount: p % 3 === 0 ? 2 : 1,
    roundId: p % 4 === 0 ? 'round-1' : null,
  };
}

function findingsOf(p: number, count: number): StoredFinding[] {
  return Array.from({ length: count }, (_, order): StoredFinding => {
    const n = p * PER_PAGE + order;
    const rule = pick(RULES, n);
    const message = Object.keys(rule.messages)[0] ?? '';
    const severity = pick(Severity.options, n * 5 + order);
    const key = hex(n);
    const item = pick(ITEMS, n * 3);
    return {
      rule: rule.id,
      subjects: [String(n)],
      outcome: n % 9 === 0 ? 'review' : 'fail',
      severity,
      message: {
        key: `${rule.id}#${message}`,
        args: { item, total: item, sum: n % 90, name: item, value: n % 100, field: '发布日期', words: item, count: 2 },
      },
      expected: String(n % 90),
      actual: String(n % 100),
      difference: String((n % 90) - (n % 100)),
      evidence: [
        {
          kind: 'cell',
          role: 'total',
          quote: String(n % 100),
          label: `(一)${item}`,
          place: { kind: 'cell', cell: order },
          before: '',
          after: '',
        },
      ],
      basis: '国办公开办函〔2021〕30号',
      causes: [],
      values: [],
      key,
      valueHash: 'v1',
      seriesKey: key,
      pageId: hex(p),
      body: bodyOf(p),
      order,
      // Two pages in three were audited once; the others have lost and won some findings since.
      present: !(p % 3 === 0 && order % 10 === 3),
      firstSeen: p % 3 === 0 && order % 4 === 0 ? atOf(p) : `${day(p * 7 + 300)}T09:00:00+08:00`,
      lastSeen: atOf(p),
      sort: sortOf({ severity, pageId: hex(p), order }),
      roundId: p % 4 === 0 ? 'round-1' : null,
    };
  });
}

/** Every third finding was judged. */
function decisionOf({ key, pageId }: StoredFinding, n: number): Decision[] {
  if (n % 3 !== 0) return [];
  const status = pick(Status.options, n * 11 + 5);
  return [
    {
      key,
      pageId,
      status,
      reason: status === 'dismissed' ? '经核实，口径不同' : '',
      note: n % 30 === 0 ? '已电话核实' : '',
      severity: null,
      tags: n % 15 === 0 ? [pick(TAGS, n)] : [],
      assignee: pick(PEOPLE, n * 7),
      valueHash: 'v1',
      at: '2026-11-01T10:00:00+08:00',
      by: '王芳',
      history: [],
    },
  ];
}
