import type { DocumentFacts } from '../document/model.ts';
import { PATTERNS, type Pattern } from './patterns.ts';
import { type Subject, takeSubject } from './scope.ts';

/** What the words around a figure say. */
export interface Phrase {
  readonly concept: string | null;
  /** The words, without time, body and filler: `主动公开政府信息`. */
  readonly item: string;
  /** The body they begin with, null where they name none. */
  readonly subject: Subject | null;
}

export interface Surroundings {
  readonly names: readonly string[];
  readonly level: DocumentFacts['bodyLevel'];
  readonly requests: boolean;
  readonly disclosure: boolean;
}

const LONGEST = 90;
const TRAILING = /(?:共计|共有|总计|合计|累计|总共|共|达到|达|总计为|计|分别为|分别是|为|有|是|了|的|(?<!存)在|各)$/;
const KEYWORD =
  /申请|依申请|结转|办结|办理|办毕|答复|公开|处理|提供|存在|补充|途径|复议|诉讼|举报|投诉|规范性|规章|新闻发布|访谈|解读|回应|会议|培训|人员|机构|查阅|费|行政|采购|信息|公报|网站|微博|微信|方式/;

/** Words before a figure without 共, 达, 为 and the like at their end. */
export function trimEnd(pre: string): string {
  let words = pre;
  for (let i = 0; i < 6; i++) {
    const shorter = words.replace(TRAILING, '');
    if (shorter === words) break;
    words = shorter;
  }
  return words;
}

/** Words behind a figure that belong to what it counts: 政府信息公开申请 in 128件政府信息公开申请,并… */
export function trimStart(post: string): string {
  const words = post.replace(/^(?:的|为|是)/, '');
  const end = words.search(
    /(?!^)并|且|均|全部|(?!^)已|都|同比|增长|增加|减少|下降|上升|较|比上|比去|占|其中|等|左右|以上|中$|里$|,/,
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Reads the words before and behind a figure. A concept only where every word is accounted for. */
export function readPhrase(pre: string, post: string, unit: string, around: Surroundings): Phrase {
  const before = trimEnd(pre);
  const behind = trimStart(post);
  const words = (before + behind).slice(-LONGEST);
  const { subject, rest } = takeSubject(words, around.names, around.level);
  if (!KEYWORD.test(words)) return { concept: null, item: rest.replace(/^、/, ''), subject };
  for (const entry of PATTERNS) {
    if (!fits(entry, unit, around)) continue;
    const match = entry.pattern.exec(words);
    if (!match) continue;
    const head = takeSubject(words.slice(0, match.index), around.names, around.level);
    if (head.rest === '') return { concept: entry.concept, item: match[0], subject: head.subject };
  }
  return { concept: null, item: rest.replace(/^、/, ''), subject };
}

function fits({ units, needs }: Pattern, unit: string, around: Surroundings): boolean {
  return units.includes(unit) && (needs === undefined || around[needs]);
}
