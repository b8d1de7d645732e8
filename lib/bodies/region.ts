/** The region that a body's name begins with: `商丘市睢阳区` of 商丘市睢阳区教育局, `市` of 市教育局. */
export interface Regional {
  /** From the largest to the smallest; a lone `市` says no more than "of this city". */
  readonly regions: readonly string[];
  readonly rest: string;
}

/** Ends of regions; 新区 and 开发区 count as districts. */
const ENDS = '省市县区旗盟州乡镇';
/** A character before or behind which makes the end part of a word: 城市, 社区, 市场. */
const WORD_BEFORE: ReadonlySet<string> = new Set(
  '都市 社区 小区 园区 景区 库区 灾区 街区 校区 辖区 林区 牧区 分区 厂区 站区 乡镇 城乡 下乡 返乡 家乡 两区 各县 各区 全市 全县 全区 全省 本市 本县 本区 本省 我市 我县 我区 我省'.split(
    ' ',
  ),
);
/** Words at the head of a name, the end of a region behind other characters: 邹城市, 唐村镇 and 喀什地区, but 城市管理局. */
const WORD_AT_HEAD: Readonly<Record<string, readonly [from: number, to: number]>> = {
  城市: [3, 3],
  城镇: [3, 6],
  村镇: [3, 6],
  集镇: [3, 6],
  地区: [4, 8],
};
const WORD_BEHIND: ReadonlySet<string> = new Set(
  '市场 市容 市民 市政 市域 市直 区域 区划 区块 区级 县域 县城 县级 县直 镇村 乡村 乡镇 乡贤 省直 省级 州市 市区 市级 州府'.split(
    ' ',
  ),
);
/** 市政府 is 市 + 政府 and 县城管局 县 + 城管局; 市政 and 县城 alone are words. */
const REGION_AFTER_ALL = /^(?:市政(?:府|务|协|法委)|县城[管市建乡])/;
/** Districts of this name; not 市 + 中区. */
const CENTRAL = /^市[中北南]区/;
const LONGEST = 14;

/** Takes the regions off the front of a name without spaces. Never throws. */
export function splitRegion(name: string): Regional {
  const regions: string[] = [];
  let rest = name;
  for (let found = firstRegion(rest, regions.length === 0); found !== ''; found = firstRegion(rest, false)) {
    regions.push(found);
    rest = rest.slice(found.length);
  }
  return { regions, rest };
}

function firstRegion(name: string, bare: boolean): string {
  if (CENTRAL.test(name)) return name.slice(0, 3);
  if (name.startsWith('街道')) return bare ? '街道' : '';
  const whole = /^[\p{Script=Han}]{1,8}?街道(?=办事处|党工委|$)/u.exec(name)?.[0];
  for (let end = 1; end <= Math.min(LONGEST, name.length); end++) {
    const last = name.charAt(end - 1);
    if (!ENDS.includes(last) || !endsRegion(name, end)) continue;
    // 镇江市, 乡宁县: a longer name begins with the word for a region.
    if (end === 1 && (!bare || (isEnd(name.charAt(2)) && !isWord(name.slice(1, 3))))) continue;
    // 景德镇市, 兰州新区: the 镇 or 州 inside is none.
    if ('州镇旗乡'.includes(last) && end > 1 && '市县区'.includes(name.charAt(end) || ' ')) continue;
    if (last === '州' && end === 2) continue;
    return name.slice(0, end);
  }
  return whole ?? '';
}

/** 市城市管理局 is 市 + 城市管理局. */
const isWord = (two: string): boolean => WORD_BEFORE.has(two) || two in WORD_AT_HEAD;

const isEnd = (character: string): boolean => character !== '' && ENDS.includes(character);

function endsRegion(name: string, end: number): boolean {
  const word = name.slice(end - 2, end);
  if (WORD_BEFORE.has(word)) return false;
  const [from, to] = WORD_AT_HEAD[word] ?? [0, LONGEST];
  if (end < from || end > to) return false;
  const behind = name.slice(end - 1, end + 1);
  return !WORD_BEHIND.has(behind) || REGION_AFTER_ALL.test(name.slice(end - 1));
}

/** How two lists of regions relate: `same`, one less precise (`fits`), or two different places. */
export function compareRegions(a: readonly string[], b: readonly string[]): 'same' | 'fits' | 'different' {
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === lastB) return 'same';
  if (lastA === undefined || lastB === undefined) return 'fits';
  // 市 is 商丘市 to its own citizens, but never a district.
  if (lastA.length === 1) return lastB.endsWith(lastA) ? 'fits' : 'different';
  if (lastB.length === 1) return lastA.endsWith(lastB) ? 'fits' : 'different';
  return sameStem(lastA, lastB) ? 'fits' : 'different';
}

/** 高新区 and 高新技术产业开发区; 恩施州 and 恩施土家族苗族自治州; 大堡乡 and 大堡蒙古族乡; 商丘市 and 河南商丘市. */
function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // 国家税务总局商丘市…: what stands before the region is no other region.
  if (short.length >= 2 && long.endsWith(short)) return true;
  if (short.length < 3 || long.length <= 4 || short.at(-1) !== long.at(-1)) return false;
  if (!/(?:开发|园|新|示范|自治|族)[区州县乡旗]$/.test(long)) return false;
  return long.includes(short.slice(0, 2)) || (long.endsWith('开发区') && isAbbreviation(short, long));
}

/** 经开区 of 衡阳经济技术开发区. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
