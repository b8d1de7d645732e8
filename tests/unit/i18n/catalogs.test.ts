import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { zh } from '../../../lib/i18n/zh.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const code = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/lib.i18n.(?:zh|en)\.ts$/u.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

describe('the interface’s words', () => {
  test('every sentence is used somewhere, by its name or by a pattern such as `tab.` with a name', () => {
    const patterns = [...code.matchAll(/`([\w.]+\.)\$\{[^`}]*\}([\w.]*)`/gu)].map(([, start = '', end = '']) => ({
      start,
      end,
    }));
    const unused = Object.keys(zh).filter(
      (key) =>
        !code.includes(`'${key}'`) && !patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    );
    expect(unused).toEqual([]);
  });

  test('both languages say the same with the same arguments', () => {
    for (const [key, sentence] of Object.entries(zh)) {
      expect({ key, names: names(en[key as keyof typeof zh]) }).toEqual({ key, names: names(sentence) });
    }
  });

  test('no sentence is empty, and the English ones are English', () => {
    expect(Object.values(zh).filter((sentence) => sentence.trim() === '')).toEqual([]);
    expect(Object.entries(en).filter(([, sentence]) => /[\u4e00-\u9fff]/u.test(sentence))).toEqual([]);
  });

  test('no view carries words of its own', () => {
    const views = globSync('{components,entrypoints}/**/*.tsx', { cwd: root });
    const own = views.filter((path) => {
      const bare = readFileSync(join(root, path), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//gu, '')
        .replace(/^\s*\/\/.*$/gmu, '');
      return /[\u4e00-\u9fff]/u.test(bare.replaceAll("zh: '中文'", ''));
    });
    expect(own).toEqual([]);
  });
});
