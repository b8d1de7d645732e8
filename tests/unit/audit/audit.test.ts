import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { formById } from '../../../lib/forms/index.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { AuditResult } from '../../../lib/result.ts';
import { LANGUAGES } from '../../../lib/rules/model.ts';
import { renderMessage } from '../../../lib/rules/render.ts';
import fc from '../property.ts';
import { consistent } from '../rules/reports.ts';
import { TODAY } from './arbitrary.ts';
import { PLAIN, reportPage } from './report-page.ts';

const URL = 'http://lyj.yunxi.gov.cn/xxgk/nb/report.html';
const clean = consistent(formById('2021'), (address) =>
  /:(?:received|result.granted)@natural$/.test(address) ? 2 : 0,
);
const broken = reportPage('2021', 2023, new Map(clean).set('2021:result.granted@natural', 3), PLAIN);
const run = (html: string, options = {}) => audit(readHtml(html, { url: URL }), { today: TODAY, ...options });

describe('an audit', () => {
  it('says the same of the same page, as plain data of the contract', () => {
    const result = run(broken);
    expect(AuditResult.parse(structuredClone(result))).toEqual(result);
    expect(run(broken)).toEqual(result);
    expect(result.auditedOn).toBe('2026-11-22');
    expect(result.page.address).toBe('http://lyj.yunxi.gov.cn/xxgk/nb/report.html');
  });

  it('knows a page without an address by its content', () => {
    const { page } = audit(readHtml(broken, { url: 'about:blank' }), { today: TODAY });
    expect(page.address).toBe(`content:${page.contentHash}`);
    expect(page.contentHash).toBe(run(broken).page.contentHash);
  });

  it('counts what it verified, cascades relation by relation', () => {
    const { findings, coverage, checks } = run(broken);
    expect(findings.filter(({ rule }) => rule.startsWith('table/'))).toHaveLength(1);
    expect(coverage.fail).toBe(checks.filter(({ outcome }) => outcome === 'fail').length);
    expect(coverage.fail).toBeGreaterThan(1);
    expect(coverage.pass).toBeGreaterThan(50);
    expect(coverage.unguarded).toContain('2021:licence@decisions');
  });

  it('grades as the inspector does, and leaves out what is switched off', () => {
    const [finding] = run(broken).findings;
    if (!finding) throw new Error('nothing found');
    const graded = run(broken, { severities: { [finding.rule]: 'info' } });
    expect(graded.findings.find(({ key }) => key === finding.key)?.severity).toBe('info');
    expect(graded.ruleSet.severities).toEqual({ [finding.rule]: 'info' });
    const off = run(broken, { severities: { [finding.rule]: 'off' } });
    expect(off.checks.filter(({ rule }) => rule === finding.rule)).toEqual([]);
    // What else sees the same contradiction speaks then.
    expect(off.findings.filter(({ rule }) => rule.startsWith('table/'))).toHaveLength(1);
  });

  const scraps = [
    '<table>',
    '</table>',
    '<tr><td>',
    '<td colspan=9>',
    '<p>',
    '<div class=content>',
    '<h1>某局2021年政府信息公开工作年度报告</h1>',
    '索引号：',
    '发布日期：2021-02-30',
    '统计指标',
    '收到申请数',
    '总计',
    '合计',
    '自然人',
    '结果维持',
    '一是',
    '其中：',
    '128件，',
    '99999999999999999999',
    '33.9%',
    '——',
    '《',
    '20xx年',
    '１２，３',
    '万',
    '余',
    '<br>',
    ' ',
  ];
  it('of any soup of tags and words ends in a result with whole sentences and distinct keys', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 120 }), (soup) => {
        const result = run(soup.join(''));
        expect(AuditResult.safeParse(result).success).toBe(true);
        expect(new Set(result.findings.map(({ key }) => key)).size).toBe(result.findings.length);
        for (const { message, causes } of result.findings) {
          for (const language of LANGUAGES) {
            for (const one of [message, ...causes])
              expect(renderMessage(one, language)).not.toMatch(/\{\w+\}|NaN|undefined/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
