import { audit } from './audit.ts';
import { extract } from './extract/extract.ts';
import { readCopy } from './page/copy/read.ts';
import { writeCopy } from './page/copy/write.ts';
import { PageView } from './page/view.ts';
import { specimen } from './specimen.ts';

/**
 * Lengths of the pages the engine is tried on, in chapters: a short one first, then long ones, often enough that the loops
 * and patterns that long pages need are compiled.
 */
const LENGTHS = [0, 2, 8, 16, 24, 24, 24, 24];

const TODAY = { year: 2022, month: 1, day: 21 };

/** Held on purpose: machines drop the code they made for a kind of object with the last object of that kind. */
const kept: unknown[] = [];

/**
 * Makes the engine ready before the inspector asks for anything: tables are built and patterns compiled, so that the first
 * audit takes no longer than the next. `turn` is awaited before each step, so that others get theirs. Harmless to call again.
 */
export async function warmUp(turn: () => Promise<unknown>): Promise<void> {
  if (kept.length > 0) return;
  kept.push(extract(new PageView(specimen())));
  readCopy(writeCopy(specimen(2)), kept);
  for (const chapters of LENGTHS) {
    await turn();
    const copy = writeCopy(specimen(chapters));
    const page = readCopy(copy);
    for (let i = 0; i < 2; i++) readCopy(copy);
    if (page) audit(page, { today: TODAY });
  }
}
