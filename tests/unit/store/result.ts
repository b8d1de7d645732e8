import type { AuditResult } from '../../../lib/result.ts';
import type { Finding } from '../../../lib/rules/model.ts';

/** A finding as the engine makes it; tests override what they are about. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'table/zero-with-parts',
    subjects: ['2014:received'],
    outcome: 'fail',
    severity: 'error',
    message: { key: 'table/zero-with-parts#fail', args: { item: '收到申请数', sum: 1 } },
    expected: '1',
    actual: '0',
    difference: '1',
    evidence: [
      {
        kind: 'cell',
        role: 'total',
        quote: '0',
        label: '(一)收到申请数',
        place: { kind: 'cell', cell: 3 },
        before: '',
        after: '',
      },
    ],
    basis: '国办发〔2014〕32号',
    causes: [],
    values: ['2014:received=0'],
    key: 'aaaaaaaaaaaaaaaa',
    valueHash: 'v1',
    seriesKey: 's1',
    ...over,
  };
}

/** An audit result with these findings, of the page at `address`. */
export function aResult(findings: Finding[], address = 'http://www.example.gov.cn/a.html'): AuditResult {
  return {
    version: 1,
    engine: '0.1.0',
    ruleSet: { severities: {}, packs: [] },
    page: { url: address, title: '示例市2019年度报告', address, contentHash: 'c0ffee' },
    auditedOn: '2026-11-22',
    kind: 'annualReport',
    body: '示例市人民政府',
    reportYear: 2019,
    form: '2014',
    fields: {
      occurrences: [
        {
          field: 'indexNumber',
          value: 'abc-2019-0001',
          raw: 'abc-2019-0001',
          label: '索引号',
          place: 'block',
          state: 'value',
          at: { kind: 'page' },
          labelAt: null,
          how: 'test',
        },
      ],
      chosen: {
        indexNumber: 0,
        title: null,
        issuer: null,
        publicationDate: null,
        creationDate: null,
        documentNumber: null,
        subject: null,
        catalogue: null,
        topicWords: null,
        validity: null,
        effectiveDate: null,
        expiryDate: null,
        openMethod: null,
        openScope: null,
        summary: null,
      },
    },
    figures: [],
    statements: [],
    checks: [],
    findings,
    coverage: { pass: 0, fail: findings.length, review: 0, notAssessable: 0, unguarded: [] },
    unread: [],
    corrections: [],
  };
}
