import { patternsFor } from './patterns.ts';
import { type Home, type Subject, takeSubject } from './scope.ts';

/** What the words around a figure say. */
export interface Phrase {
  readonly concept: string | null;
  /** The words, without time, body and filler: `主动公开政府信息`. */
  readonly item: string;
  /** The body they begin with, null where they name none. */
  readonly subject: Subject | null;
}

export interface Surroundings {
  readonly home: Home;
  /** Asked only where an answer matters. */
  readonly requests: () => boolean;
  /** The sentence's own words or its heading name them. */
  readonly asked: () => boolean;
  readonly disclosure: () => boolean;
}

const LONGEST = 90;
const TRAILING = /(?:共计|共有|总计|合计|累计|总共|共|达到|达|总计为|计|分别为|分别是|为|有|是|了|的|(?<!存)在|各)$/;
/** Some character that each of them ends with. */
const TRAILS = '计有共到达为是了的在各';
/** The longest of them, and a character before it. */
const TRAIL = 4;
/** Words before a figure without 共, 达, 为 and the like at their end. */
export function trimEnd(pre: string): string {
  let end = pre.length;
  for (let i = 0; i < 6 && end > 0 && TRAILS.includes(pre.charAt(end - 1)); i++) {
    const trail = TRAILING.exec(pre.slice(Math.max(0, end - TRAIL), end));
    if (!trail) break;
    end -= trail[0].length;
  }
  return end === pre.length ? pre : pre.slice(0, end);
}

/** Words behind a figure that belong to what it counts: 政府信息公开申请 in 128件政府信息公开申请,并… */
export function trimStart(post: string): string {
  if (post === '') return '';
  const words = post.replace(/^(?:的|为|是)/, '');
  // 6件和诉讼3件: the next figure's.
  if (/^(?:和|及|与|以及)(?!其[他它])/.test(words)) return '';
  const end = words.search(
    /并|且|均|全部|已(?!答复(?:的)?(?:件|申请))|都|同比|增长|增加|减少|下降|上升|较|比上|比去|占|其中|等|左右|以上|中$|里$|,/,
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Reads the words before and behind a figure. A concept only where every word is accounted for. */
export function readPhrase(pre: string, post: string, unit: string, around: Surroundings): Phrase {
  const before = trimEnd(pre);
  const behind = trimStart(post);
  const words = (before + behind).slice(-LONGEST);
  const { subject, rest } = takeSubject(words, around.home);
  for (const entry of patternsFor(unit, words)) {
    const match = entry.pattern.exec(words);
    if (!match || (entry.needs && !around[entry.needs]())) continue;
    const head = takeSubject(words.slice(0, match.index), around.home);
    if (head.rest === '') return { concept: entry.concept, item: match[0], subject: head.subject };
  }
  return { concept: null, item: rest.replace(/^、/, ''), subject };
}
