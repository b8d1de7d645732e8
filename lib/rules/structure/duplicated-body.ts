import { repeatedFrom } from '../../extract/prose/repeats.ts';
import { runningBlocks } from '../blocks.ts';
import { evidenceAt } from '../evidence.ts';
import { type AuditInput, defineRule } from '../rule.ts';

/** A repeat in one piece of at least so many characters … */
const LONG = 200;
/** … that makes up at least this share of the body. */
const SHARE = 0.15;
/** A short text pasted twice: its copy is nearly half of what there is. */
const NEARLY_HALF = 0.4;
/** Copies for other screens and for printing are shown one at a time. */
const ALTERNATIVE = /mobile|phone|wap|print|(?:^|[\s_-])(?:xs|sm|md|lg|m|h5|pc)(?:$|[\s_-])|hidden|visible|responsive/;
const QUOTED = 40;

interface Repeat {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A substantial part of the body that stands twice, sentence for sentence. */
export const rule = defineRule({
  id: 'structure/duplicated-body',
  severity: 'error',
  title: { zh: '正文重复', en: 'Body repeated' },
  about: { zh: '正文是否有大段重复。', en: 'Whether a substantial part of the body stands twice.' },
  example: { zh: '全文重复两遍', en: 'The whole text stands twice' },
  basis: '',
  messages: {
    twice: {
      zh: '正文有 {count} 字重复出现（占正文 {percent}%），始于“{words}”',
      en: '{count} characters of the body stand twice ({percent} %), from “{words}” on',
    },
    alternative: {
      zh: '正文有 {count} 字在页面上出现两次，可能是为不同屏幕准备的副本',
      en: '{count} characters of the body stand twice; the copy may be meant for another screen',
    },
    once: { zh: '正文没有大段重复', en: 'No substantial part of the body stands twice' },
  },
  check(input) {
    const { view, layout } = input;
    const blocks = runningBlocks(input).filter((block) => layout.roles[block] === 'body');
    const texts = blocks.map((block) => view.clean(block).fold);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (length < LONG) return [];
    const runs = connected(input, repeatedFrom(texts), blocks);
    const longest = runs.reduce<Repeat[]>((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), []);
    const [first] = longest;
    const count = runs.reduce((sum, run) => sum + sizeOf(run), 0);
    const much = sizeOf(longest) >= LONG ? count >= length * SHARE : sizeOf(longest) >= length * NEARLY_HALF;
    if (!first || !much) return [{ outcome: 'pass', message: 'once' }];
    const copy = view.place(first.block, first.start, Math.min(first.end, first.start + QUOTED));
    const words = view.quote(copy).trim().slice(0, 20);
    const original = originalOf(input, blocks, first);
    const evidence = [evidenceAt(view, copy)];
    if (original) evidence.unshift(evidenceAt(view, original, { role: 'prior' }));
    const alternative = longest.some(({ block }) => isAlternative(input, block));
    const args = { count, percent: Math.round((count * 100) / length), words };
    return [
      {
        outcome: alternative ? 'review' : 'fail',
        message: alternative ? 'alternative' : 'twice',
        args,
        actual: String(count),
        values: [String(count)],
        evidence,
      },
    ];
  },
});

const sizeOf = (run: readonly Repeat[]): number => run.reduce((sum, { start, end }) => sum + end - start, 0);

/** Repeats that follow each other without anything new between them. */
function connected(
  input: AuditInput,
  ranges: ReadonlyMap<number, readonly [number, number][]>,
  blocks: readonly number[],
): Repeat[][] {
  const runs: Repeat[][] = [];
  if (ranges.size === 0) return runs;
  let open = false;
  blocks.forEach((block, i) => {
    const text = input.view.clean(block).fold;
    let at = 0;
    for (const [start, end] of ranges.get(i) ?? []) {
      if (text.slice(at, start).trim() !== '') open = false;
      if (open) runs.at(-1)?.push({ block, start, end });
      else runs.push([{ block, start, end }]);
      open = true;
      at = end;
    }
    if (text.slice(at).trim() !== '') open = false;
  });
  return runs;
}

/** Where the words of the copy stood first. */
function originalOf({ view }: AuditInput, blocks: readonly number[], copy: Repeat) {
  const text = view.clean(copy.block).fold;
  const words = text.slice(copy.start, Math.min(copy.end, copy.start + QUOTED)).trim();
  for (const block of blocks) {
    const at = view.clean(block).fold.indexOf(words);
    if (at < 0) continue;
    if (block === copy.block && at >= copy.start) return null;
    return view.place(block, at, at + words.length);
  }
  return null;
}

/** True inside a box named as one of several versions. */
function isAlternative({ view }: AuditInput, block: number): boolean {
  for (let box = view.page.blocks[block]?.box ?? -1; box >= 0; box = view.page.boxes[box]?.parent ?? -1)
    if (ALTERNATIVE.test(view.page.boxes[box]?.name ?? '')) return true;
  return false;
}
