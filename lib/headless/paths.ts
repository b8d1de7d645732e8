import { opendir, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A page to audit: its path as it is reported, and relative to what was asked for. */
export interface Source {
  readonly path: string;
  /** With `/`, for the address. */
  readonly relative: string;
}

/** Files taken from a folder; a file that is named is taken whatever it is called. */
const PAGE = /\.(?:x?html?|shtml|jhtml|aspx?|jsp|php)$/i;

/** The pages behind some paths, in order: folders with all below them, sorted by name; `-` reads paths from `input`. */
export async function* sources(
  paths: Iterable<string> | AsyncIterable<string>,
  input: Readable,
): AsyncGenerator<Source> {
  for await (const path of paths) {
    if (path === '-') yield* sources(lines(input), input);
    else if (await isFolder(path)) yield* folder(path, '');
    else yield { path, relative: basename(path) };
  }
}

async function* lines(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '' && line !== '-') yield line;
}

async function isFolder(path: string): Promise<boolean> {
  // A path that is not there is reported as a page that cannot be read.
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function* folder(root: string, below: string): AsyncGenerator<Source> {
  const entries: { name: string; folder: boolean }[] = [];
  try {
    for await (const entry of await opendir(join(root, below))) {
      const isFolderItself = entry.isDirectory() && !entry.isSymbolicLink();
      if (isFolderItself || PAGE.test(entry.name)) entries.push({ name: entry.name, folder: isFolderItself });
    }
  } catch {
    // A folder that may not be looked into is reported like a page that cannot be read.
    yield { path: join(root, below), relative: below };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, folder: isFolderItself } of entries) {
    const inside = join(below, name);
    if (isFolderItself) yield* folder(root, inside);
    else yield { path: join(root, inside), relative: inside.split(sep).join('/') };
  }
}
