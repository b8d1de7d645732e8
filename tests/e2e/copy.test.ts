import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser as Chromium, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CopyOutput, ReaderOutput } from '../../lib/messages/model.ts';
import { AHEAD, takeMarkup } from '../../lib/page/copy/markup.ts';
import type { SentCopy } from '../../lib/page/copy/model.ts';
import { readCopy } from '../../lib/page/copy/read.ts';
import { scanMarkup } from '../../lib/page/copy/scan.ts';
import { LIMITS } from '../../lib/page/limits.ts';
import { unpackPage } from '../../lib/page/unwire.ts';
import { generatePage } from '../bench/generate.ts';
import { APART } from '../pages/apart.ts';
import { fixtures } from '../pages/fixture.ts';
import { EXTENSION } from './browser.ts';

/** A page is read from a copy of its markup where that tells all of it: the same, then, as in place. */
describe('a copied page', () => {
  const reader = readFileSync(join(EXTENSION, 'reader.js'), 'utf8');
  const copier = readFileSync(join(EXTENSION, 'copy.js'), 'utf8');
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    const executablePath = process.env.MINGHE_CHROMIUM;
    if (!executablePath) throw new Error('MINGHE_CHROMIUM is not set: start this with `npm test`.');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  /** Sends the markup ahead, as the panel's host does: as text, with nothing around it. */
  const sendAhead = (limit: number) => `(${takeMarkup})('${AHEAD}', ${limit})`;

  /** The page's copy; null where the page must be read in place. */
  const taken = async (): Promise<SentCopy | null> => CopyOutput.parse(await page.evaluate<unknown>(copier)).copy;

  /** The page as its copy says, null where that does not tell all; and as it is read in place. */
  async function both(body: string | Uint8Array, type = 'text/html') {
    await page.unrouteAll();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/page.html')
        ? route.fulfill({ contentType: type, body: Buffer.from(body) })
        : route.fulfill({ contentType: 'text/css', body: '.away{display:none}' }),
    );
    await page.goto('http://www.a.gov.cn/page.html');
    const before = await page.content();
    const copy = await taken();
    const html = await page.evaluate<string>(sendAhead(LIMITS.copy));
    const rest = await taken();
    // What is there already is not sent again.
    expect(rest && { ...rest, html }).toEqual(copy);
    if (rest) expect(rest.html).toBeNull();
    expect(await page.content()).toBe(before);
    const output = ReaderOutput.parse(JSON.parse(await page.evaluate<string>(reader)));
    const inPlace = unpackPage(output.model);
    if (!inPlace.ok) throw new Error(inPlace.error);
    return { copied: rest && readCopy(rest, scanMarkup(html)), inPlace: inPlace.page };
  }

  const html = (body: string) => `<!DOCTYPE html><meta charset=utf-8>${body}`;

  test.each(fixtures())('says what $name says', async ({ bytes }) => {
    const { copied, inPlace } = await both(bytes);
    expect(copied).toEqual(inPlace);
  });

  test('says what a long page says', async () => {
    const { copied, inPlace } = await both(generatePage(400_000));
    expect(copied).toEqual(inPlace);
  });

  test.each(APART)('tells apart %s', async (_, body) => {
    const { copied, inPlace } = await both(html(body));
    expect(copied).toEqual(inPlace);
  });

  test.each([
    [
      'entities, in text and attributes',
      '<p id="a&amp;b">1 &lt; 2 &amp;amp; 3&nbsp;4 &quot;<a href="/x?a=1&amp;lt=2">x',
    ],
    ['comments and scripts', '<p>a<!-- <p>b --><script>if (1 < 2) "<p>x</p>"</script>c<noscript><p>d</p></noscript>'],
    ['templates', '<p>a<template><p class=away>b<template>c</template></template>d<p class=away>e'],
    ['what a rule hides', '<link rel=stylesheet href=/s.css><p>a<p class="x away">b<div class=away><i>c'],
    ['hidden attributes', '<p hidden>a<p>b<input hidden><p hidden>c'],
    ['hidden by style', '<p style="display:none">a<p style="color:red">b<span style="font-size:0">c</span>'],
    [
      'what is seen again inside',
      '<style>.v{visibility:hidden}.w{visibility:visible}</style><div class=v>a<p class=w>b<i>c</i><p>d</div>e',
    ],
    [
      'what a rule of another site hides',
      '<link rel=stylesheet href=http://css.com/s.css><p>a<p class=away>b<i>c</i><div style="visibility:hidden">d<i style="visibility:visible">e</i><b>f</b></div><s>g</s><p><del>h<i>i',
    ],
    ['what a tag hides', '<style>ul ul{display:none}</style><ul><li>a<ul><li>b</ul><li>c</ul>'],
    ['folded parts', '<details><summary>a</summary><p>b</p></details><dialog>c</dialog><details open><p>d</details>'],
    [
      'sizes',
      '<img src=a.png width=10 height=20><canvas width=300 height=200></canvas><img alt=图 style="width:7px;height:9px">',
    ],
    [
      'hidden links',
      '<a href="http://x.com/">a</a><a href="//y.com/" style="opacity:0">b</a><a href="/z" style="opacity:0">c</a>',
    ],
    [
      'addresses',
      '<base href="http://www.a.gov.cn/b/"><a href="../c d.html">a</a><a href="#x">b</a><a href="javascript:;">c</a><a href="">d',
    ],
    ['svg', '<svg><style>.a{fill:red}</style><text class=a>文</text><a href="/x"><text>链</text></a></svg><p>后'],
    ['odd markup', '<table><tr><td>1<p>a<div>b</table><p>x<b>y<p>z</b>w<o:p>&nbsp;</o:p><pre>\n\nline\n</pre>'],
    ['frames of other sites', '<iframe src="http://b.cn/" width=300 height=200></iframe><p>a'],
    [
      'nodes that a script left',
      '<p id=p>a</p><script>p.append("b", "c"); p.append(document.createElement("b"))</script>',
    ],
  ])('says the same of %s', async (_, body) => {
    const { copied, inPlace } = await both(html(body));
    expect(copied).not.toBeNull();
    expect(copied).toEqual(inPlace);
  });

  test.each([
    ['frames of the same site', '<iframe srcdoc="<p>x"></iframe>'],
    ['shadow roots', '<div><template shadowrootmode=open><p>a</template></div>'],
    ['elements of its own', '<my-app>a</my-app>'],
    ['scripts that end twice', '<script><!-- document.write("<script>1</script>") --></script><p>x'],
    ['comments that a script wrote', '<p id=p>x</p><script>p.append(document.createComment("-->y"))</script>'],
    [
      'parts that only their surroundings hide, seen in another way',
      '<style>p p,p i{visibility:hidden}</style><p><i>a<b>b',
    ],
  ])('does not tell all where the page has %s', async (_, body) => {
    const { copied } = await both(html(body));
    expect(copied).toBeNull();
  });

  test.each([
    ['text', 'document.querySelector("b").firstChild.data = "3"'],
    ['an attribute', 'document.querySelector("p").style.display = "none"'],
    ['an element', 'document.querySelector("p").remove()'],
  ])('has its own markup where %s changed after it was sent ahead', async (_, change) => {
    await both(html('<p>1<b>2</b></p>'));
    const sent = await page.evaluate<string | null>(sendAhead(LIMITS.copy));
    await page.evaluate(change);
    const copy = await taken();
    expect(copy?.html).toBe(await page.evaluate('document.documentElement.outerHTML'));
    expect(copy?.html).not.toBe(sent);
  });

  test('is sent at once where its markup was too long to be sent ahead', async () => {
    await both(html('<p>1</p>'));
    expect(await page.evaluate<string | null>(sendAhead(10))).toBeNull();
    const copy = await taken();
    expect(copy?.html).toContain('<p>1</p>');
  });

  test('is not made of what is no HTML', async () => {
    const { copied } = await both(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>',
      'application/xhtml+xml',
    );
    expect(copied).toBeNull();
  });
});
