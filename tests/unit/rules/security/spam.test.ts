import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSpam, gradeOf } from '../../../../lib/rules/security/spam.ts';
import { SPAM_WORDS } from '../../../../lib/rules/security/spam-words.ts';

describe('the lexicon', () => {
  it('is unreadable at a glance in the source', () => {
    const source = readFileSync(join(import.meta.dirname, '../../../../lib/rules/security/spam-words.ts'), 'utf8');
    for (const word of [...SPAM_WORDS.strong, ...SPAM_WORDS.weak]) expect(source).not.toContain(word);
  });
  it('holds words of at least two characters, in lower case, none twice', () => {
    const words = [...SPAM_WORDS.strong, ...SPAM_WORDS.weak];
    expect(words.filter((word) => word.length < 2 || word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
    expect(SPAM_WORDS.strong.length).toBeGreaterThan(100);
  });
});

describe('findSpam', () => {
  const [one = '', two = ''] = SPAM_WORDS.strong;

  it('is certain of two strong words, in any case and width', () => {
    expect(gradeOf(findSpam(`点击${one.toUpperCase()}，${two}`))).toBe('certain');
  });
  it('takes one alone for possible, a weak one for nothing', () => {
    expect(gradeOf(findSpam(`点击${one}`))).toBe('possible');
    expect(gradeOf(findSpam(`点击${SPAM_WORDS.weak[0]}`))).toBe('none');
  });
  it('lets pass what is told of in order to be fought', () => {
    expect(findSpam(`民警查处${one}、${two}等案件`)).toEqual([]);
  });
  it('finds every word of the lexicon where it stands', () => {
    for (const word of [...SPAM_WORDS.strong, ...SPAM_WORDS.weak]) {
      const [hit] = findSpam(`，${word}，`);
      expect(
        hit?.word === word || SPAM_WORDS.strong.includes(hit?.word ?? '') || SPAM_WORDS.weak.includes(hit?.word ?? ''),
      ).toBe(true);
    }
  });
  it('finds nothing in ordinary sentences', () => {
    const text =
      '军人妻子随军就业安置；男女优先录用；A片区改造工程；申博点建设；威尼斯双年展；现金网点公告；成人教育招生；娱乐场所许可；' +
      '金沙县娱乐场所备案；无码头作业区；一级建造师；国产精密仪器；亚洲一级方程式。';
    expect(gradeOf(findSpam(text))).not.toBe('certain');
  });
});
