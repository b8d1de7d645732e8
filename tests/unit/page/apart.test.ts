import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { packPage } from '../../../lib/page/pack.ts';
import { sendPage } from '../../../lib/page/send.ts';
import { unpackPage } from '../../../lib/page/unwire.ts';
import { APART } from '../../pages/apart.ts';
import { shownTexts } from '../../pages/shown-texts.ts';

describe('text that is seen but no part of what stands around it', () => {
  test.each(APART)('%s', (_, html, expected) => {
    expect(shownTexts(readHtml(html))).toEqual(expected);
  });

  test('crosses to the panel with its reason', () => {
    const page = readHtml('<p>共<s>12</s>13件<sup>1</sup>，<b>均</b>已办结</p><p hidden>x');
    expect(page.blocks.map(({ hidden, apart }) => [hidden, apart])).toEqual([
      [false, undefined],
      [true, 'struck'],
      [true, 'note'],
      [true, undefined],
    ]);
    expect(unpackPage(JSON.parse(JSON.stringify(sendPage(packPage(page)))))).toEqual({ ok: true, page });
  });

  test('a link in it is not hidden', () => {
    const page = readHtml('<p>见<a href="http://a.cn/#n"><sup>1</sup></a>和<del><a href="http://b.cn/">旧</a></del>');
    expect(page.links.map(({ text, concealed }) => [text, concealed])).toEqual([
      ['1', null],
      ['旧', null],
    ]);
  });

  test('neither is part of a figure', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;
    const page = readHtml(
      `<title>某市2021年政府信息公开工作年度报告</title><h1>某市2021年政府信息公开工作年度报告</h1><table>
      ${row('第二十条第（一）项')}${row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')}
      ${row('规章', '<del>3</del>4', '0', '4')}${row('行政规范性文件', '12<sup>1</sup>', '2', '1<a href="#n"><sup>[2]</sup></a>')}</table>`,
    );
    const { figures } = audit(page, { today: { year: 2022, month: 1, day: 31 } });
    expect(figures.map(({ raw }) => raw)).toEqual(['4', '0', '4', '12', '2', '1']);
  });
});
