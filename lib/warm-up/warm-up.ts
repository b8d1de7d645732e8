import { audit } from '../audit.ts';
import { extract } from '../extract/extract.ts';
import { CopyOutput } from '../messages/model.ts';
import { readCopy } from '../page/copy/read.ts';
import { scanMarkup } from '../page/copy/scan.ts';
import { PageView } from '../page/view.ts';
import { RULES } from '../rules/index.ts';
import { specimen } from './specimen.ts';

/** After that many pages audits hardly get faster any more: about a second of work, spread over idle moments. */
const ROUNDS = 64;

const TODAY = { year: 2023, month: 6, day: 21 };

/** The last rounds, of whose pages everything stays: some of each kind, as code is made for them in the end. */
const STAYING = 14;

/**
 * Held on purpose: browsers clear away what is no longer needed while nothing happens, and with the last object of a kind
 * goes the code that was made for it; the next audit would take twice as long.
 */
const kept: unknown[] = [];

let begun = false;

/**
 * Makes the engine ready before the inspector asks for anything: tables are built, patterns compiled, and what runs often is
 * optimised for all that pages may hold, so that the first audit takes no longer than later ones. `turn` is awaited before each
 * page, so that others get theirs. Harmless to call again.
 */
export async function warmUp(turn: () => Promise<unknown>): Promise<void> {
  if (begun) return;
  begun = true;
  for (let round = 0; round < ROUNDS; round++) {
    await turn();
    // Code that was made for short pages is thrown away when a long one comes, and the other way round.
    tryOn(round, round % 16 === 15 ? 60 : round % 4 === 3 ? 12 : 1);
  }
}

/** All that the panel does from what comes out of the page to what is found. */
function tryOn(round: number, parts: number): void {
  const { html, ...rest } = specimen(round, parts);
  const output = CopyOutput.parse({
    readyState: 'complete',
    contentType: 'text/html',
    copy: { ...rest, html: null },
  });
  const keep = round >= ROUNDS - STAYING ? kept : undefined;
  const page = output.copy && readCopy(output.copy, scanMarkup(html, keep), keep);
  if (!page) return;
  const result = audit(page, { today: TODAY });
  if (!keep) return;
  const input = { ...extract(new PageView(page)), today: TODAY };
  keep.push(result, input, ...RULES.map((rule) => rule.check(input)));
}
