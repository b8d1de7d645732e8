import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';

/** Pages made to break a reader. Each must end, in a model that says what it holds; vitest's own time limit catches a hang. */
describe('bad input ends in a result', () => {
  test.each([
    ['nothing', ''],
    ['one unclosed tag', '<'],
    ['tags only', '<'.repeat(100_000)],
    ['comments that never end', '<!--'.repeat(50_000)],
    ['attributes without end', `<p ${'a=1 b '.repeat(30_000)}`],
    ['framesets', '<frameset>'.repeat(5_000)],
  ])('%s', (_, html) => {
    expect(readHtml(html).version).toBe(1);
  });

  test('tables two thousand deep, each with its cell in the one around it', () => {
    const page = readHtml('<table><tr><td>x'.repeat(2000));
    expect(page.tables).toHaveLength(2000);
    expect(page.tables.every(({ cell }, i) => cell === i - 1)).toBe(true);
  });

  test('a hundred thousand elements inside each other', () => {
    expect(readHtml(`${'<div>'.repeat(100_000)}x`).blocks.map(({ text }) => text)).toEqual(['x']);
  });

  test('one text of eight megabytes', () => {
    const text = '公开123，'.repeat(1_400_000);
    expect(readHtml(`<p>${text}`).blocks[0]?.text).toBe(text);
  });

  test('two hundred thousand cells', () => {
    const page = readHtml(`<table>${`<tr>${'<td>1'.repeat(10)}`.repeat(20_000)}</table>`);
    expect(page.tables[0]).toMatchObject({ rows: 20_000, columns: 10, cellCount: 200_000 });
  });

  test('spans of a thousand million: the grid stays one that can be held', () => {
    const page = readHtml(
      `<table><tr><td colspan=1000000000 rowspan=1000000000>x${'<tr><td rowspan=99999 colspan=1000>y'.repeat(5_000)}`,
    );
    const [table] = page.tables;
    expect((table?.rows ?? 0) * (table?.columns ?? 0)).toBeLessThanOrEqual(4_000_000);
    expect(page.unread).toContainEqual({ kind: 'limit', detail: 'table', box: 1 });
  });

  test('formatting that multiplies in every paragraph is cut, and the page says so', () => {
    const page = readHtml(Array.from({ length: 5_000 }, (_, i) => `<font size=${i}><p>x`).join(''));
    expect(page.unread).toEqual([{ kind: 'limit', detail: 'elements', box: 0 }]);
    expect(page.blocks.length).toBeGreaterThan(100);
  });

  test('style rules times elements', () => {
    const page = readHtml(
      `<style>${'.a .b > .c{display:none}'.repeat(5_000)}</style>${'<p class="a b c">x'.repeat(5_000)}`,
    );
    expect(page.blocks).toHaveLength(5_000);
  });

  test('bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919 * i) % 256);
    expect(readHtml(bytes).version).toBe(1);
  });
});
