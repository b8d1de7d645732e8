import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser as Chromium, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../lib/headless/read-html.ts';
import { ReaderOutput } from '../../lib/messages/model.ts';
import type { PageModel } from '../../lib/page/model.ts';
import { unpackPage } from '../../lib/page/unwire.ts';
import { APART } from '../pages/apart.ts';
import { shownTexts } from '../pages/shown-texts.ts';
import { EXTENSION } from './browser.ts';

/** Answers of the sites in these tests, by address. */
const SITES: Readonly<Record<string, { body: string; contentType?: string }>> = {
  'http://www.a.gov.cn/inner.html': {
    body: '<meta charset=utf-8><title>别的标题</title><table><tr><td>框内<td>1</table>',
  },
  'http://www.a.gov.cn/site.css': { body: '.away{display:none}', contentType: 'text/css' },
  'http://other.cn/page.html': { body: '<p>别的网站' },
  'http://other.cn/site.css': { body: '.far{display:none}', contentType: 'text/css' },
};

/** What only a browser can tell of a page: computed style, shadow roots, frames, layout. */
describe('the reader in the browser', () => {
  const reader = readFileSync(join(EXTENSION, 'reader.js'), 'utf8');
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    const executablePath = process.env.MINGHE_CHROMIUM;
    if (!executablePath) throw new Error('MINGHE_CHROMIUM is not set: start this with `npm test`.');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  async function read(html: string): Promise<PageModel> {
    await page.unrouteAll();
    await page.route('**/*', (route) => {
      const known = SITES[route.request().url()];
      return route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><meta charset=utf-8>${html}`, ...known });
    });
    await page.goto('http://www.a.gov.cn/page.html');
    const before = await page.content();
    const output = ReaderOutput.parse(JSON.parse(await page.evaluate<string>(reader)));
    expect(await page.content()).toBe(before);
    const unpacked = unpackPage(output.model);
    if (!unpacked.ok) throw new Error(unpacked.error);
    return unpacked.page;
  }

  /** Hidden texts in brackets. */
  const texts = ({ blocks }: PageModel) =>
    blocks.map(({ text, hidden }) => (hidden ? `[${text.trim()}]` : text.trim()));

  test('sees what linked style sheets hide, of this site and of another', async () => {
    expect(texts(await read('<link rel=stylesheet href="/site.css"><p class="x away">a</p><p>b'))).toEqual([
      '[a]',
      'b',
    ]);
    expect(texts(await read('<link rel=stylesheet href="http://other.cn/site.css"><p class="far">a</p><p>b'))).toEqual([
      '[a]',
      'b',
    ]);
  });

  test.each(APART)('tells apart %s', async (_, html, expected) => {
    expect(shownTexts(await read(html))).toEqual(expected);
  });

  test.each([
    [
      'a rule added by script',
      '<p>a</p><script>document.styleSheets[0]||document.head.append(document.createElement("style"));document.styleSheets[0].insertRule("p{display:none}")</script>',
      ['[a]'],
    ],
    [
      'an adopted sheet',
      '<p id=p>a</p><script>const s=new CSSStyleSheet();s.replaceSync("#p{visibility:hidden}");document.adoptedStyleSheets=[s]</script>',
      ['[a]'],
    ],
    ['a style set by script', '<p id=p>a</p><script>p.style.display="none"</script>', ['[a]']],
    ['a rule of a position', '<style>li:nth-child(2){display:none}</style><ul><li>a<li>b</ul>', ['a', '[b]']],
    ['a nested rule', '<style>ul{& li{display:none}}</style><ul><li>a</ul><p>b', ['[a]', 'b']],
    [
      'a rule in a layer and a condition',
      '<style>@layer x{@supports (color:red){@media (min-width:10px){.a{display:none}}}}</style><p class=a>a',
      ['[a]'],
    ],
    ['content that is not rendered', '<div style="content-visibility:hidden"><p style="color:red">a</div>', ['[a]']],
    [
      'nothing: contents are shown without their box',
      '<style>.c{display:contents}.n{display:none}</style><div class="c n-"><p>a</div><div class="c">b</div><div style="display:contents">c</div>',
      ['a', 'b', 'c'],
    ],
    [
      'nothing: visible inside of invisible',
      '<style>.v{visibility:hidden}.w{visibility:visible}</style><div class=v>a<p class=w>b</div>',
      ['[a]', 'b'],
    ],
    [
      'a font size of nothing',
      '<style>ul{font-size:0}li.x{font-size:14px}</style><ul><li>a<li class=x>b</ul>',
      ['[a]', 'b'],
    ],
  ])('is not deceived: %s', async (_, html, expected) => {
    expect(texts(await read(html))).toEqual(expected);
  });

  test('walks open shadow roots where they stand, with what is put into their slots', async () => {
    const html = `<p>前</p><x-part><b slot=s>中</b>未放</x-part><p>后</p><script>
      const root = document.querySelector('x-part').attachShadow({ mode: 'open' });
      root.innerHTML = '<style>.h{display:none}</style><div>甲<slot name=s>缺</slot>乙</div><p class=h>藏</p>';
    </script>`;
    expect(texts(await read(html))).toEqual(['前', '甲中乙', '[藏]', '后']);
  });

  test.each([
    '<p>前</p><x-part><template shadowrootmode=open><style>.g{display:none}</style><div>甲<slot name=s>缺</slot>乙<slot></slot></div><p class=g>藏</p><p class=h>现</p></template><b slot=s>中</b>文<i>斜</i></x-part><style>.h{display:none}</style><p class=h>没</p>',
    '<div><template shadowrootmode=closed><p>密</p></template></div><p>外',
    '<template><p>模</p></template><div><template shadowrootmode=open><p>一</p><slot>默认</slot></template><template shadowrootmode=open><p>二</p></template></div>',
    '<table><tr><td><div><template shadowrootmode=open><b>索引号</b></template></div></td><td>A-1</td></tr></table>',
    '<div><template shadowrootmode=open><div><template shadowrootmode=OPEN>内<slot></slot></template><slot></slot></div></template>光</div>',
    '<ul><template shadowrootmode=open><li>不</li></template><li>是</li></ul>',
  ])('and Node see the same of shadow trees that the markup declares: %s', async (html) => {
    expect(texts(await read(html))).toEqual(texts(readHtml(`<!DOCTYPE html><meta charset=utf-8>${html}`)));
  });

  test('walks frames of the same site where they stand, lists the others as unread', async () => {
    const model = await read(
      '<title>本页</title><p>前</p><iframe src="/inner.html"></iframe><p>后</p><iframe src="http://other.cn/page.html"></iframe>' +
        '<iframe style="display:none" src="http://other.cn/page.html"></iframe><canvas></canvas><embed src="/a.pdf" type="application/pdf">',
    );
    expect(model.title).toBe('本页');
    expect(texts(model)).toEqual(['前', '框内', '1', '后']);
    expect(model.cells).toHaveLength(2);
    expect(model.unread.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['frame', 'http://other.cn/page.html'],
      ['canvas', ''],
      ['embed', 'http://www.a.gov.cn/a.pdf'],
    ]);
  });

  test.each([
    ['offscreen', '<div style="position:absolute;left:-9999px;width:100px">@</div>'],
    ['offscreen', '<div style="text-indent:-9999px">@</div>'],
    ['size', '<div style="height:0;overflow:hidden">@</div>'],
    ['opacity', '<div style="opacity:0">@</div>'],
    ['colour', '<style>a{color:#fffffe}</style><div style="background:#fff">@</div>'],
    ['clipped', '<div style="position:absolute;clip:rect(0 0 0 0)">@</div>'],
    ['display', '<style>.d{display:none}</style><div class=d>@</div>'],
    [null, '<div style="background:#00f"><style>a{color:#fff}</style>@</div>'],
    [
      null,
      '<div style="width:200px;overflow:hidden;position:relative"><div style="position:absolute;left:-400px">@</div>x</div>',
    ],
    [null, '<div style="height:3000px"></div>@'],
  ])('says why a link to another site cannot be seen: %s', async (reason, html) => {
    const model = await read(html.replace('@', '<a href="http://spam.com/">点此</a>'));
    expect(model.links.map(({ concealed }) => concealed)).toEqual([reason]);
  });

  test('ends on tables two thousand deep and on spans of a thousand million', async () => {
    const deep = await read('<table><tr><td>x'.repeat(2000));
    expect(deep.blocks).toHaveLength(2000);
    const wide = await read(
      `<table><tr><td colspan=1000000000 rowspan=1000000000>x${'<tr><td rowspan=99999 colspan=1000>y'.repeat(500)}</table>`,
    );
    expect(wide.cells).toHaveLength(501);
  });
});
