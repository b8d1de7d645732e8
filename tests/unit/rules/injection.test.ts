import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';

/**
 * One defect put into a clean page must come out as the one finding it is: of its rule, and nothing else of the page
 * beside it but what the same defect makes wrong elsewhere (listed as `also`).
 */
const pages = join(import.meta.dirname, '..', '..', 'pages');
const read = (name: string): string => readFileSync(join(pages, name, 'page.html'), 'utf8');
const TODAY = { year: 2026, month: 6, day: 1 };

function findings(html: string, url: string): string[] {
  const result = audit(readHtml(html, { url }), { today: TODAY });
  return [...new Set(result.findings.map(({ rule, outcome }) => `${rule} ${outcome}`))].sort();
}

interface Injection {
  readonly rule: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly also?: readonly string[];
  readonly url?: string;
}

const REPORT_URL = 'http://lyj.yunxi.gov.cn/gkmlpt/content/3/12.html';
const INTO_REPORT: readonly Injection[] = [
  { rule: 'metadata/index-number-missing fail', from: '11441702007280420U/2023-00012', to: '' },
  {
    rule: 'metadata/index-number-missing fail',
    from: '<th>索引号：</th><td>11441702007280420U/2023-00012</td>',
    to: '',
  },
  { rule: 'metadata/index-number-malformed fail', from: '11441702007280420U/', to: '11441702007280420T/' },
  { rule: 'metadata/index-number-malformed fail', from: '420U/2023-', to: '420U/20XX-' },
  { rule: 'metadata/index-number-year fail', from: '420U/2023-', to: '420U/2025-' },
  { rule: 'metadata/index-number-year fail', from: '420U/2023-', to: '420U/2021-' },
  { rule: 'metadata/publication-date-conflict fail', from: '发布时间：2023-01-18', to: '发布时间：2023-01-28' },
  {
    rule: 'metadata/publication-date-conflict fail',
    from: 'content="2023-01-18 09:30"',
    to: 'content="2023-01-19 09:30"',
  },
  { rule: 'metadata/date-invalid fail', from: '2023年1月16日</td>', to: '2023年2月30日</td>' },
  {
    rule: 'metadata/issuer-missing fail',
    from: '<td>云溪市林业局</td>',
    to: '<td></td>',
  },
  { rule: 'metadata/issuer-conflict fail', from: '<td>云溪市林业局</td>', to: '<td>云溪市水利局</td>' },
  { rule: 'metadata/issuer-conflict fail', from: 'right">云溪市林业局', to: 'right">云溪市农业农村局' },
  { rule: 'metadata/field-blank fail', from: '<td>2023年01月18日</td>', to: '<td></td>' },
  { rule: 'metadata/document-number-malformed fail', from: '<td>无</td>', to: '<td>云林[2023]3号</td>' },
  { rule: 'metadata/field-blank fail', from: '<td>林业、年度报告</td>', to: '<td>&nbsp;</td>' },
  { rule: 'metadata/page-tag-missing fail', from: '<meta name="SiteIDCode" content="4407020015">', to: '' },
  { rule: 'timeliness/before-signature fail', from: 'right">2023年1月16日', to: 'right">2023年1月26日' },
  { rule: 'structure/section-missing fail', from: /<p><strong>　　六、.*?<\/p>\s*<p>.*?0元。<\/p>/s, to: '' },
  { rule: 'structure/section-order fail', from: '六、其他需要报告的事项', to: '六、工作亮点与特色做法' },
  { rule: 'structure/section-empty fail', from: /<p>　　2022年，本机关依据.*?0元。<\/p>/s, to: '<p>　　</p>' },
  {
    rule: 'structure/attachment-missing fail',
    from: /(<p style="text-align:right">云溪)/,
    to: '<p>附件：2022年度重点公开事项清单</p>$1',
  },
  { rule: 'wording/placeholder fail', from: '2022年，我局坚持', to: '20xx年，我局坚持' },
  { rule: 'wording/placeholder fail', from: '完善局网站', to: '完善XX局网站' },
  {
    rule: 'wording/stray-year review',
    from: '（三）政府信息管理。',
    to: '（三）政府信息管理。2021年，我局认真抓好各项制度落实。',
  },
  {
    rule: 'wording/repealed-law fail',
    from: '认真落实《条例》',
    to: '认真落实《政府信息公开条例》（国务院令第492号）',
  },
  { rule: 'wording/unbalanced-marks fail', from: '认真落实《条例》', to: '认真落实条例》' },
  { rule: 'wording/garbled fail', from: '（四）平台建设。', to: '（四）平台建设。锟斤拷锟斤拷' },
  { rule: 'wording/garbled fail', from: '（四）平台建设。', to: '（四）平台建设。&amp;nbsp;&amp;nbsp;' },
  {
    rule: 'security/personal-data fail',
    from: '（五）监督保障。',
    to: '（五）监督保障。张三，身份证号11010519491231002X。',
  },
  {
    rule: 'security/hidden-link fail',
    from: '</footer>',
    to: '<a href="http://shop.example.com/" style="display:none">精品购物</a></footer>',
  },
  {
    rule: 'security/hidden-link fail',
    from: '</footer>',
    to: '</footer><div style="position:absolute;top:-9999px;left:-9999px"><a href="http://shop.example.com/">精品购物</a></div>',
  },
  { rule: 'security/non-government-host fail', from: '', to: '', url: 'http://www.yunxi-lyj.com/12.html' },
];

const POLICY_URL = 'http://www.anping-x.gov.cn/zfxxgk/wj/202305/t20230518_77.html';
const INTO_POLICY: readonly Injection[] = [
  {
    rule: 'timeliness/twenty-workdays fail',
    from: '<div class="v">2023年5月12日</div>',
    to: '<div class="v">2023年4月3日</div>',
  },
  {
    rule: 'metadata/document-number-malformed fail',
    from: '<div class="v">安政办字〔2023〕21号',
    to: '<div class="v">安政办字（2023）21号',
  },
  {
    rule: 'structure/attachment-missing fail',
    from: '<a href="/files/2023/renwu.docx">重点任务分工表</a>',
    to: '重点任务分工表',
  },
  { rule: 'metadata/index-number-malformed fail', from: '11131125MB12345625/', to: '11131125MB12345626/' },
];

/** Sentences put behind 一、总体情况 of the same report: 云溪市林业局 received 12 requests. */
const SENTENCES: readonly (readonly [sentence: string, found: readonly string[]])[] = [
  ['全年办理建议提案40件，其中建议25件，提案13件。', ['prose/sum fail']],
  ['全年办理建议提案40件，其中建议25件，占65%；提案15件，占37.5%。', ['prose/percentage fail']],
  ['建立了《公开指南》《审查制度》《考核制度》四项制度。', ['prose/list-count fail']],
  ['一是抓学习；二是抓制度；四是抓落实。', ['prose/ordinal fail']],
  ['全年举办政务公开培训班5期。年内共举办政务公开培训班8期。', ['prose/contradiction fail']],
  ['制作发放“××”宣传品，组织培训XX期。', ['wording/placeholder fail']],
  ['补贴发放至李四银行卡6222021234567890128。', ['security/personal-data fail']],
  ['北京赛车pk10开奖直播，时时彩计划。', ['security/spam-injection fail']],
  // The nearest innocents.
  ['全年办理建议提案40件，其中建议25件，提案15件。', []],
  ['全年办理建议提案40件，其中重点建议5件。', []],
  ['建议25件，占62.5%；提案15件，占37.5%。', []],
  ['查处网络赌博、涉黄案件12起，打击时时彩等非法彩票。', []],
  ['本机关统一社会信用代码11441702007280420U，公安备案号44170202000123。', []],
  ['订阅号推送信息386条，阅读量12.6万次，ISBN 9787119130941。', []],
  ['缴费请汇入市财政局账户4417020220990012345，流水号20230118000123456789。', []],
];

function inject(html: string, { from, to }: Injection): string {
  const changed = html.replace(from, to);
  if (from !== '' && changed === html) throw new Error(`nothing to replace: ${from}`);
  return changed;
}

describe('sentences', () => {
  const html = read('report-2022-clean-table');
  const before = findings(html, REPORT_URL);
  it.each(SENTENCES)('%s', (sentence, found) => {
    const after = findings(inject(html, { rule: '', from: /(总体情况.*?。)/s, to: `$1${sentence}` }), REPORT_URL);
    expect(after.filter((one) => !before.includes(one))).toEqual(found);
  });
});

describe('innocent sentences', () => {
  const html = read('report-2022-clean-table');
  const before = findings(html, REPORT_URL);
  const lines = readFileSync(join(import.meta.dirname, '..', '..', 'rules', 'innocents.txt'), 'utf8').split('\n');
  it.each(lines.filter((line) => line !== '' && !line.startsWith('#')))('%s', (sentence) => {
    const after = findings(inject(html, { rule: '', from: /(总体情况.*?。)/s, to: `$1${sentence}` }), REPORT_URL);
    expect(after.filter((one) => !before.includes(one))).toEqual([]);
  });
});

it('a wrong day that stands in three places is one finding with three pieces of evidence', () => {
  const html = read('report-2022-clean-table')
    .replace('2023年01月18日', '2023年02月30日')
    .replace('发布时间：2023-01-18', '发布时间：2023-02-30')
    .replace('content="2023-01-18 09:30"', 'content="2023-02-30 09:30"');
  const { findings: found } = audit(readHtml(html, { url: REPORT_URL }), { today: TODAY });
  const dates = found.filter(({ rule }) => rule === 'metadata/date-invalid');
  expect(dates.map(({ evidence }) => evidence.length)).toEqual([3]);
});

describe.each([
  ['report-2022-clean-table', REPORT_URL, INTO_REPORT],
  ['policy-clean-divs', POLICY_URL, INTO_POLICY],
] as const)('%s', (page, url, injections) => {
  const html = read(page);
  const before = findings(html, url);

  it('has no error of its own', () => {
    const { findings: own } = audit(readHtml(html, { url }), { today: TODAY });
    expect(own.filter(({ severity }) => severity === 'error' || severity === 'veto')).toEqual([]);
  });

  it.each(injections.map((one) => [one.rule, String(one.to || one.from).slice(0, 40), one] as const))(
    '%s: %s',
    (rule, _, injection) => {
      const after = findings(inject(html, injection), injection.url ?? url);
      const fresh = after.filter((one) => !before.includes(one));
      expect(fresh.filter((one) => !injection.also?.includes(one))).toEqual([rule]);
    },
  );
});
