import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';

const texts = (html: string): string[] =>
  readHtml(`<!DOCTYPE html>${html}`).blocks.map(({ text, hidden }) => (hidden ? `[${text.trim()}]` : text.trim()));

/** Shadow trees in the markup are part of what a saved page shows; the browser's reader walks them, and so must this one. */
describe('shadow trees that the markup declares', () => {
  test('stand where their host does, with what is put into their slots', () => {
    const html = `<p>前</p><x-part><template shadowrootmode=open><div>甲<slot name=s>缺</slot>乙<slot>无</slot></div></template><b slot=s>中</b>文</x-part>`;
    expect(texts(html)).toEqual(['前', '甲中乙文']);
  });

  test('have style sheets of their own, and the page has its own', () => {
    const html = `<style>.outer{display:none}</style><x-a><template shadowrootmode=open><style>.inner{display:none}</style>
      <p class=inner>藏</p><p class=outer>现</p></template></x-a><p class=inner>现</p><p class=outer>藏</p>`;
    expect(texts(html)).toEqual(['[藏]', '现', '现', '[藏]']);
  });

  test('are not read where they are closed, doubled or in an element that has none', () => {
    expect(texts('<div><template shadowrootmode=closed>密</template></div><p>外')).toEqual(['外']);
    const twice = '<template shadowrootmode=open>一</template><template shadowrootmode=open>二</template>';
    expect(texts(`<div>${twice}</div>`)).toEqual(['一']);
    expect(texts('<ul><template shadowrootmode=open>不</template><li>是</ul>')).toEqual(['是']);
  });
});

describe('documents in frames', () => {
  test('are on the list of what was not read', () => {
    const { unread, blocks } = readHtml(
      '<iframe srcdoc="<p>内</p>"></iframe><iframe src="/a.html"></iframe><iframe src="about:blank"></iframe><iframe srcdoc="x" hidden></iframe>',
      { url: 'http://www.a.gov.cn/' },
    );
    expect(unread.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['frame', 'about:srcdoc'],
      ['frame', 'http://www.a.gov.cn/a.html'],
    ]);
    expect(blocks).toEqual([]);
  });
});
