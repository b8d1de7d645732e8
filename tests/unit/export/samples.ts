import type { ExportInput } from '../../../lib/export/index.ts';
import { sourceOf } from '../../../lib/export/source.ts';
import type { Evidence, Finding } from '../../../lib/rules/model.ts';
import type { Decision, SavedFinding, SavedPage, Status } from '../../../lib/store/index.ts';
import { aFinding } from '../store/result.ts';

export const AT = '2026-11-22T09:30:00+08:00';
export const URL_A = 'http://www.example.gov.cn/a.html?x=1&y=2';

export function savedFinding(over: Partial<SavedFinding> & Partial<Finding> = {}): SavedFinding {
  const base = {
    pageId: 'p1',
    body: '示例市人民政府',
    order: 0,
    present: true,
    firstSeen: AT,
    lastSeen: AT,
    sort: '',
    roundId: null,
  };
  const args = { item: '收到申请数', expected: '1', parts: '网络申请数 1' };
  const message = { key: 'table/zero-with-parts#broken', args };
  return { ...aFinding(), message, ...base, decision: null, changed: false, ...over };
}

export function judged(status: Status, over: Partial<Decision> = {}): Decision {
  const judgement = { status, reason: '', note: '', severity: null, tags: [], assignee: '' };
  return { key: aFinding().key, pageId: 'p1', valueHash: 'v1', at: AT, by: '王明', history: [], ...judgement, ...over };
}

export function textEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    kind: 'text',
    role: 'claim',
    quote: '收到申请3件',
    label: '',
    place: { kind: 'text', block: 1, start: 0, end: 6 },
    before: '2019年度共',
    after: '，均已办结',
    ...over,
  };
}

export function savedPage(over: Partial<SavedPage> = {}): SavedPage {
  return {
    id: 'p1',
    address: URL_A,
    url: URL_A,
    title: '示例市2019年度报告',
    body: '示例市人民政府',
    indexNumber: '000014349/2017-00110',
    publicationDate: '2019-03-20',
    kind: 'annualReport',
    form: '2014',
    reportYear: 2019,
    counts: { veto: 0, error: 1, warning: 0, info: 0, review: 0 },
    contentHash: 'c',
    auditedAt: AT,
    auditCount: 1,
    roundId: null,
    ...over,
  };
}

export function exportInput(findings: SavedFinding[], over: Partial<ExportInput> = {}): ExportInput {
  const pages = over.pages ?? new Map([['p1', savedPage()]]);
  return { findings: sourceOf(findings, pages), pages, language: 'zh', at: AT, ...over };
}

/** A PNG of one pixel. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);

/** One picture of each finding, and a file that only says it is one. */
export const captures: ExportInput['captures'] = async () => [
  { image: new Blob([PNG], { type: 'image/png' }), width: 1176, height: 400, at: AT },
  { image: new Blob(['<svg onload=alert(1)>'], { type: 'image/png' }), width: 10, height: 10, at: AT },
];

/** SHA-256 of the page kept below. */
export const SHA = 'd95f61ca5d4f3d1d4d2d8a2b9a0ac3ae8bd7fd5a5f3a3a2c5b3f4b0f9f0f5e11';
/** What `snapshots` hands out: no zip, exports carry it as it is. */
export const GZIP = new Blob(['<p>gzip</p>'], { type: 'application/gzip' });
export const snapshots: ExportInput['snapshots'] = async () => [
  { sha256: SHA, url: URL_A, title: '示例市2019年度报告', firstAt: AT, lastAt: AT, size: 12, gzip: GZIP },
];

/** What a hostile page might call itself. */
export const HOSTILE = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;
