import type { PageView } from '../../page/view.ts';
import { type Hit, hitEvidence, runningBlocks } from '../blocks.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { mayHold, TRAIT, traitsOf } from '../traits.ts';
import { type LoneMark, loneMarks } from './unbalanced.ts';

const PARTNER: Readonly<Record<string, string>> = {
  '《': '》',
  '》': '《',
  '“': '”',
  '”': '“',
  '(': ')',
  ')': '(',
  '〔': '〕',
  '〕': '〔',
};
/** Blocks within which a mark's partner may stand: a quotation may run over several paragraphs. */
const NEAR = 3;
/** The same for what is quoted or put in brackets as a whole: the new wording of an article, the history of a law. */
const FAR = 40;
/** Before a quotation or bracket of whole paragraphs. */
const WHOLE = /(?:^|[:：])\s*$/;
/** Places listed at most. */
const LISTED = 200;
/** Lone marks looked at for a partner. */
const MOST = 100;
/** Characters quoted around a lone mark. */
const QUOTED = 16;
/** A heading or line cut short by the page itself. */
const CUT = /(?:…|\.\.\.)\s*$/;

interface Lone extends LoneMark {
  readonly block: number;
}

/** Book-title marks, quotation marks and brackets without partner; all of the page in one finding. */
export const rule = defineRule({
  id: 'wording/unbalanced-marks',
  severity: 'warning',
  title: { zh: '标点不配对', en: 'Unbalanced marks' },
  about: { zh: '书名号、引号、括号是否成对。', en: 'Whether 《》 “” （） 〔〕 have their partners.' },
  example: { zh: '“2019年政务公开工作要点》”', en: '“2019年政务公开工作要点》”' },
  basis: 'GB/T 15834',
  messages: {
    lone: { zh: '有 {count} 处标点不配对：{marks}', en: '{count} {count|mark has|marks have} no partner: {marks}' },
    balanced: { zh: '标点均配对', en: 'All marks have their partners' },
  },
  check(input) {
    const lone = withoutPartners(input, runningBlocks(input)).slice(0, LISTED);
    if (lone.length === 0) return [{ outcome: 'pass', message: 'balanced' }];
    const hits = lone.map((one) => ({ one, hit: hitOf(input, one) }));
    const evidence = hits.map(({ hit }) => hitEvidence(input, hit));
    const words = hits.map(({ hit }) => input.view.clean(hit.block).fold.slice(hit.start, hit.end));
    const marks = [...new Set(lone.map(({ mark }) => mark))].join(' ');
    return [
      {
        outcome: 'fail',
        message: 'lone',
        args: { count: lone.length, marks },
        values: words,
        actual: marks,
        evidence,
      },
    ];
  },
});

/** Lone marks of the blocks whose partner does not stand lone in a block nearby either. */
function withoutPartners({ view }: AuditInput, blocks: readonly number[]): Lone[] {
  const traits = traitsOf(view);
  const all: (Lone & { index: number })[] = [];
  blocks.forEach((block, index) => {
    if (!mayHold(traits, block, TRAIT.marks)) return;
    const { fold } = view.clean(block);
    const lone = loneMarks(fold);
    if (lone.length > 0 && !CUT.test(fold)) for (const one of lone) all.push({ ...one, block, index });
  });
  const matched = new Set<number>();
  all.forEach((one, i) => {
    if (!one.opening || matched.has(i)) return;
    const reach = one.index + (WHOLE.test(view.clean(one.block).fold.slice(0, one.at)) ? FAR : NEAR);
    for (let k = i + 1; k <= i + MOST && (all[k]?.index ?? Number.POSITIVE_INFINITY) <= reach; k++) {
      const other = all[k];
      if (!other || other.opening || matched.has(k) || other.mark !== PARTNER[one.mark]) continue;
      matched.add(i).add(k);
      break;
    }
  });
  return all.filter(
    (one, i) =>
      !matched.has(i) && !goesOn(view.clean(blocks[one.index + 1] ?? -1).fold, one) && !openedOutside(view, one),
  );
}

/** A title broken into paragraphs, the first of which stands apart: 关于印发《商丘市 / 实施方案》的通知. */
function openedOutside(view: PageView, { block, mark, opening }: Lone): boolean {
  if (opening) return false;
  for (let i = block - 1; i >= Math.max(0, block - NEAR); i--)
    if (loneMarks(view.clean(i).fold).some((one) => one.mark === PARTNER[mark])) return true;
  return false;
}

/** Each paragraph of a long quotation opens with “, only the last closes it. */
function goesOn(following: string, { mark, opening }: LoneMark): boolean {
  return mark === '“' && opening && following.trimStart().startsWith('“');
}

/** The words before a closing mark, or behind an opening one. */
function hitOf({ view }: AuditInput, { block, at, opening }: Lone): Hit {
  const { fold } = view.clean(block);
  const start = opening ? at : Math.max(fold.lastIndexOf('\n', at) + 1, at - QUOTED);
  return { block, start, end: opening ? Math.min(fold.length, at + QUOTED) : at + 1 };
}
