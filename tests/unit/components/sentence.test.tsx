// @vitest-environment happy-dom

import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { Sentence } from '../../../components/Sentence.tsx';

/** The sentence as drawn, what stays in one piece in brackets. */
function drawn(text: string): string {
  const home = document.createElement('p');
  render(<Sentence text={text} />, home);
  for (const whole of home.querySelectorAll('.whole')) whole.textContent = `[${whole.textContent}]`;
  return home.textContent;
}

describe('a sentence', () => {
  test.each([
    ['发布日期 2019-03-20 早于落款日期 2020-01-05', '发布日期 [2019-03-20] 早于落款日期 [2020-01-05]'],
    ['“政府网站公开政府信息”83 条，多于 19 条', '“政府网站公开政府信息”[83 条]，多于 [19 条]'],
    ['文中称变动 +50%，应为 −3.5%', '文中称变动 [+50%]，应为 [−3.5%]'],
    ['收到申请数为 0，2019 年度', '收到申请数为 0，2019 年度'],
    ['页面上没有索引号', '页面上没有索引号'],
  ])('%s keeps its dates and quantities in one piece', (text, whole) => {
    expect(drawn(text)).toBe(whole);
  });
});
