import { countGlosses } from '../../text/pinyin.ts';
import { evidenceAt } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { blocksHolding, TRAIT } from '../traits.ts';
import { findGarbling, type Garbled, type Garbling } from './garbling.ts';

const KINDS: Readonly<Record<Garbling, { zh: string; en: string }>> = {
  pinyin: { zh: '夹注拼音', en: 'pinyin in brackets' },
  mojibake: { zh: '编码错乱', en: 'wrong encoding' },
  replacement: { zh: '无法显示的字符', en: 'characters that cannot be shown' },
  question: { zh: '成串问号', en: 'question marks for text' },
  entity: { zh: '未转换的字符实体', en: 'unconverted entities' },
  markup: { zh: '露出的网页代码', en: 'visible markup' },
};
/** A reading given for a rare character now and then is a service to the reader. */
const GLOSSES = 5;
/** Places listed at most. */
const LISTED = 20;

/** Pinyin-annotated text, wrong encodings, entities and markup shown as text; all of the page in one finding. */
export const rule = defineRule({
  id: 'wording/garbled',
  severity: 'warning',
  title: { zh: '文字错乱', en: 'Garbled text' },
  about: { zh: '是否有夹注拼音、乱码、转换残留。', en: 'Pinyin glosses, mojibake, conversion residue.' },
  example: { zh: '“公開(kāi)”“锟斤拷”', en: '“公開(kāi)”, “锟斤拷”' },
  basis: '',
  messages: {
    garbled: {
      zh: '页面文字错乱（{kindsZh}），共 {count} 段',
      en: 'Garbled text ({kindsEn}) in {count} {count|paragraph|paragraphs}',
    },
    sound: { zh: '文字无错乱', en: 'The text is sound' },
  },
  check(input) {
    const kinds = new Set<Garbling>();
    const evidence: Evidence[] = [];
    let count = 0;
    let annotated: boolean | undefined;
    const isService = ({ kind }: Garbled): boolean => {
      if (kind !== 'pinyin') return false;
      annotated ??= isAnnotated(input);
      return !annotated;
    };
    for (const i of blocksHolding(input.view, TRAIT.garbled)) {
      const block = input.view.page.blocks[i];
      if (!block || block.hidden || input.layout.roles[i] === 'comment') continue;
      const found = findGarbling(block.text).filter((one) => !isService(one));
      const [first] = found;
      if (!first) continue;
      count++;
      for (const { kind } of found) kinds.add(kind);
      const { start, end } = first;
      if (evidence.length < LISTED) evidence.push(evidenceAt(input.view, { kind: 'text', block: i, start, end }));
    }
    if (count === 0) return [{ outcome: 'pass', message: 'sound' }];
    const names = (language: 'zh' | 'en') =>
      [...kinds].map((kind) => KINDS[kind][language]).join(language === 'zh' ? '、' : ', ');
    const args = { kindsZh: names('zh'), kindsEn: names('en'), count };
    return [{ outcome: 'fail', message: 'garbled', args, actual: names('zh'), values: [...kinds].sort(), evidence }];
  },
});

/** True where glosses stand all over the page. */
function isAnnotated({ view }: AuditInput): boolean {
  let count = 0;
  for (const { text, hidden } of view.page.blocks) {
    if (!hidden) count += countGlosses(text).count;
    if (count >= GLOSSES) return true;
  }
  return false;
}
