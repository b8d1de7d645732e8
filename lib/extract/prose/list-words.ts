import type { Item } from './items.ts';
import type { Division } from './model.ts';
import { trimEnd } from './phrase.ts';

/** A total and its parts, as indices into the items. */
export interface List {
  readonly total: number;
  readonly parts: readonly number[];
  readonly division: Division;
  readonly stated: boolean;
  /** 等 ends it: some are left out. */
  readonly open: boolean;
  /** 分别为: every one is named. */
  readonly each: boolean;
}

/** Says that parts follow. */
export const MARK = /其中|分别(?:为|是|有)?|具体(?:为|是)|包括|包含|涵盖/;
/** 从申请方式看, 按申请人分, 申请渠道方面, 办理结果: the total stands earlier. */
export const VIEW =
  /(?:申请|提交|受理)(?:方式|渠道|途径|形式|主体|人类型)(?:上|方面|来看|看|中)?[,:]|[从按](?:照)?[一-龥]{0,12}(?:看|分|划分|来看|统计|分类|来分)|[从按](?:照)?[一-龥]{2,10}:|(?:答复|办理|处理)(?:情况|结果)(?:为|是|如下|看)?[:,]|(?:办结|答复|申请)(?:的)?(?:件|申请|事项|人)?中[,:]/;

/** A part's own words before and behind its figure, without the word that opens the list. */
export function listWords(item: Item): string {
  return leadWords(item) + item.quantity.post.slice(0, 20);
}

/** The words before the figure only. */
export function leadWords(item: Pick<Item, 'quantity'>): string {
  return trimEnd(item.quantity.pre).replace(/^(?:其中|分别(?:为|是)?|具体(?:为|是)|包括|包含|有)+/, '');
}

/** Of two kinds of disputes told of together the one that words name; 复议后起诉 and 未经复议 are suits. */
export function disputeOf(words: string): 'review' | 'litigation' | null {
  const bare = words.replace(/未经(?:行政)?复议|(?:行政)?复议后/g, '');
  const [review, litigation] = [/复议/.test(bare), /诉讼|起诉/.test(words)];
  return review === litigation ? null : review ? 'review' : 'litigation';
}

/** False where both name disputes, and not the same. */
export function sameDispute(part: string, whole: string): boolean {
  const [a, b] = [disputeOf(part), disputeOf(whole)];
  return a === null || b === null || a === b;
}

const LEVEL =
  /^(?:省|自治区|市|州|县|区|乡|镇|乡镇|街道|村|县市区|县区|区县|市县)(?:级|本级|直)?(?:部门|单位|机关|层面|政府)?(?:公开|收到|受理|设立|设有)?(?:信息|申请)?$|^(?:各|其[他它]|其余)?(?:[县区市乡镇街道直]|部门|单位)+(?:公开|收到|受理)?(?:信息|申请)?$/;

/** 省级, 市本级, 各县区: a level of government, not a body by name. */
export function isLevel(words: string): boolean {
  return LEVEL.test(words);
}
