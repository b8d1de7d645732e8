import dictionary from 'opencc-js/dict/TSCharacters';
import { characterNear } from './code-at.ts';
import { isWide } from './fold.ts';

/** What `cleanText` does with a code unit. */
export const KEEP = 0;
export const SPACE = 1;
export const DROP = 2;
export const CONVERT = 3;
export const OPEN = 4;
/** Traditional only beside certain characters (see `inContext`). */
export const CONTEXT = 5;
/** Kept, with another form in folded text. Opening brackets are OPEN whatever their width. */
export const WIDE = 6;

/**
 * Characters that are ordinary in simplified text too: 乾县 and 乾隆 are names, 哪吒 a person, 薹 and 麴 things of
 * their own. Converting them would change a value.
 */
const ORDINARY = '乾吒薹麴';

/** Radicals that PDF converters leave where the character belongs and that have no compatibility mapping. */
const RADICALS =
  '⺎兀⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

/** Variants of Hong Kong and of older print that the conversion data take for granted. */
const VARIANTS = '衞卫靑青硏研淸清値值鄕乡槪概敍叙聨联廻回擧举';

/** First and last code units of white space of any kind; U+E5E5 is what a broken GBK full-width space becomes. */
const SPACES = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xe5e5, 0xe5e5],
] as const;
/** Characters without width: controls, soft hyphen, joiners, direction marks, variation selectors, BOM. */
const INVISIBLE = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x7f],
  [0xad, 0xad],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
] as const;

interface Characters {
  /** Kind of each code unit. */
  readonly kind: Uint8Array;
  /** Replacement of each code unit of kind CONVERT. */
  readonly unit: Uint16Array;
}

let made: Characters | undefined;

/** The table of all code units, made when first needed (a millisecond). */
export function characters(): Characters {
  made ??= build();
  return made;
}

function build(): Characters {
  const kind = new Uint8Array(0x10000);
  const unit = new Uint16Array(0x10000);
  const convert = (from: string, to: string): void => {
    // Only code unit for code unit: offsets must not move, and rarer characters carry no label or figure.
    if (from.length !== 1 || to.length !== 1 || from === to || ORDINARY.includes(from)) return;
    kind[from.charCodeAt(0)] = CONVERT;
    unit[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (const entry of dictionary.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    convert(from, to);
  }
  for (const pairs of [RADICALS, VARIANTS])
    for (let i = 0; i < pairs.length; i += 2) convert(pairs.charAt(i), pairs.charAt(i + 1));
  // Kangxi radicals and compatibility ideographs (PDF text) stand for the plain character.
  for (const [first, last] of [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfad9],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC');
      const at = plain.charCodeAt(0);
      convert(String.fromCharCode(code), kind[at] === CONVERT ? String.fromCharCode(unit[at] ?? at) : plain);
    }
  }
  for (const [first, last] of INVISIBLE) kind.fill(DROP, first, last + 1);
  for (const [first, last] of SPACES) kind.fill(SPACE, first, last + 1);
  for (let code = 0xff01; code <= 0xffe5; code++) if (isWide(code)) kind[code] = WIDE;
  for (const bracket of '(（') kind[bracket.charCodeAt(0)] = OPEN;
  for (const character of CONTEXTS.keys()) kind[character.charCodeAt(0)] = CONTEXT;
  return { kind, unit };
}

interface Context {
  readonly to: string;
  readonly after: string;
  readonly before: string;
  /** Not where one of these follows: 有著作, 在著名景区. */
  readonly unless?: string;
}

/** Converted when the character before is in `after` or the one behind is in `before`. */
const CONTEXTS = new Map<string, Context>([
  ['乾', { to: '干', after: '若餅饼曬晒烘', before: '旱燥淨净部警涉預预擾扰洗貨货糧粮' }],
  ['覆', { to: '复', after: '答回批函反', before: '' }],
  ['瞭', { to: '了', after: '明', before: '解然如' }],
  [
    '著',
    {
      to: '着',
      after: '接在本隨随沿朝味帶带有憑凭向跟循執执繞绕',
      before: '力眼手重實实',
      unless: '作名稱称錄录者書书述',
    },
  ],
]);

/** Code unit that the CONTEXT character at `i` becomes; itself where nothing around it says that it is traditional. */
export function inContext(raw: string, i: number): number {
  const rule = CONTEXTS.get(raw.charAt(i));
  if (!rule) return raw.charCodeAt(i);
  const previous = characterNear(raw, i - 1);
  const next = characterNear(raw, i + 1);
  if (next !== '' && rule.unless?.includes(next)) return raw.charCodeAt(i);
  const fits = (previous !== '' && rule.after.includes(previous)) || (next !== '' && rule.before.includes(next));
  return fits ? rule.to.charCodeAt(0) : raw.charCodeAt(i);
}
