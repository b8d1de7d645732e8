import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import type { PageCopy } from '../../../../lib/page/copy/model.ts';
import { readCopy } from '../../../../lib/page/copy/read.ts';
import type { PageModel } from '../../../../lib/page/model.ts';
import { GONE, INVISIBLE, STRUCK } from '../../../../lib/page/nodes.ts';
import { structureOf } from '../../../../lib/page/structure.ts';
import { specimen } from '../../../../lib/warm-up/specimen.ts';
import { shownTexts } from '../../../pages/shown-texts.ts';
import { writeCopy } from './write.ts';

const URL = 'http://www.example.gov.cn/zwgk/a.html';

/** A copy with this markup and whatever else the page said. */
function copy(html: string, elements: number, characters: number, more: Partial<PageCopy> = {}): PageCopy {
  const nothing = { counted: ['style'], sights: [], tagged: [], inner: [], sizes: [], concealed: [] };
  return { version: 1, url: URL, base: URL, charset: 'UTF-8', html, elements, characters, ...nothing, ...more };
}

const texts = (of: PageCopy) => {
  const page = readCopy(of);
  return page && shownTexts(page);
};

describe('a page read from its copy', () => {
  test('says what its markup says', () => {
    const html = '<html><head></head><body><p>1 &lt; 2&nbsp;<b>a</b></p><!-- <p> --><p>b</p></body></html>';
    expect(readCopy(copy(html, 6, 8))).toEqual(readHtml(html, { url: URL }));
  });

  test('hides what the page hides, by number among those that were counted, and by tag', () => {
    const html = '<html><body><p style="a">1</p><p>2</p><p style="b">3</p><i>4</i><i>5</i></body></html>';
    expect(texts(copy(html, 7, 5, { sights: [1, GONE], tagged: [['i', 1, STRUCK]] }))).toEqual([
      '1',
      '2',
      '[3]',
      '4',
      '~5~',
    ]);
  });

  test('shows again what is seen inside', () => {
    const html = '<html><div style="a">1<p style="b">2<i>3</i></p><p>4</p></div><p>5</p></html>';
    const sights = { sights: [0, INVISIBLE], inner: [[0, [0, 0, INVISIBLE]] as [number, number[]]] };
    expect(texts(copy(html, 6, 5, sights))).toEqual(['[1]', '23', '[4]', '5']);
  });

  test('takes sizes and hidden links from the page', () => {
    const html =
      '<html><body><img src="/a.png"><a href="/b">b</a><a href="//c.com/">c</a><a href="http://d.com/">d</a></body></html>';
    const page = readCopy(copy(html, 6, 3, { sizes: [['img', [30, 40]]], concealed: [1, 3] }));
    expect(page?.images).toMatchObject([{ src: 'http://www.example.gov.cn/a.png', width: 30, height: 40 }]);
    expect(page?.links.map(({ concealed }) => concealed)).toEqual([null, null, 'opacity']);
  });
});

describe('a copy that cannot be trusted is not read', () => {
  test.each([
    ['fewer elements than the page', '<html><p>1</p></html>', 3, 1],
    ['less text than the page', '<html><p>1</p></html>', 2, 2],
    ['ends that do not fit', '<html><p>1</b></html>', 2, 1],
    ['no end', '<html><p>1</p>', 2, 1],
    ['two roots', '<html></html><p>1</p>', 2, 1],
    ['text beside the root', '<html></html>1', 1, 1],
    ['attributes without quotes', '<html><p a=1>1</p></html>', 2, 1],
    ['a tag cut off', '<html><p', 2, 0],
    ['an attribute cut off', '<html><p a="', 2, 0],
    ['a comment cut off', '<html><!-- x', 1, 0],
    ['a script cut off', '<html><script>x', 2, 1],
    ['a declaration', '<html><!x></html>', 1, 0],
    ['an element with a shadow root, maybe', '<html><x-y>1</x-y></html>', 2, 1],
    [
      'a foreign link that the page was not asked about',
      '<html><body><a href="http:\\\\x.com">1</a></body></html>',
      3,
      1,
    ],
    ['nothing', '', 0, 0],
  ])('%s', (_, html, elements, characters) => {
    expect(readCopy(copy(html, elements, characters))).toBeNull();
  });
});

test('what is written as a copy is read as one', () => {
  const words = (of: PageModel | null) => of?.blocks.map(({ text }) => text.trim()).sort();
  const page = readCopy(specimen(4));
  const read = page && readCopy(writeCopy(page));
  expect(words(read)?.length).toBeGreaterThan(30);
  expect(words(read)).toEqual(words(page));
});

describe('the structure of a page', () => {
  const of = (html: string) => structureOf(readHtml(html));

  test('is the same whatever it says', () => {
    expect(of('<p>1</p><table><tr><td>2</table><a href=x>3</a>')).toBe(
      of('<p>4</p><table><tr><td>5</table><a href=y>6</a>'),
    );
  });

  test.each([
    ['another block', '<p>1</p><p>2</p><p>3</p>'],
    ['another box', '<p>1</p><div></div><p>2</p>'],
    ['a cell', '<table><tr><td>1</td></tr></table><p>2</p>'],
    ['a link', '<p>1</p><p><a href=x>2</a></p>'],
  ])('changes with %s', (_, html) => {
    expect(of(html)).not.toBe(of('<p>1</p><p>2</p>'));
  });
});
