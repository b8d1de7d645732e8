import { SPAM_WORDS } from './spam-words.ts';

/** How much a word tells by itself. */
export type SpamWeight = keyof typeof SPAM_WORDS;

/** A word of planted text. */
export interface SpamHit {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly weight: SpamWeight;
}

interface Word {
  readonly word: string;
  readonly weight: SpamWeight;
}

/** Told of in order to be fought: reports of the police and the courts, warnings. */
const FOUGHT =
  /打击|查处|整治|取缔|扫黄|打非|违法|犯罪|抓获|民警|公安|案件|嫌疑|涉黄|涉赌|涉毒|诈骗|法院|检察|毒品|赌博|判处|判刑|徒刑|拘役|被告|公诉|赃|缴获|查获|收缴|侦破|破获|传唤|拘留|逮捕|罚没|涉嫌|涉案|团伙|窝点|反诈|禁毒|假冒|非法|警方|打掉|端掉|捣毁|禁赌|戒毒|纪委|监委|受贿|贪污|挪用|庭审|开庭/;
/** Words of the same use that stand in texts on anything; they tell of what is said in the same clause. */
const WARNED_OF =
  /防范|治理|清理|执法|不得|举报|禁止|严禁|拒绝|危害|警惕|曝光|处罚|整顿|停业|关停|抽检|销毁|谨防|警示|违纪|远离|抵制|杜绝|过滤|屏蔽|净化|不良|有害|低俗|预防|戒除|管控|监管|监测|巡查|检查|查禁|投诉/;
/** The same of words that say nothing beside a word that no office uses. */
const TOLD_OF = /宣传|教育|许可/;
const CLAUSE = /[，,；;。！？!?_|｜\n]/;
const LAST_CLAUSE = /[，,；;。！？!?_|｜\n][^，,；;。！？!?_|｜\n]*$/;
/** Characters around a word that tell what it is said for. */
const REACH = 60;
const STOP = /[。！？!?；;_|｜\n]/;
const LAST = /[。！？!?；;_|｜\n][^。！？!?；;_|｜\n]*$/;

/** Words by their first two characters, the longest first; `first` marks the code units that a word begins with. */
interface Table {
  readonly first: Uint8Array;
  readonly words: ReadonlyMap<number, readonly Word[]>;
}

let table: Table | undefined;

function words(): Table {
  if (table) return table;
  const first = new Uint8Array(0x10000);
  const made = new Map<number, Word[]>();
  for (const weight of ['strong', 'sinful', 'neutral'] as const) {
    for (const word of SPAM_WORDS[weight]) {
      const key = keyAt(word, 0);
      first[word.charCodeAt(0)] = 1;
      const known = [...(made.get(key) ?? []), { word, weight }];
      made.set(
        key,
        known.sort((a, b) => b.word.length - a.word.length),
      );
    }
  }
  table = { first, words: made };
  return table;
}

const keyAt = (text: string, i: number): number => text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);

/** Words of planted text in a folded text, those told of in order to be fought left out. Linear. */
export function findSpam(fold: string): SpamHit[] {
  const lower = fold.toLowerCase();
  // A handful of characters change their length in lower case; offsets must not move.
  const text = lower.length === fold.length ? lower : fold;
  const { first, words: known } = words();
  const found: SpamHit[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (first[text.charCodeAt(i)] === 0) continue;
    const word = known.get(keyAt(text, i))?.find((one) => text.startsWith(one.word, i));
    if (!word) continue;
    const end = i + word.word.length;
    const strong = word.weight === 'strong';
    const said = strong ? sentence(text, i, end) : around(text, i, end);
    const fought = FOUGHT.test(said) || isWarnedOf(clause(text, i, end), strong);
    if (!fought && isWhole(text, i, end)) found.push({ ...word, start: i, end });
    i = end - 1;
  }
  return found;
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);

function isWarnedOf(words: string, strong: boolean): boolean {
  return WARNED_OF.test(words) || (!strong && TOLD_OF.test(words));
}

/** The same, no further than the clause. */
function clause(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const stop = behind.search(CLAUSE);
  return before.slice(before.search(LAST_CLAUSE) + 1) + (stop < 0 ? behind : behind.slice(0, stop));
}

/** The same, no further than the sentence: what the next one tells of 清理 or 宣传 excuses no word that no office uses. */
function sentence(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const stop = behind.search(STOP);
  return before.slice(before.search(LAST) + 1) + (stop < 0 ? behind : behind.slice(0, stop));
}

/** False for `av` inside another Latin word. */
function isWhole(text: string, start: number, end: number): boolean {
  const latin = /[a-z0-9]/;
  const before = latin.test(text.charAt(start)) && latin.test(text.charAt(start - 1));
  return !before && !(/[a-z]/.test(text.charAt(end - 1)) && /[a-z]/.test(text.charAt(end)));
}
