import { type Certainty, certaintyOf, isQuoted } from './placeholder-context.ts';

/** What was left for somebody to fill in. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /**
   * `inReport`: sure in an annual report, for nothing in it is a form; elsewhere no concern of ours. `quoted`: sure in
   * an annual report; elsewhere the words quoted may be meant to stay open.
   */
  readonly certainty: Certainty | 'inReport' | 'quoted';
}

/** Every placeholder holds one of these characters, or two such in a row: what holds none is not looked at (traits.ts). */
export const PLACEHOLDER_UNITS = 'xX×*＊○□▢◻_某填输插换添此';
export const PLACEHOLDER_PAIRS = [
  '{{',
  '${',
  'Lo',
  'lo',
  '(单',
  '(机',
  '(部',
  '(年',
  '(数',
  '[单',
  '[机',
  '[部',
  '[年',
  '[数',
  '【单',
  '【机',
  '【部',
  '【年',
  '【数',
  '<单',
  '<机',
  '<部',
  '<年',
  '<数',
  '【】',
  '【 ',
  '()',
  '( ',
  '请补',
  '待补',
  '待填',
  '待完',
  '待更',
  '待核',
  '单击',
  '点击',
  '示例',
];

/** 20xx, 20××, 20__; 201x only as a year. Beside stars or figures it is a number with its middle hidden. */
const YEAR = /(?<![A-Za-z0-9*＊×])(?:(?:19|20)[xX×*＊○□_]{2}(?![A-Za-z0-9*＊×])年?|(?:19|20)\d[xX×*＊□]年)/g;
/** x月x日 */
const DAY = /(?<![A-Za-z0-9])[xX×]{1,2} ?月 ?[xX×]{1,2} ?日/g;
/** Not behind a letter or the point of a number plate (豫A·×××××). */
const CROSSES = /(?<![A-Za-z0-9._/@·•×-])(?:x{2,8}|X{2,8}|×{2,8})(?![A-Za-z0-9._/@-]|染色体)/g;
/** 云林〔2023〕X号 */
const SERIAL = /(?<=(?:19|20)\d\d[〕\])】] ?第?)[xX×](?= ?号)/g;
const BOXES = /[□▢◻]{2,6}/g;
const SOMEBODY =
  /某某(?:某)?(?=省|市|县|区|乡|镇|街道|村|局|委|厅|办|院|校|公司|单位|部门|中心|学校|企业|项目|机关|处|科|年|月)/g;
/** What a template tells the one who fills it in: in brackets, or 此处; a notice may well ask to fill in a form. */
const INSTRUCTION =
  /[(【[](?:此处|在此处?|请|需|请在此处?)?(?:填写|填入|插入|替换|添加|输入|补充)[^()【】[\]\n]{0,20}[)】\]]|(?:此处|在此处)(?:填写|填入|插入|添加|输入|粘贴)|[(【[]待(?:补充|填写|填|完善|更新|核实)[)】\]]|\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}|单击(?:或点击)?此处|点击此处添加|[Ll]orem ipsum|示例文[本字]/g;
/** (填写申请表): a step of a procedure. */
const FORM_TO_FILL = /(?:[表书单证卡簿》]|信息|材料|问卷|登记)[)】\]]$/;
/** (单位名称) where the name should stand. */
const SLOT = /[(【[<](?:单位名称|机关名称|部门名称|单位全称|年份|数字)[)】\]>]/g;
/** What a slot may follow; behind any other word its brackets explain that word: 申请人(单位名称). */
const BEFORE_SLOT = /[由为向对以在与和同经据按是将把给及至于从]$/;
/** A word of its own behind (数字): 有线(数字)电视 is a kind of television. */
const COUNTED = /^(?:年|月|日|个|件|条|项|次|人|份|篇|起|场|期|万|亿|元|家|户|%|％|$|[^\p{Script=Han}])/u;

const HAN = /\p{Script=Han}/u;
/** XXX2022年年度报告: the name of the body is still to come. */
const TITLED = /(?<![\p{Script=Han}A-Za-z0-9._/@*＊×-])[xX×]{2,8}(?=20\d\d ?年)/gu;
/** 填报单位:XXX */
const LABELLED = /(?<=[\p{Script=Han}] ?[:：] ?)(?:[xX]{2,8}|×{2,8})(?=$|[\s,;。、])/gu;
const COUNT_NOUN = '(?:条(?![例款规约文目])|件(?!数)|次(?![数序日])|篇|份|期|场|起|人次|万元|项(?!目)|个|年|月|日)';
/** 公开信息**条, ____年__月, 申请【】件, 公开X条: a figure is still to come. */
const GAP = new RegExp(
  `(?<=[\\p{Script=Han}:： ]|^)(?:[*＊]{1,8}|_{2,20}|【 {0,8}】|\\( {0,8}\\)|[xX×])(?= ?${COUNT_NOUN})`,
  'gu',
);
/** ***局 */
const STARRED = /(?<![0-9*＊])[*＊]{2,8}(?=[省市县区乡镇局委厅办]|街道|人民政府|单位|部门)/g;

/** Placeholders in a block's folded text, in order, none overlapping. Linear. */
export function findPlaceholders(fold: string): Placeholder[] {
  const found: Placeholder[] = [];
  const add = ({ index, 0: words }: RegExpExecArray, certainty: Placeholder['certainty']): void => {
    const end = index + words.length;
    found.push({
      start: index,
      end,
      certainty: certainty === 'sure' && isQuoted(fold, index, end) ? 'quoted' : certainty,
    });
  };
  const around = ({ index, 0: words }: RegExpExecArray) => certaintyOf(fold, index, index + words.length);
  for (const match of fold.matchAll(YEAR)) add(match, 'sure');
  for (const match of fold.matchAll(DAY)) add(match, 'sure');
  for (const match of fold.matchAll(CROSSES)) {
    const [before, after] = [fold.charAt(match.index - 1), fold.charAt(match.index + match[0].length)];
    // Beside a figure it hides digits on purpose; beside neither Chinese nor a mark it is no text of ours.
    if (/\d/.test(before) || /\d/.test(after) || !(HAN.test(before) || HAN.test(after))) continue;
    add(match, around(match));
  }
  for (const match of fold.matchAll(SERIAL)) add(match, 'sure');
  for (const match of fold.matchAll(TITLED)) add(match, 'sure');
  for (const match of fold.matchAll(LABELLED)) add(match, around(match));
  for (const match of fold.matchAll(GAP)) add(match, 'inReport');
  for (const match of fold.matchAll(STARRED)) if (around(match) === 'sure') add(match, 'inReport');
  for (const match of fold.matchAll(BOXES)) {
    const end = match.index + match[0].length;
    // A form's boxes for a post code follow a colon or a space.
    if (HAN.test(fold.charAt(match.index - 1)) || HAN.test(fold.charAt(end)))
      add(match, match[0].length <= 4 ? 'sure' : 'withheld');
  }
  for (const match of fold.matchAll(SOMEBODY)) add(match, around(match));
  for (const match of fold.matchAll(INSTRUCTION))
    if (match[0].includes('此') || !FORM_TO_FILL.test(match[0])) add(match, 'sure');
  for (const match of fold.matchAll(SLOT))
    if (isSlot(fold, match.index, match.index + match[0].length)) add(match, 'sure');
  return withoutOverlaps(found);
}

/** True where a word in brackets stands for what was to be filled in, not behind a word that it explains. */
function isSlot(fold: string, start: number, end: number): boolean {
  if (/数字|年份/.test(fold.slice(start, end))) return COUNTED.test(fold.slice(end, end + 2));
  const before = fold.slice(Math.max(0, start - 1), start);
  return !HAN.test(before) || BEFORE_SLOT.test(before);
}

/** The longest of those that begin at the same place, the first of those that overlap. */
function withoutOverlaps(found: Placeholder[]): Placeholder[] {
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}
