import { audit } from './audit.ts';
import { type Extraction, extract } from './extract/extract.ts';
import { PageView } from './page/view.ts';
import { specimen } from './specimen.ts';

/** Often enough for the engine's patterns and loops to be compiled. */
const TIMES = 3;

/** Held on purpose: machines drop the code they made for a kind of object with the last object of that kind. */
let kept: Extraction | undefined;

/**
 * Makes the engine ready before the inspector asks for anything: tables are built and patterns compiled on a small page,
 * so that the first audit takes no longer than the next. Harmless to call again.
 */
export function warmUp(): void {
  if (kept) return;
  for (let i = 0; i < TIMES; i++) audit(specimen(), { today: { year: 2022, month: 1, day: 21 } });
  kept = extract(new PageView(specimen()));
}
