import { describe, expect, test } from 'vitest';
import { pastedLines } from '../../../lib/rounds/lines.ts';
import { MAX_SCOPE, scopeOf } from '../../../lib/rounds/scope.ts';
import fc from '../property.ts';

const read = (text: string, known: string[] = []) => scopeOf(pastedLines(text), known);
const URL_A = 'http://www.a.gov.cn/1.html';

describe('a list that is pasted', () => {
  test.each([
    ['a space', `商丘市财政局 ${URL_A}`],
    ['a tab, as from a spreadsheet', `商丘市财政局\t${URL_A}`],
    ['a comma', `商丘市财政局,${URL_A}`],
    ['a Chinese comma', `商丘市财政局，${URL_A}`],
    ['a colon', `商丘市财政局：${URL_A}`],
    ['a vertical line', `商丘市财政局 | ${URL_A}`],
    ['nothing at all', `商丘市财政局${URL_A}`],
    ['ideographic spaces', `　商丘市财政局　${URL_A}　`],
    ['the address first', `${URL_A}，商丘市财政局`],
    ['the address first, with an ASCII comma', `${URL_A},商丘市财政局`],
    ['brackets', `商丘市财政局（${URL_A}）`],
    ['a number before it', `12、商丘市财政局 ${URL_A}`],
    ['a bracketed number before it', `（3）商丘市财政局 ${URL_A}`],
    ['quotes, as from a CSV file', `"商丘市财政局","${URL_A}"`],
    ['no scheme', '商丘市财政局 www.a.gov.cn/1.html'],
    ['full-width signs of the address', '商丘市财政局 http：／／www.a.gov.cn/1.html'],
  ])('may have %s between body and address', (_, line) => {
    expect(read(line)).toEqual({ items: [{ body: '商丘市财政局', url: URL_A }], faults: [] });
  });

  test('keeps figures that are part of a name, and spaces inside one', () => {
    expect(read(`12345政务服务热线 ${URL_A}`).items).toEqual([{ body: '12345政务服务热线', url: URL_A }]);
    expect(read(`教育局（本级） ${URL_A}`).items[0]?.body).toBe('教育局（本级）');
    expect(read(`Shangqiu Finance Bureau ${URL_A}`).items[0]?.body).toBe('Shangqiu Finance Bureau');
  });

  test('may have addresses alone, and several in a line', () => {
    expect(read(`${URL_A}\n\nhttps://b.gov.cn/x?y=1,2&z=3,https://c.gov.cn/`).items).toEqual([
      { body: '', url: URL_A },
      { body: '', url: 'https://b.gov.cn/x?y=1,2&z=3' },
      { body: '', url: 'https://c.gov.cn/' },
    ]);
  });

  test('tells the line of everything that gave no page, blank lines counted', () => {
    const { items, faults } = read(
      ['商丘市财政局', '', URL_A, 'ftp://a.gov.cn/x', 'javascript://a.gov.cn/%0aalert(1)', `又一次 ${URL_A}#top`].join(
        '\r\n',
      ),
    );
    expect(items).toHaveLength(1);
    expect(faults).toEqual([
      { line: 1, kind: 'noUrl', text: '商丘市财政局' },
      { line: 4, kind: 'notWeb', text: 'ftp://a.gov.cn/x' },
      { line: 5, kind: 'notWeb', text: 'javascript://a.gov.cn/%0aalert(1' },
      { line: 6, kind: 'duplicate', text: `${URL_A}#top` },
    ]);
  });

  test('knows a page that the round has already, whichever way its address is written', () => {
    expect(read('甲局 https://www.a.gov.cn:443/1.html?utm_source=x', [URL_A]).faults).toMatchObject([
      { kind: 'duplicate' },
    ]);
  });

  test('does not take addresses with a name and password, or of no host', () => {
    expect(read('http://gov.cn@evil.example/\nhttp:///x\nhttp://abc/').faults.map(({ kind }) => kind)).toEqual([
      'notWeb',
      'notWeb',
      'notWeb',
    ]);
  });

  test('says where it became too long, and keeps what came before', () => {
    const { items, faults } = read(Array.from({ length: MAX_SCOPE + 2 }, (_, i) => `http://a.gov.cn/${i}`).join('\n'));
    expect(items).toHaveLength(MAX_SCOPE);
    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
      [MAX_SCOPE + 1, 'tooMany'],
      [MAX_SCOPE + 2, 'tooMany'],
    ]);
  });

  test('whatever is pasted: every line that is not blank gives a page or a fault, and every page is of the web', () => {
    const word = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('局', '，', '：', 'www.a.cn', 'http://', '\u0000'));
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 4 }).map((words) => words.join(' ').replace(/[\r\n]/g, ' '))),
        (lines) => {
          const { items, faults } = read(lines.join('\n'));
          for (const { url } of items) expect(['http:', 'https:']).toContain(new URL(url).protocol);
          const told = items.length + faults.length;
          expect(told).toBeGreaterThanOrEqual(lines.filter((line) => /[!-~\p{Script=Han}]/u.test(line)).length);
        },
      ),
    );
  });
});
