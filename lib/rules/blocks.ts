import type { BlockRole } from '../extract/layout.ts';
import { evidenceAt } from './evidence.ts';
import type { Evidence } from './model.ts';
import type { AuditInput } from './rule.ts';
import { mayHold, traitsOf } from './traits.ts';

/** Parts of the page that are the document itself; menus, breadcrumbs, related lists and footers are not the audited body's words. */
export const DOCUMENT: ReadonlySet<BlockRole> = new Set([
  'title',
  'metadata',
  'byline',
  'body',
  'signature',
  'table',
  'attachment',
]);
/** Its running text. */
const RUNNING: ReadonlySet<BlockRole> = new Set(['title', 'body', 'signature', 'attachment']);

/** Worked out once for an audit: many rules ask. */
const ALL = new WeakMap<AuditInput, readonly number[]>();
const RUN = new WeakMap<AuditInput, readonly number[]>();

/** Visible blocks of the document, in order; its running text only where `running` is true. */
export function documentBlocks(input: AuditInput, running = false): readonly number[] {
  const known = running ? RUN : ALL;
  let blocks = known.get(input);
  if (!blocks) {
    blocks = blocksIn(input, running ? RUNNING : DOCUMENT);
    known.set(input, blocks);
  }
  return blocks;
}

/** Those of them that may hold something of the kind (traits.ts). */
export function documentBlocksHolding(input: AuditInput, trait: number, running = false): number[] {
  const traits = traitsOf(input.view);
  return documentBlocks(input, running).filter((block) => mayHold(traits, block, trait));
}

function blocksIn({ view, layout }: AuditInput, wanted: ReadonlySet<BlockRole>): number[] {
  const found: number[] = [];
  const { blocks } = view.page;
  for (let i = 0; i < blocks.length; i++) {
    const role = layout.roles[i];
    if (role && wanted.has(role) && blocks[i]?.hidden === false) found.push(i);
  }
  return found;
}

/** A place in a block's clean text. */
export interface Hit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Evidence for a place in a block's clean text. */
export function hitEvidence({ view }: AuditInput, { block, start, end }: Hit): Evidence {
  return evidenceAt(view, view.place(block, start, end));
}

/** A sentence is looked at for so many characters on either side at most: text without stops must stay cheap. */
const REACH = 400;

/** The sentence around `[start, end)` of a text: up to the full stop, line break or end on either side. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < REACH && !STOPS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !STOPS.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}

const STOPS = '。！？!?\n';
