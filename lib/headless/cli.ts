import { readFile } from 'node:fs/promises';
import { addresses } from '../packs/addresses.ts';
import { faultText } from '../packs/fault.ts';
import { type ReadPack, readPack } from '../packs/read.ts';
import { readOptions } from './options.ts';
import { sources } from './paths.ts';
import { type Outcome, Pool } from './pool.ts';

/** `npm run --silent audit -- PATH…`: saved pages in, one JSON object per page and line out (DESIGN.md, “Headless contract”). */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), new Date());
  if ('wrong' in options) return complain(options.wrong);
  const packs: Omit<ReadPack, 'ok'>[] = [];
  for (const file of options.rules) {
    const pack = await packOf(file);
    if (typeof pack === 'string') return complain(pack);
    packs.push(pack);
  }
  if (options.addresses) return list(packs);
  const pool = new Pool({ today: options.today, checks: options.checks, packs });
  let failed = false;
  const write = async (path: string, outcome: Outcome) => {
    failed ||= 'error' in outcome;
    await print('line' in outcome ? outcome.line : JSON.stringify({ path, error: outcome.error }));
  };
  // Lines come in the order of the paths; few enough pages are under way that memory stays bounded.
  const underWay: { path: string; outcome: Promise<Outcome> }[] = [];
  for await (const { path, relative } of sources(options.paths, process.stdin)) {
    const url = options.urlBase === null ? null : addressOf(relative, options.urlBase);
    underWay.push({ path, outcome: pool.run(path, url) });
    const first = underWay.length >= pool.size * 4 ? underWay.shift() : undefined;
    if (first) await write(first.path, await first.outcome);
  }
  for (const { path, outcome } of underWay) await write(path, await outcome);
  await pool.close();
  return failed ? 1 : 0;
}

/** All addresses of the official forms and of the packs' own, with what stands there. */
async function list(packs: readonly Omit<ReadPack, 'ok'>[]): Promise<number> {
  for (const { address, name } of addresses(packs.map(({ pack }) => pack))) await print(`${address}\t${name}`);
  return 0;
}

function addressOf(relative: string, base: string): string {
  const path = relative.split('/').map(encodeURIComponent).join('/');
  return new URL(path, base.endsWith('/') || /[?#]|\.[a-z]{3,5}$/i.test(new URL(base).pathname) ? base : `${base}/`)
    .href;
}

/** The pack in a file, or what is wrong with it. */
async function packOf(file: string): Promise<Omit<ReadPack, 'ok'> | string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return `--rules: ${error instanceof Error ? error.message : String(error)}`;
  }
  const read = readPack(text);
  if (read.ok) return { pack: read.pack, hash: read.hash };
  return read.faults.map((fault) => `${file}: ${faultText(fault, 'en')}`).join('\n');
}

/** Waits where the reader of the output is slower than the audit. */
function print(line: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(line);
    if (process.stdout.write('\n')) resolve();
    else process.stdout.once('drain', resolve);
  });
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}

// Whoever reads the output has seen enough (`| head`).
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
