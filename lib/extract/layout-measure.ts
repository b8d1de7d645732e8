import type { PageModel } from '../page/model.ts';

/** What a block's characters tell before anything is read: its length, how much of it links elsewhere, whether it is prose. */
export interface Measures {
  /** Characters without outer white space. */
  readonly length: Int32Array;
  /** Characters that are link text. */
  readonly linked: Int32Array;
  /** Weight as prose: its length where it is a sentence, 0 elsewhere. */
  readonly prose: Int32Array;
}

const SHORTEST_SENTENCE = 24;
const STOPS = /[。，；,;]/;

/** Measures all blocks, one pass over blocks and links. */
export function measure(page: PageModel): Measures {
  const count = page.blocks.length;
  const length = new Int32Array(count);
  const linked = new Int32Array(count);
  const prose = new Int32Array(count);
  for (const { block, start, end } of page.links) if (block >= 0) linked[block] = (linked[block] ?? 0) + end - start;
  page.blocks.forEach((block, i) => {
    const trimmed = block.text.trim().length;
    length[i] = trimmed;
    if (block.hidden || trimmed < SHORTEST_SENTENCE || (linked[i] ?? 0) * 2 > trimmed) return;
    if (STOPS.test(block.text)) prose[i] = trimmed;
  });
  return { length, linked, prose };
}

/** True where most of a block is link text. */
export function isLinked(measures: Measures, block: number): boolean {
  return (measures.linked[block] ?? 0) * 10 >= (measures.length[block] ?? 0) * 8;
}
