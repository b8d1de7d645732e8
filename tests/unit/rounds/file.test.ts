import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { fileLines, NotAList } from '../../../lib/rounds/file.ts';
import { scopeOf } from '../../../lib/rounds/scope.ts';

const read = async (file: Blob) => scopeOf(await fileLines(file));
const csv = (text: string) => new Blob([text]);

async function workbook(rows: unknown[][]): Promise<Blob> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('清单').addRows(rows);
  return new Blob([new Uint8Array(await book.xlsx.writeBuffer())]);
}

const ROWS = [
  ['2026年第四季度检查清单'],
  ['序号', '单位名称', '单位地址', '网址', '备注'],
  [1, '商丘市财政局', '商丘市神火大道1号', 'http://a.gov.cn/1.html', ''],
  [2, '', '', 'http://a.gov.cn/2.html', '年报'],
  [3, '商丘市教育局', '', '', '没有网站'],
  ['', '', '', '', ''],
  [4, '商丘市教育局', '', 'mailto:x@a.gov.cn', ''],
];
const FOUND = {
  items: [
    { body: '商丘市财政局', url: 'http://a.gov.cn/1.html' },
    { body: '商丘市财政局', url: 'http://a.gov.cn/2.html' },
  ],
  faults: [
    { line: 5, kind: 'noUrl', text: '3 商丘市教育局 没有网站' },
    { line: 7, kind: 'notWeb', text: 'mailto:x@a.gov.cn' },
  ],
};

describe('a list as a spreadsheet', () => {
  test('is read by its headings; faults tell the row; a body stands for the rows below it', async () => {
    expect(await read(await workbook(ROWS))).toEqual(FOUND);
  });

  test('is the same as CSV', async () => {
    expect(await read(csv(ROWS.map((row) => row.join(',')).join('\r\n')))).toEqual(FOUND);
  });

  test('needs no headings', async () => {
    expect((await read(csv('http://a.gov.cn/1;财政局\nhttp://a.gov.cn/2;"教育局;体育局"'))).items).toEqual([
      { body: '财政局', url: 'http://a.gov.cn/1' },
      { body: '教育局;体育局', url: 'http://a.gov.cn/2' },
    ]);
  });

  test('may have links as links, and thousands of rows', async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => [
      `单位${i}`,
      { text: `http://a.gov.cn/${'x'.repeat(60)}/${i}`, hyperlink: `http://a.gov.cn/${i}` },
    ]);
    const { items, faults } = await read(await workbook(rows));
    expect([items.length, faults.length]).toEqual([6000, 0]);
    expect(items[5999]?.body).toBe('单位5999');
  });

  test.each([
    [
      'UTF-8 with its mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('财政局,http://a.gov.cn/1')]),
    ],
    [
      'GB 18030',
      new Uint8Array([0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6, ...new TextEncoder().encode(',http://a.gov.cn/1')]),
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from('财政局\thttp://a.gov.cn/1', 'utf16le'))])],
  ])('is read in %s', async (_, bytes) => {
    expect((await read(new Blob([bytes]))).items).toEqual([{ body: '财政局', url: 'http://a.gov.cn/1' }]);
  });

  test('in which no address stands gives none, and says so row by row', async () => {
    expect(await read(csv('单位\n财政局'))).toMatchObject({ items: [], faults: [{ line: 1 }, { line: 2 }] });
  });

  test('that is none is refused', async () => {
    for (const bytes of [
      [0x50, 0x4b, 3, 4, 9, 9],
      [0, 1, 2, 3],
      [0x89, 0x50, 0x4e, 0x47, 0],
    ]) {
      await expect(fileLines(new Blob([new Uint8Array(bytes)]))).rejects.toBeInstanceOf(NotAList);
    }
  });
});
