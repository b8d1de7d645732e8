import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read.ts';

/** The seeds' text with hardly any markup: converters and careless editors leave pages like these. */
const seed = (name: string): string[] =>
  readFileSync(new URL(`../../../pages/${name}/text.txt`, import.meta.url), 'utf8')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n');

const WRAPPERS: Readonly<Record<string, (lines: string[]) => string>> = {
  paragraphs: (lines) => lines.map((line) => `<p>${line}</p>`).join(''),
  divs: (lines) => `<div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`,
  'line breaks': (lines) => `<div>${lines.join('<br>\n')}</div>`,
  preformatted: (lines) => `<pre>${lines.join('\n')}</pre>`,
  'a table cell': (lines) => `<table><tr><td>${lines.join('<br>')}</td></tr></table>`,
  'spans in a paragraph': (lines) => `<p>${lines.map((line) => `<span>${line}</span><br>`).join('')}</p>`,
};

const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'seed-001': {
    indexNumber: 'zssydwsjgswglj-2019-0011',
    issuer: '市机关事务管理局',
    publicationDate: '2019-03-20',
    catalogue: '信息公开年度报告',
    openMethod: '主动公开',
    documentNumber: '',
    validity: '有效',
  },
  'seed-003': {
    indexNumber: '',
    subject: '市政府信息公开工作年度报告',
    issuer: '盘锦市政府',
    title: '盘锦市2016年度政府信息公开工作报告',
    documentNumber: '',
    publicationDate: '2017-02-28',
    topicWords: '',
  },
  'seed-000': {},
  'seed-002': {},
  'seed-004': {},
};

describe('pages that are little more than text', () => {
  for (const [name, said] of Object.entries(SAID)) {
    for (const [way, wrap] of Object.entries(WRAPPERS)) {
      it(`${name} in ${way}`, () => {
        const { values, chosen } = fieldsOf(wrap(seed(name)));
        const own = Object.entries(values).filter(
          ([field]) => field !== 'creationDate' && chosen[field]?.place !== 'signature',
        );
        expect(Object.fromEntries(own)).toEqual(said);
      });
    }
  }
});
