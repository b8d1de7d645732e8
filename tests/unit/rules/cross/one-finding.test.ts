import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { renderMessage } from '../../../../lib/rules/render.ts';
import { TODAY } from '../../audit/arbitrary.ts';

/** A clean report, whose tables say: 18 received, 15 of them by natural persons, 16 closed, 3 carried out, 1 review. */
const PAGE = readFileSync(join(import.meta.dirname, '../../../pages/report-2022-clean-table/page.html'), 'utf8');
const OWN_FIGURES = /<p>　　（一）主动公开。.*?<\/p>\s*<p>　　（二）依申请公开。.*?<\/p>/s;

function findings(html: string) {
  const { findings: found } = audit(readHtml(html, { url: 'http://lyj.yunxi.gov.cn/1.html' }), { today: TODAY });
  return found.filter(({ rule }) => /^(?:prose\/(?:sum|per|contra)|cross|table)/.test(rule));
}

/** The report with these sentences in place of its own figures. */
const telling = (...sentences: readonly string[]) =>
  findings(PAGE.replace(OWN_FIGURES, sentences.map((sentence) => `<p>　　${sentence}</p>`).join('')));

const brief = (found: ReturnType<typeof findings>) =>
  found.map(({ rule, outcome, expected, actual }) => `${outcome} ${rule}: ${actual} → ${expected}`);

const LIST = '全年收到政府信息公开申请18件，其中自然人申请15件，法人或其他组织申请3件。';

describe('one wrong figure is one finding', () => {
  it('in a list whose figures stand in the table too', () => {
    const found = telling(LIST.replace('15件', '14件'));
    expect(brief(found)).toEqual(['fail prose/sum: 14 件 → 15 件']);
    const [finding] = found;
    expect(finding?.evidence.map(({ role, quote }) => [role, quote])).toEqual([
      ['claim', '14件'],
      ['total', '18件'],
      ['part', '3件'],
      ['total', '15'],
    ]);
    expect(finding && renderMessage(finding.message, 'zh')).toBe(
      '文中“自然人申请”为 14 件；如为 15 件，相关的 2 处关系全部成立：收到申请 = 自然人申请 + 法人或其他组织申请；自然人申请（文） = 本年新收政府信息公开申请数量·自然人（表）',
    );
  });

  it('in the total of a list, with shares of it', () => {
    const shares = LIST.replace('18件', '19件')
      .replace('15件', '15件，占83.3%')
      .replace('组织申请3件', '组织申请3件，占16.7%');
    expect(brief(telling(shares))).toEqual(['fail prose/sum: 19 件 → 18 件']);
  });

  it('in a sentence that another one and the table contradict', () => {
    expect(brief(telling(LIST, '年内共收到政府信息公开申请17件。'))).toEqual([
      'fail prose/contradiction: 17 件 → 18 件',
    ]);
  });

  it('beside its own growth: the table says it more plainly than the percentage', () => {
    const grown = '全年收到政府信息公开申请18件，比上年的15件增长20%。';
    expect(telling(grown)).toEqual([]);
    expect(brief(telling(grown.replace('18件', '21件')))).toEqual(['fail cross/value: 21 件 → 18 件']);
  });

  it('beside a growth that may be its own or its total’s: it is read as the one that the right value explains', () => {
    const grown =
      '办理政府信息公开申请19件（含上年结转1件），其中新收申请18件，同比增长20%（2021年为15件），自然人申请15件，法人或其他组织申请3件。';
    expect(telling(grown)).toEqual([]);
    expect(telling(grown.replace('18件', '81件')).map(({ outcome, actual }) => [outcome, actual])).toEqual([
      ['fail', '81 件'],
    ]);
    expect(telling(grown.replace('20%', '30%')).map(({ rule }) => rule)).toEqual(['prose/percentage']);
  });

  it('in the table, where a sentence has the right one', () => {
    const page = PAGE.replace(OWN_FIGURES, '<p>全年作出行政许可决定1203件。</p>').replace('>1203<', '>1230<');
    expect(brief(findings(page))).toEqual(['fail cross/value: 1203 件 → 1230 件']);
  });
});

describe('what is no single figure stays as it is', () => {
  it('two mistakes are two findings', () => {
    const found = telling(LIST.replace('15件', '14件'), '全年作出行政许可决定1230件。');
    expect(brief(found).sort()).toEqual(['fail cross/value: 1230 件 → 1203 件', 'fail prose/sum: 14 件 → 15 件']);
  });

  it('a wrong percentage alone is the percentage', () => {
    const found = telling(LIST.replace('15件', '15件，占88.3%'));
    expect(brief(found)).toEqual(['fail prose/percentage: 88.3% → 83.3%']);
  });

  it('where one of several figures may be wrong, one finding names them', () => {
    const [finding, ...others] = telling('办理建议提案1000件，其中建议900件，占99%；提案10件。');
    expect([finding?.rule, finding?.outcome, others]).toEqual(['prose/sum', 'fail', []]);
    expect(finding && renderMessage(finding.message, 'zh')).toMatch(
      /^2 处关系不能同时成立，改正下列任一处即全部成立：.*“办理建议提案” 1000 件 → 910 件/,
    );
    expect(finding && renderMessage(finding.message, 'zh')).toContain('“建议” 900 件 → 990 件');
    expect(finding?.evidence.map(({ quote }) => quote).sort()).toEqual(['1000件', '10件', '900件', '99%']);
  });
});

describe('the finding', () => {
  it('keeps its key when the sentence moves, and has another value hash when the figure is another', () => {
    const [here] = telling(LIST.replace('15件', '14件'));
    const [there] = telling('我局高度重视。', '', LIST.replace('15件', '14件'));
    const [other] = telling(LIST.replace('15件', '13件'));
    expect([there?.key, there?.valueHash]).toEqual([here?.key, here?.valueHash]);
    expect(other?.key).toBe(here?.key);
    expect(other?.valueHash).not.toBe(here?.valueHash);
  });

  it('goes to the next rule where the first is switched off', () => {
    const html = PAGE.replace(OWN_FIGURES, `<p>${LIST.replace('15件', '14件')}</p>`);
    const { findings: found } = audit(readHtml(html, { url: 'http://lyj.yunxi.gov.cn/1.html' }), {
      today: TODAY,
      severities: { 'prose/sum': 'off' },
    });
    expect(found.map(({ rule }) => rule).filter((rule) => /^(?:prose|cross|table)\//.test(rule))).toEqual([
      'cross/value',
    ]);
  });
});
