import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { readHtml } from '../../lib/headless/read-html.ts';
import { fixtures } from '../pages/fixture.ts';

/**
 * One defect put into a page that has none (or few), by changing its markup as little as a careless editor would: the
 * rules that speak of it, and no others.
 */
const CASES: Readonly<Record<string, readonly (readonly [from: string, to: string, ...rules: string[]])[]>> = {
  'report-2022-clean-table': [
    ['<td>11441702007280420U/2023-00012</td>', '<td></td>', 'metadata/index-number-missing fail'],
    ['11441702007280420U/2023', '11441702007280421U/2023', 'metadata/index-number-malformed fail'],
    ['U/2023-00012', 'U/20XX-00012', 'metadata/index-number-malformed fail'],
    ['U/2023-00012', 'U/2020-00012', 'metadata/index-number-year fail'],
    ['<td>2023年01月18日</td>', '<td>2023年01月16日</td>', 'metadata/publication-date-conflict fail'],
    ['<td>2023年01月18日</td>', '<td>2023年02月30日</td>', 'metadata/date-invalid fail'],
    ['<td>云溪市林业局</td>', '<td>云溪市水务局</td>', 'metadata/issuer-conflict fail'],
    ['（国务院令第711号', '（国务院令第492号', 'wording/repealed-law fail'],
    ['增长5.9%', '增长6.9%', 'prose/percentage fail'],
    // The list no longer adds up, and the table says otherwise: one wrong figure.
    ['其中自然人申请15件', '其中自然人申请14件', 'prose/sum fail'],
    ['二是及时清理过期信息；三是', '二是及时清理过期信息；二是', 'prose/ordinal fail'],
    ['“重点领域”3个栏目', '“重点领域”4个栏目', 'prose/list-count fail'],
    ['组织培训2次', '组织培训××次', 'wording/placeholder fail'],
    ['2022年，我局坚持', '20XX年，我局坚持', 'wording/placeholder fail'],
    ['未发生责任追究情形。', '未发生责任追究情形。锟斤拷锟斤拷', 'wording/garbled fail'],
    ['>1203<', '>-3<', 'table/not-a-number fail'],
    ['>12.5<', '>125000元<', 'table/unit fail'],
  ],
  'report-2016-clean-spans': [
    ['被申请行政复议1件，复议机关维持', '没有引起行政复议', 'cross/none-but-some fail'],
    ['接受培训130人次', '接受培训310人次', 'cross/value review'],
  ],
  'report-2017-units-in-labels': [
    ['填报单位：临江市食品药品监督管理局', '填报单位：临江市卫生健康局', 'metadata/issuer-conflict fail'],
    ['填报日期：2018年1月15日', '填报日期：2018年2月15日', 'timeliness/before-signature fail'],
  ],
  'report-2020-clean-dl': [['收到政府信息公开申请7件', '未收到政府信息公开申请', 'cross/none-but-some fail']],
  'report-2019-labels-spans': [['网络申请15件', '网络申请14件', 'prose/sum fail']],
  'report-2023-city-prose': [['视频解读38篇', '视频解读83篇', 'prose/sum review']],
  'policy-clean-divs': [
    ['安政办字〔2023〕21号</div>', '安政办字[2023]21号</div>', 'metadata/document-number-malformed fail'],
    [
      '2023年5月18日</div>',
      '2023年7月18日</div>',
      'metadata/publication-date-conflict fail',
      'timeliness/twenty-workdays fail',
    ],
  ],
};

describe.each(Object.entries(CASES))('put into %s', (name, cases) => {
  const fixture = fixtures().find((one) => one.name === name);
  const html = new TextDecoder(fixture?.expected.charset).decode(fixture?.bytes);
  const findings = (text: string) =>
    audit(readHtml(text, { url: fixture?.expected.url ?? '' }), { today: { year: 2026, month: 6, day: 1 } }).findings;
  const before = new Set(findings(html).map(({ key }) => key));

  test.each(cases)('%s → %s', (from, to, ...rules) => {
    expect(html).toContain(from);
    const added = findings(html.replace(from, to)).filter(({ key }) => !before.has(key));
    expect(added.map(({ rule, outcome }) => `${rule} ${outcome}`).sort()).toEqual(rules);
  });
});
