import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules/index.ts';
import { LANGUAGES } from '../../../lib/rules/model.ts';

/** `{kindZh}` and `{kindEn}` are one argument in two languages. */
const argumentsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(/(?:Zh|En|Id)$/, '')))].sort();

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has a title and every message in every language', () => {
    for (const text of [rule.title, ...Object.values(rule.messages)])
      for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
  });
  it('tells in English whatever it tells in Chinese', () => {
    for (const { zh, en } of Object.values<{ zh: string; en: string }>(rule.messages))
      expect(argumentsOf(en)).toEqual(expect.arrayContaining(argumentsOf(zh)));
  });
  it('says Chinese in Chinese and English in English', () => {
    for (const { zh } of Object.values<{ zh: string; en: string }>(rule.messages))
      expect(zh).toMatch(/\p{Script=Han}/u);
    for (const { en } of Object.values<{ zh: string; en: string }>(rule.messages)) expect(en).toMatch(/[a-z]{2}/i);
  });
});
