import { once } from '../../once.ts';
import { compact } from '../../text/compact.ts';
import { type Hit, runningBlocks } from '../blocks.ts';
import type { AuditInput } from '../rule.ts';

/** 附件, 附件2, 附件2：承诺书: the line that heads an attachment shown on the page. */
const HEAD = /^附件?\d{0,2}(?:[:.、](?!\d)|(?=[^\d:.、])|$)/;
/** What is handed out to be filled in, by the end of its title. */
const FORM =
  /(?:表|书|函|证明?|合同|协议|样式|格式|模板|提纲|大纲|范[本文]|样[本表稿张例]|示例|参考文本)(?:[(【][^()【】]{0,12}[)】])?$|[(【](?:样式|格式|模板|范[本文]|样[本表稿张例]|示例|参考[^()【】]{0,6})[)】]/;
/** 附件 or 附件2 alone in its line. */
const BARE = /^附件?\d{0,2}[:.、]?$/;
const MARKED = /^附件?\d{0,2}[:.、]./;
const LONGEST = 60;
/** Lines that a title may take, the heading itself included. */
const TITLE_LINES = 3;

interface Part {
  readonly block: number;
  readonly start: number;
  readonly form: boolean;
}

/** Where attachments shown on the page begin, in order, and whether each is a form. */
const attached = once((input: AuditInput): readonly Part[] => {
  const found: Part[] = [];
  // Above its signature the document only lists them.
  const signed = input.layout.roles.lastIndexOf('signature');
  const lines = runningBlocks(input).flatMap((block) => linesOf(input.view.clean(block).fold, block));
  // 附件：承诺书 is of the list where the attachment has a heading 附件 of its own.
  const ownHeads = lines.some(({ text }) => BARE.test(text));
  lines.forEach(({ block, start, text }, i) => {
    if (block <= signed || !HEAD.test(text) || (ownHeads && MARKED.test(text))) return;
    const title = lines.slice(i, i + TITLE_LINES).map((line, k) => (k === 0 ? line.text.replace(HEAD, '') : line.text));
    found.push({ block, start, form: title.some((words) => words.length <= LONGEST && FORM.test(words)) });
  });
  return found;
});

/** True for what stands in a form, a letter to sign or an outline attached to the document on its own page, or in its name. */
export function isInForm(input: AuditInput, { block, start }: Hit): boolean {
  const own = lineAt(input.view.clean(block).fold, start);
  if (HEAD.test(own) && FORM.test(own)) return true;
  const before = attached(input).filter((part) => part.block < block || (part.block === block && part.start <= start));
  return before.at(-1)?.form ?? false;
}

/** The line around an offset, '' for a long one. */
function lineAt(fold: string, at: number): string {
  const from = Math.max(0, at - LONGEST);
  const [before, after] = [fold.slice(from, at), fold.slice(at, at + LONGEST)];
  const first = before.lastIndexOf('\n') + 1;
  return first === 0 && from > 0 ? '' : compact(before.slice(first) + (after.split('\n', 1)[0] ?? ''));
}

function linesOf(fold: string, block: number): { block: number; start: number; text: string }[] {
  let start = 0;
  return fold.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { block, start: at, text: compact(line.slice(0, LONGEST * 2)) };
  });
}
