import { withoutNumbering, withoutRemarks } from '../../forms/label.ts';
import { compact } from '../../text/compact.ts';

/** A label taken apart for matching. */
export interface LabelText {
  /** Without numbering, 其中, remarks and punctuation: what official labels and aliases are compared by. */
  readonly exact: string;
  /** `exact` without conjunctions and a closing 数, 数量, 情况. */
  readonly core: string;
  /** `core` without the words that every label of such a table shares; '' where too little is left. */
  readonly sparse: string;
  /** The parts of a label that names its category too (`不予公开：1.属于国家秘密`), outermost first; one part where it does not. */
  readonly parts: readonly string[];
  /** Unit given in the label: `收到申请数（件）`. */
  readonly unit: string | null;
}

const UNIT_REMARK = /\((?:单位:?|计量单位:?)?(条|件|次|篇|个|人|人次|万元|元|项)\)/;
const UNIT_TAIL = /(数|数量|次数|总数)(?:条|件|次|篇|个|人|人次|项)$/;
/** 「」 are quotation marks. */
const SQUARE = /[[【〔〖]([^\]】〕〗]{0,40})[\]】〕〗]/g;
const NOT_WORD = /[^\p{L}\p{Nd}]+/gu;
const CONJUNCTION = /或者|以及|或|和|及|与|的/g;
const SUFFIX = /(?:总次数量|总次数|总次|总数量|总人数|总数|总量|次数|人数|数量|(?<!文)件数|条数|篇数|个数|数|情况)$/;
const SHARED = /政府信息公开|政府信息|信息公开|政务公开|政务信息|本行政机关|本机关|本年度|信息|政府|政务|工作|各类/g;

/** No label is longer, remarks and indentation included. */
const LONGEST = 400;

/** Labels taken apart before: the cells of a page say the same again and again, and every form asks for each of them. */
const KNOWN = new Map<string, LabelText>();
const MOST_KNOWN = 4000;
/** Longer ones come once. */
const LONGEST_KNOWN = 60;

/**
 * Takes a label apart. `text`: folded and simplified (`PageView.cellText`). Numbering of any style, line breaks, bracketed
 * remarks, and different words for "and", "number of" do not count.
 */
export function readLabel(text: string): LabelText {
  if (text.length > LONGEST_KNOWN) return takeApart(text);
  const known = KNOWN.get(text);
  if (known) return known;
  const made = takeApart(text);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, made);
  return made;
}

function takeApart(text: string): LabelText {
  const bare = text.length > LONGEST ? '' : compact(text);
  const unit = UNIT_REMARK.exec(bare)?.[1] ?? null;
  const numbered = withoutNumbering(bare.replace(/^[·•■□◆●○*.-]+/, ''));
  const own = withoutNumbering(numbered.replace(/^(?:其中|其间)[:,、]?/, ''));
  const exact = sameWords(words(withoutRemarks(own.replace(SQUARE, ''))).replace(UNIT_TAIL, '$1'));
  // 收到申请数合计 is 收到申请数; 合计 alone is a label of its own.
  const plain = exact.replace(CONJUNCTION, '').replace(/(?<=.{3})[合总共]计$/, '');
  const core = plain.replace(SUFFIX, '') || plain;
  const sparse = core.replace(SHARED, '');
  return new TakenApart({ exact, core, sparse: sparse.length >= 2 ? sparse : '', unit }, own);
}

/** Its parts are found when first asked for: nobody asks for those of the forms' own words. */
class TakenApart implements LabelText {
  readonly exact: string;
  readonly core: string;
  readonly sparse: string;
  readonly unit: string | null;
  readonly #own: string;
  #parts: readonly string[] | undefined;

  constructor({ exact, core, sparse, unit }: Omit<LabelText, 'parts'>, own: string) {
    this.exact = exact;
    this.core = core;
    this.sparse = sparse;
    this.unit = unit;
    this.#own = own;
  }

  get parts(): readonly string[] {
    this.#parts ??= partsOf(this.#own);
    return this.#parts;
  }
}

const BETWEEN = /[:/>|—–-]+|\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、]/;

function partsOf(own: string): string[] {
  const parts = own.split(BETWEEN).filter((part) => words(part) !== '');
  return parts.length > 1 && parts.length < 5 ? parts : [own];
}

/** Words that pages use for each other; the last ones come from mirrors that translate into the Chinese of Taiwan. */
const SAME: readonly (readonly [string, string])[] = [
  ['其它', '其他'],
  ['延时', '延期'],
  ['做出', '作出'],
  ['今年', '本年'],
  ['当年', '本年'],
  ['去年', '上年'],
  ['答覆', '答复'],
  ['资讯', '信息'],
  ['网际网路', '互联网'],
  ['网路', '网络'],
  ['档案', '文件'],
  ['专案', '项目'],
  ['释出', '发布'],
  ['线上', '在线'],
  ['设定', '设置'],
];
const ANY_SAME = /其它|延时|做出|今年|当年|去年|答覆|资讯|网路|档案|专案|释出|线上|设定/;

function sameWords(text: string): string {
  return ANY_SAME.test(text) ? SAME.reduce((changed, [from, to]) => changed.replaceAll(from, to), text) : text;
}

function words(text: string): string {
  return text.replace(NOT_WORD, '');
}
