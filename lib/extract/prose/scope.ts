import type { DocumentFacts } from '../document/model.ts';
import type { Scope } from './model.ts';
import { FRONT, nameAt, partAt, SUBSET_WORDS } from './words.ts';

/** Whose figures a sentence speaks of. */
export interface Subject {
  readonly body: Scope['body'];
  readonly words: string | null;
}

export const OWN: Subject = { body: 'own', words: null };
/** A year that is not the report's and not known: 去年 in a page that does not say its own year. */
export const OTHER_YEAR = -1;

/** Who reports: what sentences call itself and others by. */
export interface Home {
  /** Names by which the page calls the reporting body, without 人民政府 and the like. */
  readonly names: readonly string[];
  readonly level: DocumentFacts['bodyLevel'];
  /** 市 of a city: what it governs. '' where that is not known. */
  readonly area: string;
}

/** The reporting body of a document. */
export function homeOf(document: DocumentFacts): Home {
  const title = /^(?:关于)?([一-龥]{2,20}?)(?:关于)?(?:20\d\d|二[〇○O零]|政府信息|政务公开|信息公开)/.exec(
    document.title.replace(/\s/g, ''),
  );
  const titled = core(title?.[1] ?? '');
  const bodies = document.bodies
    .filter(({ source }) => source !== 'site')
    .map(({ name }) => core(name.replace(/\s/g, '')));
  const named = document.bodies.map(({ name }) => core(name.replace(/\s/g, '')));
  const area = [titled, ...bodies].map((name) => AREA.exec(name)?.[1] ?? '').find((found) => found !== '') ?? '';
  return {
    names: [...new Set([...named, titled])].filter((name) => name.length > 1),
    level: document.bodyLevel,
    area,
  };
}

const AREA = /([省市县区州旗盟镇乡])(?:管理委员会|管委会)?$/;

/** 盘锦市各级政府及其工作部门 and 盘锦市人民政府 are 盘锦市; 市政府办公室 is 市政府办, 街道办事处 is 街道. */
function core(name: string): string {
  return name
    .replace(/(?:各级(?:政府|行政机关)?(?:及其)?(?:各)?(?:工作)?(?:部门|机构)?|人民政府|政府)$/, '')
    .replace(/(?:人民)?政府办(?:公[室厅])?$/, '政府办')
    .replace(/管理委员会$/, '管委会')
    .replace(/街道(?:办事处|办)$/, '街道');
}

function isOwn(name: string, names: readonly string[]): boolean {
  const own = core(name);
  // 街道办事处, 镇政府: the reporting township in short.
  if (/^(?:分局|支队|总队|大队)$/.test(name)) return names.some((known) => known.endsWith(name));
  const short = /^(?:[镇乡](?:党委|人民政府|政府)?|街道(?:办事处|办)?)$/.test(name)
    ? name.replace(/^(街道|[镇乡]).*$/, '$1')
    : '';
  if (short !== '' && names.some((known) => known.includes(short))) return true;
  // 总局 of 某某总局, 市局 of 某市公安局.
  const office = /^(?:(总)|([省市县区州]))(局|署)$/.exec(name);
  if (office)
    return names.some((known) =>
      office[1] ? known.endsWith(name) : new RegExp(`${office[2]}.{1,12}${office[3]}$`).test(known),
    );
  if (own.length > 1 && names.some((known) => known === own || (own.length > 2 && known.endsWith(own)))) return true;
  return names.some((known) => isShortFor(name, known));
}

const OFFICE = /^([省市县区州旗盟]?)([一-龥]{2,6})(局|委|办|厅)$/;

/** 市林水局 of 临江市林业水利局, 市发改委 of 临江市发展和改革委员会: its first character and others of the name, in order. */
function isShortFor(name: string, known: string): boolean {
  const [, area = '', words = '', end = ''] = OFFICE.exec(name) ?? [];
  const tail = end === '委' ? /委(?:员会)?$/ : end === '办' ? /办(?:公室)?$/ : new RegExp(`${end}$`);
  const last = end === '' ? -1 : known.search(tail);
  for (let at = 0; at < last; at++) {
    if (known.charAt(at) !== words.charAt(0) || (area !== '' && known.charAt(at - 1) !== area)) continue;
    let met = 0;
    for (let i = at; i < last; i++) if (known.charAt(i) === words.charAt(met)) met++;
    if (met === words.length) return true;
  }
  return false;
}

/** 全市 in the report of a district or of a department is not what it reports on. */
function isWider(letter: string, { level, area }: Home): boolean {
  if (letter === '') return false;
  if (level === 'department' || level === 'township') return /[省市县区州旗盟]/.test(letter);
  return area !== '' && letter !== area;
}

/**
 * The subject that a piece of text begins with, and what is left of it. Time, adverbs and names are taken off its front;
 * `rest` is what is neither.
 */
export function takeSubject(text: string, home: Home): { subject: Subject | null; rest: string } {
  let rest = text;
  let subject: Subject | null = null;
  for (let i = 0; i < 12 && rest !== ''; i++) {
    const taken: Taken | null = front(rest, home) ?? part(rest, subject) ?? named(rest, home);
    if (!taken) break;
    subject = taken.subject ?? subject;
    rest = rest.slice(taken.length);
  }
  return { subject, rest };
}

interface Taken {
  readonly subject: Subject | null;
  readonly length: number;
}

/** Time, adverbs, the whole (全市), the body itself (我局, its name). */
function front(rest: string, home: Home): Taken | null {
  const [words, whole, own] = FRONT.exec(rest) ?? [];
  if (whole) {
    const letter = /^全([省市县区州旗盟镇乡])/.exec(whole)?.[1] ?? '';
    return { subject: { body: isWider(letter, home) ? 'other' : 'own', words: whole }, length: whole.length };
  }
  if (own) {
    const letter = /^[我本]([省市县区州旗盟])(?!级|政府|人民)/.exec(own)?.[1] ?? '';
    const level = /^[我本][省市县区州]?本级|^本级/.test(own);
    const body = level ? 'subset' : isWider(letter, home) ? 'other' : 'own';
    return { subject: { body, words: own }, length: own.length };
  }
  return words ? { subject: null, length: words.length } : null;
}

function part(rest: string, before: Subject | null): Taken | null {
  const words = partAt(rest);
  if (words === '') return null;
  // 全市各县区: still all of it.
  const within = before?.body === 'own' && words.startsWith('各');
  return { subject: within ? null : { body: 'subset', words }, length: words.length };
}

function named(rest: string, home: Home): Taken | null {
  const { names, level } = home;
  const name =
    longer(nameAt(rest), nameOfOwn(rest, names)) || (level === 'township' ? (TOWNSHIP.exec(rest)?.[0] ?? '') : '');
  if (name === '') return government(rest, home);
  if (isOwn(name, names)) return { subject: { body: 'own', words: name }, length: name.length };
  return { subject: { body: SUBSET_WORDS.test(name) ? 'subset' : 'other', words: name }, length: name.length };
}

/** 市政府收到…: of all the city's bodies the government itself, in the report of an office somebody else. */
const GOVERNMENT =
  /^[省市县区州旗盟](?:人民)?政府(?=$|共|收到|受理|接到|接收|新收|办理|办结|答复|全年|主动公开|累计|本年|20\d\d年)/;

function government(rest: string, { names, level }: Home): Taken | null {
  const words = GOVERNMENT.exec(rest)?.[0];
  if (words === undefined) return null;
  // Its office reports for it.
  const office = names.some((name) => name.endsWith('政府办'));
  const body = office ? 'own' : level === 'department' || level === 'township' ? 'other' : 'subset';
  return { subject: { body, words }, length: words.length };
}

/** 大同市气象部门 rather than 大同市, 北京市教育委员会 rather than 北京市. */
function longer(found: string, own: string): string {
  return own.length > found.length ? own : found;
}

/** 街道共收到…: the reporting township without its name. */
const TOWNSHIP = /^(?:街道|镇|乡)(?:办事处|政府)?(?=共|收到|新收|受理|全年|累计|主动|办结|未|没有)/;

/** 水利部, 外交部: names that end like no body, known from the page. */
function nameOfOwn(rest: string, names: readonly string[]): string {
  return names.find((name) => name.length > 2 && rest.startsWith(name)) ?? '';
}

const PART_OF_YEAR =
  /[上下]半年|[一二三四1-4]季度|前[一二三四五六七八九十0-9]+个?月|(?<!\d)(?:[1-9]|1[01])月(?:份|底|末|[0-9]{1,2}日|以来|中旬|上旬|下旬)|(?<!截[至止](?:20\d\d年)?|\d|[至到—~-])(?:[1-9]|1[0-2])月(?=份?(?:共|单月|收到|受理|公开|发布|办结))|(?<!\d)\d{1,2}(?:月(?:份|\d{1,2}日)?)?[-—~至到]{1,2}(?:20\d\d年)?\d{1,2}月|每[月季周年天日](?![^,;]{0,200}[,;])|平均|[月日年]均|当月|本月/;
const SEVERAL_YEARS = /以来|历年|近[一二三四五六两]年|十[一二三四]五|(?:20\d\d)[年]?[-—~至](?:20\d\d)年|开通至今|至今/;
const WHOLE_YEAR = /1月1日(?:起)?[-—~至到]+(?:20\d\d年)?12月31日|(?<!\d)1(?:月份?)?[-—~至到]{1,2}12月/;

/** 2021年结转 and 结转至2023年 in a report on 2022, as 上年结转 and 结转至下年. */
export function byNeighbours(words: string, reportYear: number | null): string {
  if (reportYear === null || !words.includes('转')) return words;
  return words
    .replace(/(20\d\d)年(?=度?(?:结转|转结|转入))/, (said, year) => (Number(year) === reportYear - 1 ? '上年' : said))
    .replace(/(结转(?:至|到|入)?)(20\d\d)年/, (said, carried, year) =>
      Number(year) === reportYear + 1 ? `${carried}下年` : said,
    );
}

/** 上年为22件: only compared with, what follows is this year's again. */
const LAST_YEAR = /^(?:而)?(?:上年|去年|上一年|前一年)(?:度)?(?:同期)?(?:为|是)?$/;

export function isLastYear(words: string): boolean {
  return LAST_YEAR.test(words);
}

const WHOLE = /全年|年度|截[至止].{0,6}12月|年底|年末/;

/** A year; 〔2021〕30号 and (2021) are numbers of documents. */
const YEARS = /(?<![\d〔[])((?:19|20)\d\d)年?度?(?=年|度|$|[^\d〕\])])/g;

/** The year reported on, in words. */
const OWN_YEAR = /今年|本年|全年|报告期/;

/** Some character of every word for a time. */
const TIME = /[年月季度来均每截]|\d{4}/;
const NO_TIME = { year: null, said: false, wholeYear: true, whole: false } as const;

/** Year and extent that the words say (`whole`: in so many words); null year where they say none, or the report's own. */
export function timeOf(
  words: string,
  reportYear: number | null,
): { year: number | null; said: boolean; wholeYear: boolean; whole: boolean } {
  if (!TIME.test(words)) return NO_TIME;
  const years = [...words.matchAll(YEARS)].map((match) => Number(match[1]));
  const last = /(?:去年|上年|上一年|前一年|往年)(?!度?(?:结转|转结))/.test(words);
  const year = last ? (reportYear === null ? OTHER_YEAR : reportYear - 1) : (years.at(-1) ?? null);
  const several = SEVERAL_YEARS.test(words.replace(/(?:今年|一年|本年度?|20\d\d年)以来/g, ''));
  const part = PART_OF_YEAR.test(words.replace(WHOLE_YEAR, ''));
  return {
    year: year === reportYear ? null : year,
    said: last || years.length > 0 || OWN_YEAR.test(words),
    wholeYear: !several && !part,
    whole: !several && WHOLE.test(words),
  };
}
