import { codeAt, codeNear } from './code-at.ts';

/** Hanyu pinyin syllables without tone, ü as v. */
const SYLLABLES: ReadonlySet<string> = new Set(
  `a o e ai ei ao ou an en ang eng er
  ba bo bai bei bao ban ben bang beng bi bie biao bian bin bing bu
  pa po pai pei pao pou pan pen pang peng pi pie piao pian pin ping pu
  ma mo me mai mei mao mou man men mang meng mi mie miao miu mian min ming mu
  fa fo fei fou fan fen fang feng fu
  da de dai dei dao dou dan den dang deng dong di dia die diao diu dian ding du duo dui duan dun
  ta te tai tei tao tou tan tang teng tong ti tie tiao tian ting tu tuo tui tuan tun
  na ne nai nei nao nou nan nen nang neng nong ni nie niao niu nian nin niang ning nu nuo nuan nun nv nve nue
  la le lai lei lao lou lan lang leng long li lia lie liao liu lian lin liang ling lo lu luo luan lun lv lve lue
  ga ge gai gei gao gou gan gen gang geng gong gu gua guo guai gui guan gun guang
  ka ke kai kei kao kou kan ken kang keng kong ku kua kuo kuai kui kuan kun kuang
  ha he hai hei hao hou han hen hang heng hong hu hua huo huai hui huan hun huang
  ji jia jie jiao jiu jian jin jiang jing jiong ju jue juan jun
  qi qia qie qiao qiu qian qin qiang qing qiong qu que quan qun
  xi xia xie xiao xiu xian xin xiang xing xiong xu xue xuan xun
  zha zhe zhi zhai zhei zhao zhou zhan zhen zhang zheng zhong zhu zhua zhuo zhuai zhui zhuan zhun zhuang
  cha che chi chai chao chou chan chen chang cheng chong chu chua chuo chuai chui chuan chun chuang
  sha she shi shai shei shao shou shan shen shang sheng shu shua shuo shuai shui shuan shun shuang
  re ri rao rou ran ren rang reng rong ru rua ruo rui ruan run
  za ze zi zai zei zao zou zan zen zang zeng zong zu zuo zui zuan zun
  ca ce ci cai cao cou can cen cang ceng cong cu cuo cui cuan cun
  sa se si sai sao sou san sen sang seng song su suo sui suan sun
  ya yo ye yao you yan yin yang ying yong yi yu yue yuan yun
  wa wo wai wei wan wen wang weng wu`.split(/\s+/),
);
/** Syllables of one consonant, believed only with a tone mark. */
const TONED_ONLY: ReadonlySet<string> = new Set(['n', 'ng', 'm', 'hm']);
/** Signs of units that look like syllables: 公顷(ha), 分钟(min). */
const UNITS: ReadonlySet<string> = new Set(['顷ha', '頃ha', '钟min', '鐘min', '分min']);
/** Letters of pinyin beyond a–z, with the letter they stand for and whether they carry a tone. */
const LETTERS: ReadonlyMap<string, readonly [letter: string, tone: boolean]> = new Map([
  ...toned('a', 'āáǎàăâĀÁǍÀ'),
  ...toned('e', 'ēéěèĕêĒÉĚÈ'),
  ...toned('i', 'īíǐìĭî'),
  ...toned('o', 'ōóǒòŏôŌÓǑÒ'),
  ...toned('u', 'ūúǔùŭû'),
  ...toned('v', 'ǖǘǚǜ'),
  ...toned('n', 'ńňǹ'),
  ...toned('m', 'ḿ'),
  ['ü', ['v', false]],
  ['ɡ', ['g', false]],
  ['ɑ', ['a', false]],
  ...[...'abcdefghijklmnopqrstuvwxyz'].map(wide),
]);
/** Longest run of syllables with spaces between. */
const LONGEST = 48;

function toned(letter: string, forms: string): [string, [string, boolean]][] {
  return [...forms].map((form) => [form, [letter, true]]);
}

/** Full-width `ａ` for `a`. */
function wide(letter: string): [string, [string, boolean]] {
  return [String.fromCharCode(letter.charCodeAt(0) + 0xfee0), [letter, false]];
}

const isOpen = (code: number): boolean => code === 0x28 || code === 0xff08;
const isClose = (code: number): boolean => code === 0x29 || code === 0xff09;
const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f00 && code <= 0x2fd5);
const isHanUnit = (code: number): boolean => isHan(code) || (code >= 0xd840 && code <= 0xdfff) || code === 0x3007;

/**
 * End of a pinyin gloss `(kāi)` or `((kāi))` that opens at `open`, or -1 where the brackets hold anything else.
 * `previous` is the character glossed. Several syllables, `公開(gōng kāi)`, are believed only with tones.
 */
export function glossEnd(raw: string, open: number, previous: number): number {
  if (!isHanUnit(previous)) return -1;
  const twice = isOpen(codeNear(raw, open + 1));
  const start = twice ? open + 2 : open + 1;
  // Most brackets hold Chinese; leave before anything costly.
  if (!canBegin(codeNear(raw, start))) return -1;
  let close = start;
  while (close < raw.length && close - start <= LONGEST && !isClose(codeAt(raw, close))) close++;
  if (!isClose(codeNear(raw, close)) || (twice && !isClose(codeNear(raw, close + 1)))) return -1;
  const parts = raw.slice(start, close).trim().split(/ +/);
  const [first = ''] = parts;
  const glossed = parts.length === 1 ? isSyllable(first, String.fromCharCode(previous)) : parts.every(isToned);
  return glossed ? close + (twice ? 2 : 1) : -1;
}

/** A letter, plain, with tone or full width, or a space before one. */
function canBegin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x1e3f) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0x20
  );
}

/** The only characters whose reading is one letter; `(a)` behind any other is an enumeration. */
const LONE: Readonly<Record<string, string>> = { a: '阿啊', o: '哦噢喔', e: '额額俄鹅鵝恶惡饿餓峨娥讹訛厄鄂' };

function isSyllable(inner: string, previous: string): boolean {
  const read = readLetters(inner);
  if (!read) return false;
  if (read.toned) return isReading(read.plain);
  // Without a tone, capitals make a word of it, and a unit may look like a syllable.
  if (read.capital || !SYLLABLES.has(read.plain) || UNITS.has(previous + read.plain)) return false;
  return read.plain.length > 1 || (LONE[read.plain]?.includes(previous) ?? false);
}

function isToned(inner: string): boolean {
  const read = readLetters(inner);
  return read?.toned === true && isReading(read.plain);
}

const isReading = (plain: string): boolean => SYLLABLES.has(plain) || TONED_ONLY.has(plain);

/** The letters behind a reading, ü as v; null where anything else stands among them. */
function readLetters(inner: string): { plain: string; toned: boolean; capital: boolean } | null {
  let plain = '';
  let toned = false;
  let capital = false;
  for (let i = 0; i < inner.length; i++) {
    const code = codeAt(inner, i);
    if (code >= 0x61 && code <= 0x7a) plain += inner.charAt(i);
    else if (code >= 0x41 && code <= 0x5a) {
      plain += inner.charAt(i).toLowerCase();
      capital = true;
    } else if (code >= 0x300 && code <= 0x30c) {
      // A tone written as a combining mark; U+0308 makes u into ü.
      if (code === 0x308) plain = plain.replace(/u$/, 'v');
      else toned = true;
    } else {
      const [letter, tone] = LETTERS.get(inner.charAt(i)) ?? [];
      if (letter === undefined) return null;
      plain += letter;
      toned ||= tone === true;
    }
  }
  return { plain, toned, capital };
}

const NO_GLOSSES = { count: 0, first: null };

/** How many pinyin glosses a raw text holds, and where the first one with its character stands. Linear. */
export function countGlosses(raw: string): { count: number; first: { start: number; end: number } | null } {
  if (!raw.includes('(') && !raw.includes('（')) return NO_GLOSSES;
  let count = 0;
  let first: { start: number; end: number } | null = null;
  for (let open = nextOpen(raw, 0); open >= 0; open = nextOpen(raw, open + 1)) {
    const end = glossEnd(raw, open, codeNear(raw, open - 1));
    if (end < 0) continue;
    count++;
    first ??= { start: open - 1, end };
  }
  return { count, first };
}

function nextOpen(raw: string, from: number): number {
  const { length } = raw;
  for (let i = from; i < length; i++) if (isOpen(codeAt(raw, i))) return i;
  return -1;
}
