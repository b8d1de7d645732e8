import type { PageView } from '../../page/view.ts';
import { characterNear, codeNear } from '../../text/code-at.ts';
import { joinedLabel } from './broken.ts';
import { beginsLabel, holdsLabel, type Label, labelsAt } from './matcher.ts';
import { afterColon, COLONS, endOfLine, isIdeograph, isLatin, isWord, skipSpaces } from './signs.ts';

/** A label as it stands on the page. Offsets count in the block's clean text. */
export interface Hit {
  readonly block: number;
  /** Last block of the label: another one where it is broken over two paragraphs of a cell. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Where its value would begin: behind colon, brackets and spaces. */
  readonly after: number;
  readonly label: Label;
  /** What ends it: a colon, its own brackets, the edge of its element or line, a mere space. */
  readonly mark: 'colon' | 'bracket' | 'edge' | 'space';
}

type Mark = Pick<Hit, 'mark' | 'after'>;

/** Lines longer than this are sentences: only what begins them can be a label. */
const LONG_LINE = 400;
const LINE_HEAD = 16;
/** … or what stands in the head of a line that begins with one: a block in one line, its summary at the end. */
const LABELLED_HEAD = 1500;
const NO_HITS: readonly Hit[] = [];
/** Tails of many labels: in 填报<span>日期</span> the edge of the element is not the label's. */
const TAILS: ReadonlySet<string> = new Set(['日期', '时间']);
/** Short labels that no word ends with. */
const GLUED: ReadonlySet<string> = new Set(['索引号', '主题词', '关键词']);
/** What 日期 and 时间 are of, in an element of their own or not. */
const HEADS =
  /^(?:填报|填表|报送|更新|创建|发布|公开|成文|生成|印发|签发|制发|形成|产生|失效|生效|实施|施行|废止|截止|开始|结束|起始|起止|公布|上网|发文|发表|审核|录入|归档|办理|受理|回复|来信|阅读|修改|登记|备案|办公|工作|开放|活动|会议|考试|报名|举办|召开|出生|签署|落款|年月)$/;
/** Heads that make a known label another one: 数据来源单位, 首次公开日期. */
const QUALIFIER =
  /^(?:数据|首次|原文|联合|监督|主要|网站|法规|标准|公文|政策|通知|公告|最后|最新|上次|拟定|计划|实际|预计|图片|视频|附件|项目|招标|中标|合同|评估|检查|处罚|许可|来文|收文)$/;
/** A name before the label of a date. */
const NAME = /^[一-鿿]{2,3}$/;
/** Longest head of a label of which only the tail is known. */
const LONGEST_HEAD = 5;
/** … behind a space in the text: values have such, too. */
const SHORT_HEAD = 3;
const TRAIL = '>»›→';
const OPENERS = '【〖[「(〔《<';
const CLOSERS = '】〗]」)〕》>';
const SECOND_NAME = /^\/ ?[一-鿿]{2,6} ?[:：]/;

/** The same in English, as bilingual pages add it: 索引号 Index No.: · 发布日期 (Release Date) · 文号 / Document No. */
const ENGLISH = new RegExp(
  `^[ \\n/]{0,3}\\(?(?:(?:${[
    'index|reference|serial|document|doc|file|no|number|code|id|title|name|subject|topic|category|classification',
    'column|catalogue|keywords?|theme|issuer|issued?|issuing|publisher|published|publishing|publication|release|released',
    'disclosure|authority|agency|department|organization|organisation|source|date|time|created?|creation|generated',
    'validity|valid|status|effective|expiry|scope|method|form|type|summary|abstract|of|by|and|the|on|/',
  ].join('|')})[. ]{0,2}){1,6}\\)?`,
  'i',
);
const LONGEST_ENGLISH = 60;
/** Longest block that is one label in several lines. */
const LONGEST_BROKEN = 24;

/** Labels in a block, left to right, not overlapping. */
export function findHits(view: PageView, block: number): readonly Hit[] {
  const text = inOneLine(view.clean(block).fold);
  return text === null || !holdsLabel(text) ? NO_HITS : new Scan(view, block, text).run();
}

/**
 * A label that a narrow column broke into lines, and nothing else: `发布<br>日期`. Offsets stay what they are. Null where
 * it is one that nobody knows, whose last line may look like another: `内容<br>分类`.
 */
function inOneLine(text: string): string | null {
  if (text.length > LONGEST_BROKEN || !text.includes('\n') || !/\S ?\n/.test(text.trim())) return text;
  const broken = joinedLabel(text.split('\n'));
  return broken === 'strange' ? null : broken ? text.replaceAll('\n', ' ') : text;
}

class Scan {
  readonly #view: PageView;
  readonly #block: number;
  readonly #text: string;
  #bounds: ReadonlySet<number> | undefined;

  constructor(view: PageView, block: number, text: string) {
    this.#view = view;
    this.#block = block;
    this.#text = text;
  }

  run(): Hit[] {
    const text = this.#text;
    const hits: Hit[] = [];
    let lineStart = 0;
    /** The line's last label. */
    let last: Hit | null = null;
    let lineEnd = endOfLine(text, 0);
    for (let i = 0; i < text.length; i++) {
      if (i > lineEnd) {
        lineStart = i;
        last = null;
        lineEnd = endOfLine(text, i);
      }
      if (lineEnd - lineStart > LONG_LINE && i - lineStart > (last ? LABELLED_HEAD : LINE_HEAD)) {
        i = lineEnd;
        continue;
      }
      if (!beginsLabel(text, i)) continue;
      const hit = this.#hitAt(i, last);
      if (!hit) continue;
      hits.push(hit);
      last = hit;
      i = Math.max(hit.end, hit.after) - 1;
    }
    return hits;
  }

  /** True where an inline element begins or ends. */
  #isBound(at: number): boolean {
    this.#bounds ??= this.#view.bounds(this.#block);
    return this.#bounds.has(at);
  }

  /** What stands before: an edge, an opening bracket, a separator, or a word that runs on (`''`: no label can begin). */
  #before(at: number): 'edge' | 'open' | 'separator' | 'word' {
    if (at === 0) return 'edge';
    const code = this.#text.charCodeAt(at - 1);
    const character = this.#text.charAt(at - 1);
    if (character === '\n' || (character === ' ' && at === 1)) return 'edge';
    // Before the edge: the brackets may stand outside the label's own element, 【<b>索引号</b>】.
    if (OPENERS.includes(character === ' ' ? this.#text.charAt(at - 2) || ' ' : character)) return 'open';
    if (this.#isBound(at) || (character === ' ' && this.#isBound(at - 1))) return 'edge';
    return isWord(code) ? 'word' : 'separator';
  }

  #hitAt(start: number, last: Hit | null): Hit | null {
    const before = this.#before(start);
    if (before === 'word' && !last) return null;
    const found = labelsAt(this.#text, start);
    for (let i = found.length - 1; i >= 0; i--) {
      const candidate = found[i];
      if (!candidate) continue;
      const { label, end } = candidate;
      const mark = this.#markAfter(end, before, label.weak);
      if (!mark) continue;
      if (TAILS.has(label.text) && this.#isTail(start) && !this.#datesAuthor(start, mark, last)) continue;
      const from = before === 'word' && last ? this.#wordStart(start, last) : start;
      // The tail of a longer label that nobody knows: 浏览字号, 原文发布日期. No field's, but it ends the value before it.
      if (from < start && label.field !== null) continue;
      // Glued to the value before it: only a long label with its colon is told from a word's end.
      const glued = before === 'word' && from === start;
      if (glued && !this.#glued(start, end, label, mark, last)) continue;
      if ((before === 'word' || start === last?.after) && this.#takesValue(start, end)) continue;
      if (label.field === null && this.#endsSpaced(start, end)) continue;
      // 其他, 内容, 状态 are values as often as labels.
      if (mark.mark !== 'colon' && label.colonOnly) continue;
      // Between spaces, behind another label of the line: 索引号: A-1 公开目录 年度报告
      const spaced = before === 'separator' && last !== null && this.#text.charAt(start - 1) === ' ';
      const sameStyle = spaced && last.mark === 'space' && label.field !== null;
      const dated = label.kind === 'date' && before !== 'word' && this.#saysWhen(label, mark);
      if (mark.mark === 'space' && !dated && ((label.weak && !sameStyle) || (before === 'separator' && !spaced)))
        continue;
      if (mark.mark === 'edge' && label.weak && before === 'separator') continue;
      return { block: this.#block, last: this.#block, start: from, end, after: mark.after, label, mark: mark.mark };
    }
    return null;
  }

  #endsWord(start: number): boolean {
    return start > 0 && isIdeograph(this.#text.charCodeAt(start - 1));
  }

  /** True for the tail of a longer label; behind an element's edge only where the word before it is the head of one. */
  #isTail(start: number): boolean {
    return this.#endsWord(start) && (!this.#isBound(start) || HEADS.test(this.#text.slice(start - 2, start)));
  }

  /** `作者：张三时间：2020-01-02`: behind a name and before a date. */
  #datesAuthor(start: number, { mark, after }: Mark, last: Hit | null): boolean {
    if (mark !== 'colon' || last?.label.kind !== 'furniture' || last.mark !== 'colon') return false;
    const name = this.#text.slice(last.after, start).trim();
    return NAME.test(name) && /^(?:19|20)\d\d/.test(this.#text.slice(after, after + 4));
  }

  /** `发布于 2024-03-11`: a by-line's word and its date, though only a space divides them. */
  #saysWhen({ text }: Label, { after }: Mark): boolean {
    return text.startsWith('发') && /^(?:19|20)\d\d ?[-/.年]/.test(this.#text.slice(after, after + 6));
  }

  /**
   * Where the longer word begins that a label ends, behind an element's edge or a space within the line; the label's own start where
   * it stands at the end of the value before it.
   */
  #wordStart(start: number, last: Hit): number {
    let at = start;
    while (at > last.after && start - at < LONGEST_HEAD && this.#endsWord(at) && !this.#isBound(at)) at--;
    const bare = last.label.kind === 'furniture' && last.mark !== 'colon';
    if (!bare && this.#text.slice(last.after, at).trim() === '')
      return QUALIFIER.test(this.#text.slice(at, start)) ? at : start;
    if (this.#isBound(at)) return at;
    const gap = ' |'.includes(this.#text.charAt(at - 1));
    return gap && (start - at <= SHORT_HEAD || this.#isBound(at - 1)) ? at : start;
  }

  #glued(start: number, end: number, label: Label, mark: Mark, last: Hit | null): boolean {
    if (mark.mark !== 'colon') return false;
    if (TAILS.has(label.text) && this.#endsWord(start) && !this.#isBound(start))
      return this.#datesAuthor(start, mark, last);
    if (!this.#endsWord(start) || /\d[号日]$/.test(this.#text.slice(start - 2, start))) return true;
    // Spaced out from end to end, or not at all: what has a gap somewhere is the end of a value and a shorter label.
    if (end - start > label.text.length) return label.text.length > 2 && end - start >= 2 * label.text.length - 1;
    // 来源：县民政局作者：张三
    if (label.kind === 'furniture' && last?.label.byline && last.label.field === 'issuer') return true;
    return label.kind === 'field' && (label.text.length >= 4 || GLUED.has(label.text));
  }

  /** The tail of a label that nobody knows, spaced out: 状 态 in 阅 办 状 态： */
  #endsSpaced(start: number, end: number): boolean {
    const text = this.#text;
    if (start + 1 >= end || text.charAt(start + 1) !== ' ' || characterNear(text, start - 1) !== ' ') return false;
    return isIdeograph(codeNear(text, start - 2)) && ' \n'.includes(characterNear(text, start - 3));
  }

  /** The label's head is the value before it, where a shorter label begins behind a gap or edge in it: 机构：政府 信息名称： */
  #takesValue(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) {
      if (this.#text.charAt(at - 1) !== ' ' && !this.#isBound(at)) continue;
      if (labelsAt(this.#text, at).some((shorter) => shorter.end === end)) return true;
    }
    return false;
  }

  /** The label again in English, a colon or the end of the block behind it. */
  #english(end: number): Mark | null {
    let first = end;
    while (first < end + 3 && ' \n(/'.includes(characterNear(this.#text, first) || '.')) first++;
    if (!isLatin(codeNear(this.#text, first))) return null;
    const words = ENGLISH.exec(this.#text.slice(end, end + LONGEST_ENGLISH))?.[0] ?? '';
    if (words === '') return null;
    const at = skipSpaces(this.#text, end + words.length);
    if (at >= this.#text.length) return { mark: 'edge', after: at };
    return COLONS.includes(this.#text.charAt(at)) ? { mark: 'colon', after: afterColon(this.#text, at) } : null;
  }

  #markAfter(end: number, before: string, weak: boolean): Mark | null {
    const text = this.#text;
    const english = this.#english(end);
    if (english) return english;
    let at = skipSpaces(text, end);
    if (before === 'open' && CLOSERS.includes(text.charAt(at)) && at < text.length) {
      at = skipSpaces(text, at + 1);
      return {
        mark: 'bracket',
        after: COLONS.includes(text.charAt(at)) && at < text.length ? afterColon(text, at) : at,
      };
    }
    // A remark in brackets belongs to the label where a colon follows: 主题分类(一)：
    if (text.charAt(at) === '(') {
      const close = text.slice(at, at + 10).indexOf(')');
      if (close > 0) {
        const next = skipSpaces(text, at + close + 1);
        if (next < text.length && COLONS.includes(text.charAt(next)))
          return { mark: 'colon', after: afterColon(text, next) };
        // … or where nothing follows: a cell with 索引号（必填）
        if (next >= text.length && !weak) return { mark: 'edge', after: text.length };
      }
      return null;
    }
    if (at >= text.length) return { mark: 'edge', after: text.length };
    const next = text.charAt(at);
    // A second name of the same thing: 索引号/编号：
    if (next === '/') {
      const second = SECOND_NAME.exec(text.slice(at, at + 12));
      if (second) return { mark: 'colon', after: afterColon(text, at + second[0].length - 1) };
      // A blank in an element of its own: <b>文号</b><span>/</span>
      const apart = at > end || this.#isBound(at);
      return apart && skipSpaces(text, at + 1) >= text.length ? { mark: 'edge', after: at } : null;
    }
    if (COLONS.includes(next)) return { mark: 'colon', after: afterColon(text, at) };
    // A step of a trail: 公开目录 > 正文
    if (TRAIL.includes(next)) return null;
    if (next === '\n' || this.#isBound(end) || this.#isBound(at)) return { mark: 'edge', after: at };
    if (next === '|' || next === '丨') return { mark: 'edge', after: skipSpaces(text, at + 1) };
    if (at > end) return { mark: 'space', after: at };
    return CLOSERS.includes(next) ? { mark: 'space', after: at } : null;
  }
}
