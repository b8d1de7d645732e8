import { describe, expect, it } from 'vitest';
import { blocksWithFormWords } from '../../../../lib/extract/statistics/form-words.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../lib/page/view.ts';

function textsOf(body: string): string[] {
  const view = new PageView(readHtml(`<html><body>${body}</body></html>`));
  return blocksWithFormWords(view).map((block) => view.clean(block).fold);
}

describe('blocks that hold words of a form', () => {
  it('are found however the characters are set', () => {
    expect(textsOf('<p>自 然 人</p><p>信息　内容</p><p>结果<br>维持</p><div>当面申请数</div>')).toHaveLength(4);
  });

  it('are those outside the tables that a reader sees', () => {
    expect(textsOf('<table><tr><td>自然人</td></tr></table><p style="display:none">自然人</p>')).toEqual([]);
    expect(textsOf('<p>自然科学</p><p>商业</p>')).toEqual([]);
  });
});
