import * as OpenCC from 'opencc-js';
import { withoutNumbering } from '../../../../../lib/forms/label.ts';

export type Numbering = 'official' | 'none' | 'circled' | 'arabic' | 'wide' | 'spaced';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨';

/** A label as another portal would print it. `at`: its place among its siblings. */
export function numbered(label: string, style: Numbering, at: number): string {
  const bare = withoutNumbering(label);
  const isPart = bare.startsWith('其中');
  if (style === 'official') return label;
  if (style === 'wide') return label.replace('(', '（').replace(')', '）').replace('.', '．');
  if (style === 'spaced') return [...label].join(' ');
  if (style === 'none' || isPart) return bare;
  if (style === 'circled') return `${CIRCLED[at % 9]}${bare}`;
  return `${at + 1}、${bare}`;
}

export type Script = 'simplified' | 'traditional' | 'pinyin';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'hk' });
const PINYIN: Readonly<Record<string, string>> = {
  公: 'gōng',
  申: 'shēn',
  请: 'qǐng',
  请求: 'qiú',
  務: 'wù',
  数: 'shù',
  行: 'xíng',
  结: 'jié',
  信: 'xìn',
};

/** The same words on a mirror site. */
export function inScript(text: string, script: Script): string {
  if (script === 'simplified') return text;
  if (script === 'traditional') return toTraditional(text);
  return [...text]
    .map((character) => (PINYIN[character] ? `${toTraditional(character)}(${PINYIN[character]})` : character))
    .join('');
}

export type Wrap = 'plain' | 'p' | 'span' | 'font' | 'splitDigits' | 'div';

/** Cell content in the markup that editors leave behind. */
export function wrapped(text: string, wrap: Wrap): string {
  if (wrap === 'p') return `<p class="MsoNormal" style="text-align:center">${text}</p>`;
  if (wrap === 'div') return `\n<div>\n  ${text}\n</div>\n`;
  if (wrap === 'span') return `<span style="font-size:14px">${text}</span>&nbsp;`;
  if (wrap === 'font') return `<p><font face="宋体"><b>${text}</b></font><o:p></o:p></p>`;
  if (wrap === 'splitDigits' && !text.includes('&'))
    return [...text].map((character) => `<span>${character}</span>`).join('');
  return text;
}
