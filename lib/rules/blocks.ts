import type { BlockRole } from '../extract/layout.ts';
import { once } from '../once.ts';
import { evidenceAt } from './evidence.ts';
import type { Evidence } from './model.ts';
import type { AuditInput } from './rule.ts';
import { blocksHolding } from './traits.ts';

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
/** Visible blocks of the document's running text, in order. */
export const runningBlocks = once((input: AuditInput): readonly number[] => {
  const made: number[] = [];
  for (let block = 0; block < input.layout.roles.length; block++) if (isOf(RUNNING, input, block)) made.push(block);
  return made;
});

/** Visible blocks of the document that may hold something of the kind (traits.ts), its running text only where `running` is true. */
export function documentBlocksHolding(input: AuditInput, trait: number, running = false): number[] {
  return blocksHolding(input.view, trait).filter((block) => isOf(running ? RUNNING : DOCUMENT, input, block));
}

function isOf(wanted: ReadonlySet<BlockRole>, { view, layout }: AuditInput, block: number): boolean {
  const role = layout.roles[block];
  return role !== undefined && wanted.has(role) && view.page.blocks[block]?.hidden === false;
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
