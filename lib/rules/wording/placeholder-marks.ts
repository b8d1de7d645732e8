/** What was left for somebody to fill in. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** False where it may stand for a name withheld on purpose (某某, ×× in a decision). */
  readonly sure: boolean;
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
  '单击',
  '点击',
  '示例',
];

/** 20xx, 20××, 20__; 201x only as a year. Beside stars or figures it is a number with its middle hidden. */
const YEAR = /(?<![A-Za-z0-9*＊×])(?:(?:19|20)[xX×*＊○□_]{2}(?![A-Za-z0-9*＊×])年?|(?:19|20)\d[xX×*＊□]年)/g;
/** x月x日 */
const DAY = /(?<![A-Za-z0-9])[xX×]{1,2} ?月 ?[xX×]{1,2} ?日/g;
/** Not behind a letter or the point of a number plate (豫A·×××××). */
const CROSSES = /(?<![A-Za-z0-9._/@·•×-])(?:[xX]{2,8}|[×]{2,8})(?![A-Za-z0-9._/@-])/g;
const BOXES = /[□▢◻]{2,6}/g;
const SOMEBODY =
  /某某(?:某)?(?=省|市|县|区|乡|镇|街道|村|局|委|厅|办|院|校|公司|单位|部门|中心|学校|企业|项目|机关|处|科|年|月)/g;
/** What a template tells the one who fills it in: in brackets, or 此处; a notice may well ask to fill in a form. */
const INSTRUCTION =
  /[(【[](?:此处|在此处?|请|需|请在此处?)?(?:填写|填入|插入|替换|添加|输入)[^()【】[\]\n]{0,20}[)】\]]|(?:此处|在此处)(?:填写|填入|插入|添加|输入|粘贴)|\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}|单击(?:或点击)?此处|点击此处添加|[Ll]orem ipsum|示例文[本字]/g;
/** (填写申请表): a step of a procedure. */
const FORM_TO_FILL = /(?:[表书单证卡簿》]|信息|材料|问卷|登记)[)】\]]$/;
/** (单位名称) where the name should stand. */
const SLOT = /[(【[<](?:单位名称|机关名称|部门名称|单位全称|年份|数字)[)】\]>]/g;
/** What a slot may follow; behind any other word its brackets explain that word: 申请人(单位名称). */
const BEFORE_SLOT = /[由为向对以在与和同经据按是将把给及至于从]$/;
/** A word of its own behind (数字): 有线(数字)电视 is a kind of television. */
const COUNTED = /^(?:年|月|日|个|件|条|项|次|人|份|篇|起|场|期|万|亿|元|家|户|%|％|$|[^\p{Script=Han}])/u;

const HAN = /\p{Script=Han}/u;
/** The commonest surnames: 张×× and 李某某 are people whose names are withheld. */
const SURNAME =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤罗毕郝安常乐傅卞齐康伍余顾孟黄穆萧尹姚邵汪毛米贝戴宋庞熊纪舒屈项祝董梁杜阮季贾路江颜郭梅林钟徐邱骆高夏蔡田胡凌霍虞万柯管卢莫房解应宗丁邓洪包左石崔吉龚程邢裴陆翁荀惠曲封段侯宁仇甘武符刘景詹龙叶黎薄白蒲从卓蔺蒙乔闻党翟谭贡姬申冉桑牛边尚温庄晏柴瞿阎连习艾容向古易戈廖居衡步耿满文寇广欧]$/;

/** 如:XX县XX镇XX村: shows how something is to be written. */
const EXAMPLE = /(?:例如|比如|譬如|(?:^|[,;。(])如|示例|样例|格式)[:：为是“"][^。;；]{0,20}$/;

/** Placeholders in a block's folded text, in order, none overlapping. Linear. */
export function findPlaceholders(fold: string): Placeholder[] {
  const found: Placeholder[] = [];
  const add = (start: number, end: number, sure: boolean): void => {
    found.push({ start, end, sure });
  };
  for (const match of fold.matchAll(YEAR)) add(match.index, match.index + match[0].length, true);
  for (const match of fold.matchAll(DAY)) add(match.index, match.index + match[0].length, true);
  for (const match of fold.matchAll(CROSSES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [fold.charAt(start - 1), fold.charAt(end)];
    // Beside a figure it hides digits on purpose; beside neither Chinese nor a mark it is no text of ours.
    if (/\d/.test(before) || /\d/.test(after) || !(HAN.test(before) || HAN.test(after))) continue;
    add(start, end, !SURNAME.test(before) && !EXAMPLE.test(fold.slice(Math.max(0, start - 24), start)));
  }
  for (const match of fold.matchAll(BOXES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    // A form's boxes for a post code follow a colon or a space.
    if (HAN.test(fold.charAt(start - 1)) || HAN.test(fold.charAt(end))) add(start, end, match[0].length <= 4);
  }
  for (const match of fold.matchAll(SOMEBODY))
    add(match.index, match.index + match[0].length, !SURNAME.test(fold.charAt(match.index - 1)));
  for (const match of fold.matchAll(INSTRUCTION))
    if (!FORM_TO_FILL.test(match[0])) add(match.index, match.index + match[0].length, true);
  for (const match of fold.matchAll(SLOT)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isSlot(fold, start, end)) add(start, end, true);
  }
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
