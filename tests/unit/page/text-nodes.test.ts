// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { domWorld } from '../../../lib/page/dom.ts';
import { readPage } from '../../../lib/page/read.ts';
import { unpack } from '../../../lib/page/unpack.ts';

/** What is read of a body, and each text node with where it begins. */
function read(html: string) {
  document.body.innerHTML = html;
  const { page, sources } = readPage(document, domWorld(document));
  const { nodes, blocks, starts } = sources.texts;
  return {
    texts: unpack(page).blocks.map(({ text }) => text),
    nodes: nodes.map(({ nodeValue }, i) => [nodeValue, blocks[i], starts[i]]),
  };
}

describe('text read element by element', () => {
  beforeEach(() => document.head.replaceChildren());

  test('comes with the nodes it stands in, where there are several', () => {
    expect(read('<p>发布<!-- x -->日期<b>2020</b>年</p>')).toEqual({
      texts: ['发布日期2020年'],
      nodes: [
        ['发布', 0, 0],
        ['日期', 0, 2],
        ['2020', 0, 4],
        ['年', 0, 8],
      ],
    });
    expect(read('<p>发布<!-- x -->日期</p>')).toEqual({
      texts: ['发布日期'],
      nodes: [
        ['发布', 0, 0],
        ['日期', 0, 2],
      ],
    });
  });

  test('leaves out white space nodes before the first ink, and keeps white space of the node with it', () => {
    expect(read('<p> <!-- x --> 日期</p>').nodes).toEqual([[' 日期', 0, 0]]);
    expect(read('<p>　日期 </p><p> </p><p></p>')).toEqual({ texts: ['　日期 '], nodes: [['　日期 ', 0, 0]] });
  });

  test('keeps what links, cells and lines say apart', () => {
    const { texts } = read(
      '<table><tr><td>1</td><td> <a href="/x">二</a></td></tr></table><div>a<br>b</div><pre>c\nd</pre>',
    );
    expect(texts).toEqual(['1', '二', 'a\nb', 'c\nd']);
  });
});
