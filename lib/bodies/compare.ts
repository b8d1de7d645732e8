import { compareRegions, splitRegion } from './region.ts';

/**
 * How two names of public bodies relate.
 * - `same`: the same words, or one leaves out the region (市教育局, 商丘市教育局);
 * - `abbreviation`: characters picked out of the longer name in order (市发改委, 市发展和改革委员会);
 * - `office`: one is the office of the other (市政府办公室 publishes for 市人民政府);
 * - `similar`: a word left out (行政审批局, 行政审批服务局) or a body publishing for its government: a person must say;
 * - `different`: two bodies;
 * - `unknown`: one of them is no name of a body.
 */
export type BodyRelation = 'same' | 'abbreviation' | 'office' | 'similar' | 'different' | 'unknown';

/** Ends of names of bodies, the longest first. */
const TYPE =
  /(?:人民政府|委员会|办公室|办公厅|办事处|工作局|政府|中心|法院|检察院|总队|支队|大队|街道|委|办|厅|局|署|部|院|处|站|所|会|校|馆|公司|集团|镇|乡)$/;
/** A body's name in full. */
const SHORTEST = 4;
/** Names of sites and media: they carry pages, they issue none. */
const MEDIUM = /(?:网站?|门户|平台|日报|晚报|时报|电视台|广播电台|融媒体中心|客户端|公众号|微博|微信|新闻社|新华社)$/;
/** Offices that publish for their own government. */
const OFFICE = /^(?:政府)?(?:政务公开|政府信息公开|信息公开|政务信息公开|信息)?(?:工作)?(?:领导小组)?办$/;

/** Words at the end of a name's core that say nothing of what the body is for. */
const LEFT_OUT = /^(?:(?:监督|事务)?管理|事务|运输)$/;

/** From harmless to contradicting. */
export const MILDEST_FIRST: readonly BodyRelation[] = [
  'same',
  'abbreviation',
  'office',
  'unknown',
  'similar',
  'different',
];

/** Compares two names as they are written. Several bodies that sign together (甲局　乙局) agree with any of them. */
export function compareBodies(a: string, b: string): BodyRelation {
  const [own, others] = [togetherIn(a), togetherIn(b)];
  if (own.length + others.length === 2) return compareTwo(a, b);
  const ranks = own.flatMap((one) => others.map((other) => MILDEST_FIRST.indexOf(compareTwo(one, other))));
  return MILDEST_FIRST[Math.min(...ranks)] ?? 'unknown';
}

/** A second name in brackets: 应急管理局（地震局） */
const SECOND = /[(（]([^()（）]{4,20})[)）]$/;

/** The bodies of a joint signature or title, also run together (甲市民政局甲市财政局); the name itself where it is one. */
function togetherIn(name: string): string[] {
  const second = SECOND.exec(name.trim())?.[1];
  if (second && TYPE.test(second)) return [name, second];
  const trimmed = name.trim();
  const [region = ''] = splitRegion(trimmed).regions;
  const apart = region.length < 3 ? trimmed : trimmed.replaceAll(region, ` ${region}`).trim();
  const parts = apart.split(/[\s、,，;；]+/);
  return parts.every((part) => part.length >= SHORTEST && TYPE.test(part)) ? parts : [name];
}

function compareTwo(a: string, b: string): BodyRelation {
  const [x, y] = [normalise(a), normalise(b)];
  if (x === '' || y === '' || MEDIUM.test(x) || MEDIUM.test(y)) return 'unknown';
  if (x === y) return 'same';
  const [p, q] = [splitRegion(x), splitRegion(y)];
  const regions = compareRegions(p.regions, q.regions);
  const typed = (rest: string, whole: string): boolean => rest === '' || TYPE.test(whole);
  if (!typed(p.rest, x) || !typed(q.rest, y)) return 'unknown';
  if (regions === 'different') return 'different';
  const [m, n] = [withoutRegion(p.rest, q.regions), withoutRegion(q.rest, p.regions)];
  if (m === n) return 'same';
  if (isGovernment(m) && isGovernment(n)) return 'same';
  if (isOfficeOf(m, n) || isOfficeOf(n, m) || (isGovernmentOffice(m) && isGovernmentOffice(n))) return 'office';
  // A title that names only the region leaves open whose report it is.
  if (m === '' || n === '') return 'similar';
  if (isGovernment(m) || isGovernment(n)) return publishesForGovernment(isGovernment(m) ? n : m);
  const [u, v] = [withoutGovernment(m), withoutGovernment(n)];
  return u === v ? 'same' : compareCores(u, v);
}

/** 人民政府国有资产监督管理委员会 is the 国资委: it belongs to the government without being it. */
function withoutGovernment(rest: string): string {
  return /^政府.{3,}/.test(rest) ? rest.slice(2) : rest;
}

/** One name for each thing: without spaces, brackets and remarks, 人民政府 as 政府, 委员会 as 委, 办公室 as 办. */
function normalise(name: string): string {
  return name
    .replace(/[\s“”"'《》·]+/g, '')
    .replace(/[(（〔[【].{0,20}?[)）〕\]】]/g, '')
    .replace(/[:：,，。;；、]+$/, '')
    .replace(/^(?:中华人民共和国|中国共产党|中共)/, '')
    .replace(/人民政府|政府本级|市政府本级/g, '政府')
    .replace(/(?<=[省市县区州旗镇乡])府办/g, '政府办')
    .replace(/管委会/g, '管理委')
    .replace(/委员会/g, '委')
    .replace(/办公[室厅]/g, '办')
    .replace(/街道办事处|街道办$/g, '街道')
    .replace(/[和与及、]/g, '');
}

/** 商丘机关事务中心 beside 商丘市…: the region without its ending. */
function withoutRegion(rest: string, regions: readonly string[]): string {
  const stem = regions.at(-1)?.slice(0, -1) ?? '';
  return stem.length >= 2 && rest.startsWith(stem) && rest.length > stem.length ? rest.slice(stem.length) : rest;
}

/** A region alone (盘锦市2016年度报告) or its government. */
function isGovernment(rest: string): boolean {
  return rest === '' || rest === '政府' || rest === '街道';
}

/** 政府办, 政府信息公开办, 政务公开领导小组办: all work for the one government. */
function isGovernmentOffice(rest: string): boolean {
  return OFFICE.test(rest) || rest === '政府办' || rest === '办';
}

/** The office of a body: 教育局办公室 for 教育局, 政府办 and 政府信息公开办公室 for the government. */
function isOfficeOf(office: string, body: string): boolean {
  if (!office.endsWith('办')) return false;
  if (isGovernment(body)) return isGovernmentOffice(office);
  const stripped = office.replace(/(?:政务公开|政府信息公开|信息公开|综合)?(?:领导小组)?办$/, '');
  return stripped !== '' && (stripped === body || compareCores(stripped, body) === 'abbreviation');
}

/** The body in charge of disclosure publishes the government's report on its behalf; others are other bodies. */
function publishesForGovernment(rest: string): BodyRelation {
  return /政务|政府|信息|大数据|数据|公开|行政审批|电子/.test(rest) ? 'similar' : 'different';
}

function compareCores(a: string, b: string): BodyRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // 公安局交通警察支队 is a part of the 公安局, which may publish for it.
  if (short.length >= 3 && long.startsWith(short)) return 'similar';
  const [typeShort, typeLong] = [TYPE.exec(short)?.[0] ?? '', TYPE.exec(long)?.[0] ?? ''];
  const kind = (type: string): string => (type.length > 2 ? type.slice(-2) : type);
  if (kind(typeShort) !== kind(typeLong)) return 'different';
  const core = short.slice(0, short.length - typeShort.length);
  const full = long.slice(0, long.length - typeLong.length);
  if (core === '' || full === '') return 'unknown';
  if (!isSubsequence(core, full)) return 'different';
  // 应急局, 机关事务局, 交通局: what everybody leaves out at the name's end.
  if (full.startsWith(core) && LEFT_OUT.test(full.slice(core.length))) return 'abbreviation';
  // A whole word left out leaves the rest in one piece; an abbreviation picks characters from several.
  return full.includes(core) ? 'similar' : 'abbreviation';
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (at < short.length && character === short.charAt(at)) at++;
  return at === short.length;
}
