import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { FOUR } from './pasted/four.ts';
import { LIST } from './pasted/list.ts';
import { reportPage } from './pasted/page.ts';
import { PASTES } from './pasted/pastes.ts';
import { THREE } from './pasted/three.ts';
import { TWO } from './pasted/two.ts';

const plain = PASTES.plain ?? (() => '');
const sections = (text: (row: string, column?: string) => string) => ({
  two: (TWO['five tables']?.('2021', text) ?? []).map(plain).join(''),
  three: (THREE.official?.('2021', text) ?? []).map(plain).join(''),
  four: (FOUR.official?.(text) ?? []).map(plain).join(''),
});
const EMPTY = sections(() => '');
const LIST_2014 = (LIST.official?.(() => '') ?? []).map(plain).join('');

const auditOf = (html: string) =>
  audit(readHtml(html, { url: 'http://www.yunxi.gov.cn/a.html' }), { today: { year: 2026, month: 6, day: 1 } });
/** A notice that asks for reports, the form to be filled in below it. */
const notice = (title: string, form: string) => `<html><head><title>${title}-云溪市人民政府</title></head><body>
<table><tr><td>索引号：</td><td>11441702007280420U/2022-00012</td><td>发布机构：</td><td>云溪市政府办公室</td></tr>
<tr><td>发布日期：</td><td>2022-11-18</td><td>文号：</td><td>云府办〔2022〕8号</td></tr></table><h1>${title}</h1>
<p>各县（市、区）人民政府，市政府各部门：</p><p>现将有关事项通知如下，请认真贯彻执行。</p>
<p>云溪市人民政府办公室</p><p>2022年11月16日</p>${form}</body></html>`;
const REPORT = `<p>XX单位2022年政府信息公开工作年度报告（模板）</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p>${EMPTY.two}
<p>三、收到和处理政府信息公开申请情况</p>${EMPTY.three}<p>四、政府信息公开行政复议、行政诉讼情况</p>${EMPTY.four}
<p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p>`;

describe('the form without a figure, on a page that is no report, is a template', () => {
  it.each([
    ['云溪市人民政府办公室关于做好2022年政府信息公开工作年度报告编制发布工作的通知', REPORT],
    ['云溪市人民政府办公室关于印发《政府信息公开工作年度报告格式》的通知', REPORT],
    ['政府信息公开工作年度报告模板', REPORT],
    ['云溪市人民政府办公室关于做好2022年政府信息公开情况统计工作的通知', LIST_2014],
  ])('%s', (title, form) => {
    const { kind, form: found, figures, findings } = auditOf(notice(title, form));
    expect(kind).toBe('document');
    expect([found, figures]).toEqual([null, []]);
    const loud = findings.filter(({ rule, severity }) => rule.startsWith('table/') || severity === 'error');
    expect(loud.map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['as lines', (text: string) => text],
    ['as lines of a mirror', (text: string) => text.replaceAll('转', '轉(zhuǎn)').replaceAll('办', '辦(bàn)')],
  ])('%s, its rows are no headings of the notice', (_, written) => {
    const lines = written(REPORT)
      .replace(/<\/?(?:table|tbody|tr)[^>]*>/g, '')
      .replace(/<td[^>]*>(.*?)<\/td>/g, '<p>$1</p>');
    const { findings } = auditOf(notice('云溪市人民政府办公室关于印发《政府信息公开工作年度报告格式》的通知', lines));
    expect(findings.filter(({ rule }) => rule === 'prose/ordinal')).toEqual([]);
  });

  it('in a report it is a table that nobody filled in', () => {
    const { form, figures, findings } = auditOf(reportPage(2022, EMPTY));
    expect([form, figures.length > 100]).toEqual(['2021', true]);
    expect(findings.some(({ rule }) => rule === 'table/blank-cell')).toBe(true);
  });
});
