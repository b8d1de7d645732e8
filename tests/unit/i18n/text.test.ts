import { describe, expect, test } from 'vitest';
import { DEFAULT_APPEARANCE, parseAppearance } from '../../../lib/i18n/appearance.ts';
import { languageOf, wordsOf } from '../../../lib/i18n/text.ts';

describe('words', () => {
  test('arguments are filled in', () => {
    expect(wordsOf('zh').t('counts.of', { severity: '错误', count: 3 })).toBe('错误 3 个');
    expect(wordsOf('en').t('counts.of', { severity: 'Error', count: 3 })).toBe('Error: 3');
  });

  test('an argument that looks like a name is not filled in again', () => {
    expect(wordsOf('zh').t('pages.deleted', { title: '{title}' })).toContain('“{title}”');
  });
});

describe('language', () => {
  test('the inspector’s choice comes first, then the browser’s', () => {
    expect(languageOf('zh', 'en-US')).toBe('zh');
    expect(languageOf('en', 'zh-CN')).toBe('en');
    expect(languageOf('auto', 'zh-TW')).toBe('zh');
    expect(languageOf('auto', 'en-US')).toBe('en');
  });
});

describe('stored appearance', () => {
  test('what is not understood falls back to the default, part by part', () => {
    expect(parseAppearance(null)).toEqual(DEFAULT_APPEARANCE);
    expect(parseAppearance('{')).toEqual(DEFAULT_APPEARANCE);
    expect(parseAppearance('7')).toEqual(DEFAULT_APPEARANCE);
    expect(parseAppearance('{"language":"en","theme":"pink"}')).toEqual({ language: 'en', theme: 'auto' });
  });
});
