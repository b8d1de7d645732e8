import { describe, expect, it } from 'vitest';
import { readJson } from '../../../lib/jsonfile/read.ts';
import { FILE_REASONS, fileFaultText } from '../../../lib/jsonfile/words.ts';
import fc from '../property.ts';

/** What a person is told of a text that is no JSON. */
function told(text: string, language: 'zh' | 'en' = 'zh'): string | null {
  const read = readJson(text);
  return read.ok ? null : fileFaultText(read.fault, FILE_REASONS, language);
}

describe('reading a person’s JSON file', () => {
  it('knows the line of every entry, and of what is around an entry that is not there', () => {
    const read = readJson('\ufeff{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}');
    if (!read.ok) throw new Error('not read');
    expect(read.file.value).toEqual({ a: [1, { b: 2 }] });
    expect(read.file.place(['a', 1, 'b'])).toEqual({ line: 4, column: 7, path: 'a[1].b' });
    expect(read.file.place(['a', 1, 'c'])).toEqual({ line: 4, column: 5, path: 'a[1].c' });
    expect(read.file.place(['a'])).toEqual({ line: 2, column: 3, path: 'a' });
    expect(read.file.place([])).toEqual({ line: 1, column: 1, path: '' });
  });

  it.each([
    ['{\n "a": 1\n "b": 2 }', '第 3 行：不是有效的 JSON：此处缺少逗号'],
    ['{ "a": 1,\n}', '第 2 行：不是有效的 JSON：此处应为带引号的项目名，或多了一个逗号'],
    ['{ "a": “甲” }', '第 1 行：不是有效的 JSON：不认识的字词，文本须加英文引号'],
    ['{ "a": 1 } }', '第 1 行：不是有效的 JSON：结束之后还有内容'],
    ['{ "a": [1', '第 1 行：不是有效的 JSON：缺少右方括号 ]'],
    ['', '第 1 行：不是有效的 JSON：此处缺少内容，或多了一个逗号'],
  ])('says of %j in words where it breaks', (text, words) => {
    expect(told(text)).toBe(words);
    expect(told(text, 'en')).toMatch(/^Line \d: Not valid JSON: [a-z]/u);
  });

  it('takes exactly what JSON.parse takes, and never throws', () => {
    const takes = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const cut = fc.tuple(fc.json(), fc.nat(40)).map(([text, at]) => text.slice(0, at));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut), (text) => {
        expect(readJson(text).ok).toBe(takes(text));
      }),
    );
  });
});
