import { readFile, stat } from 'node:fs/promises';
import { audit } from '../audit.ts';
import type { ReadPack } from '../packs/read.ts';
import type { CalendarDate } from '../text/dates.ts';
import { lineOf } from './line.ts';
import { readHtml } from './read-html.ts';
import { notHtml } from './sniff.ts';

/** What every page of a run is audited with. */
export interface PageOptions {
  readonly today: CalendarDate;
  readonly checks: boolean;
  readonly packs: readonly Omit<ReadPack, 'ok'>[];
}

/** A larger file is none that a portal serves as a page. */
const LARGEST = 64_000_000;

/** The output line of one saved page. Rejects with the reason where it cannot be read. */
export async function auditFile(path: string, url: string | null, options: PageOptions): Promise<string> {
  const { size } = await stat(path);
  if (size > LARGEST) throw new Error(`too large: ${size} bytes`);
  const bytes = await readFile(path);
  const fault = notHtml(bytes);
  if (fault !== null) throw new Error(fault);
  const page = readHtml(bytes, url === null ? {} : { url });
  const result = audit(page, { today: options.today, packs: options.packs });
  return JSON.stringify(lineOf(path, page, result, options.checks));
}
