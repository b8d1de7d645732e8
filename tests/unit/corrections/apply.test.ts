import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { Correction, subjectOf } from '../../../lib/corrections/model.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';

const ROWS = [
  '收到申请数',
  '当面申请数',
  '传真申请数',
  '网络申请数',
  '信函申请数',
  '申请办结数',
  '按时办结数',
  '延期办结数',
  '申请答复数',
  '属于已主动公开范围数',
  '同意公开答复数',
  '同意部分公开答复数',
  '不同意公开答复数',
];
const VALUES = [12, 12, 0, 0, 0, 12, 12, 0, 12, 12, 0, 0, 0];
const page = readHtml(
  `<h1>示例市统计局2017年政府信息公开工作年度报告</h1>
  <table><tr><td>索引号：</td><td>abc-2018-0001</td><td>发布日期：</td><td>2018-01-20</td></tr>
  <tr><td>文号：</td><td></td><td>发布机构：</td><td>示例市统计局</td></tr></table>
  <p>现将2017年工作情况报告如下。</p>
  <table>${ROWS.map((label, i) => `<tr><td>${label}</td><td>件</td><td>${VALUES[i]}</td></tr>`).join('')}</table>`,
  { url: 'http://www.example.gov.cn/a.html' },
);

/** The page's audit with one thing put right. */
function auditWith(correction: object) {
  const made = Correction.parse({ reading: 'x', at: '2026-11-22T10:00:00+08:00', by: '王明', ...correction });
  return audit(page, { today: { year: 2026, month: 11, day: 22 }, corrections: [made] });
}
const rules = (result: ReturnType<typeof auditWith>) => result.findings.map(({ rule }) => rule);

describe('corrections', () => {
  const plain = audit(page, { today: { year: 2026, month: 11, day: 22 } });

  it('let the checks run on the corrected value, at the place of what was read', () => {
    expect(rules(plain as never)).not.toContain('timeliness/before-period-end');
    const result = auditWith({ of: 'field', field: 'publicationDate', value: '2017年6月1日' });
    expect(rules(result)).toContain('timeliness/before-period-end');
    const chosen = result.fields.occurrences[result.fields.chosen.publicationDate ?? -1];
    const read = plain.fields.occurrences[plain.fields.chosen.publicationDate ?? -1];
    expect(chosen).toMatchObject({ value: '2017-06-01', at: read?.at, how: 'corrected by the inspector' });
    expect(result.fields.occurrences).toContainEqual(read);
  });

  it('of a figure break or mend the relations it takes part in', () => {
    const result = auditWith({ of: 'figure', address: '2014:received.online', value: '3' });
    expect(
      result.findings
        .find(({ rule }) => rule.startsWith('table/'))
        ?.evidence.some(({ label }) => label === '网络申请数'),
    ).toBe(true);
    expect(
      auditWith({ of: 'figure', address: '2014:received.online', value: '' }).figures.find(
        ({ address }) => address === '2014:received.online',
      )?.reading,
    ).toEqual({ state: 'blank' });
  });

  it('of report year, form and body take the place of what was read', () => {
    expect(auditWith({ of: 'reportYear', value: '2018' })).toMatchObject({ reportYear: 2018 });
    expect(auditWith({ of: 'form', value: '' })).toMatchObject({ form: null, figures: [] });
    expect(auditWith({ of: 'body', value: '示例市统计局机关' })).toMatchObject({ body: '示例市统计局机关' });
  });

  it('are part of the result, with what was read; an impossible date is one', () => {
    const result = auditWith({ of: 'field', field: 'publicationDate', value: '2018-02-30' });
    expect(result.corrections).toMatchObject([{ of: 'field', reading: 'x', by: '王明' }]);
    expect(rules(result)).toContain('metadata/date-invalid');
  });

  it('refuse what cannot be a value', () => {
    const base = { reading: '', at: '', by: '' };
    expect(Correction.safeParse({ ...base, of: 'figure', address: '2014:received', value: '许多' }).success).toBe(
      false,
    );
    expect(Correction.safeParse({ ...base, of: 'reportYear', value: '19' }).success).toBe(false);
    expect(subjectOf(Correction.parse({ ...base, of: 'field', field: 'title', value: '' }))).toBe('field:title');
  });
});
