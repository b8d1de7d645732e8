import type { Paragraph } from './paragraphs.ts';

/** Requests for information are spoken of: then a bare 办结128件 is theirs. */
const REQUESTS =
  /信息公开(?:的)?申请|公开申请|依申请|申请公开|信息的申请|申请(?:数|总数|办结|答复)|申请人|部分公开|无法提供/;
/** Other things that are received and closed. */
const RIVALS =
  /提案|建议|议案|信访|来信|信件|留言|热线|工单|诉求|咨询|求助|行政许可|审批|市长信箱|领导信箱|公文|制发|拟制|公开属性/;
const DISCLOSURE = /信息公开|依申请公开|政务公开/;
const DISPUTE = /复议|诉讼|举报|投诉/;
const NARROW = /领域|栏目|专栏|专题|专项|(?<!公开|工作|信息)方面/;
const HEADING = /^(?:第?[一二三四五六七八九十]{1,3}[、.是]|\(?[一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.])/;

/** What the lines above and the sentence so far are about. */
export interface Context {
  readonly heading: string;
}

/** The heading that each line stands under: the last short line, and the line's own first sentence where it is numbered. */
export function headings(paragraphs: readonly Paragraph[]): string[] {
  let last = '';
  return paragraphs.map(({ text, prose }) => {
    if (!prose && text.length > 60) return last;
    if (text.length <= 60 && (HEADING.test(text) || !/[。,;]/.test(text))) {
      last = text;
      return last;
    }
    const first = HEADING.test(text) ? (/^[^。:]{0,40}[。:]/.exec(text)?.[0] ?? '') : '';
    return first === '' ? last : `${last}\n${first}`;
  });
}

/** `before`: the lines up to the figure; `sentence`: its sentence up to the figure. */
export function aboutRequests(heading: string, before: readonly string[], sentence: string): boolean {
  return (before.some((text) => REQUESTS.test(text)) || /依申请|公开申请/.test(heading)) && !RIVALS.test(sentence);
}

/** 依申请公开 is what the figure's own sentence or its heading is about, and nothing else that is received. */
export function isAsked(heading: string, sentence: string): boolean {
  return /依申请公开|申请公开|信息公开申请/.test(`${heading}\n${sentence}`) && !RIVALS.test(sentence);
}

export function aboutDisclosure(heading: string, sentence: string): boolean {
  return DISCLOSURE.test(sentence) || DISPUTE.test(heading);
}

/** The figure is one of a topic: 在财政领域, 专栏发布. Then 公开政府信息 is not the report's total. */
export function isNarrow(heading: string, sentence: string): boolean {
  return /领域|栏目|专栏|专题/.test(heading) || NARROW.test(sentence);
}

/** The part of a report that tells of what is to come. */
export function isOutlook(heading: string): boolean {
  return /下一?步|打算|(?:工作|下年度?|明年|20\d\d年).{0,6}(?:计划|安排|展望|思路|谋划)|改进措施/.test(heading);
}

/** What stands behind the last mark of a text. */
export function lastClause(text: string): string {
  let start = -1;
  for (const mark of [',', ';', ':', '。']) start = Math.max(start, text.lastIndexOf(mark));
  return start < 0 ? text : text.slice(start + 1);
}
