import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import { audit } from '../../lib/audit.ts';
import { PageCopy } from '../../lib/page/copy/model.ts';
import { readCopy } from '../../lib/page/copy/read.ts';
import { takeCopy } from '../../lib/page/copy/take.ts';
import { domWorld } from '../../lib/page/dom.ts';
import type { PageModel } from '../../lib/page/model.ts';
import { readPage } from '../../lib/page/read.ts';
import { sendPage } from '../../lib/page/send.ts';
import type { Reading } from '../../lib/page/sources.ts';
import { unpack } from '../../lib/page/unpack.ts';
import { unpackPage } from '../../lib/page/unwire.ts';
import { warmUp } from '../../lib/warm-up/warm-up.ts';

/** What the bench measures, to be called in the page one after the other. Each returns something that depends on its work. */
export interface Subject {
  /** Work whose time does not count, and which the measured part is given. */
  prepare?(): unknown;
  run(prepared: unknown): unknown;
}

const TODAY = { year: 2026, month: 6, day: 1 };

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  /** The measure: all text nodes with their text, all table cells with their spans. */
  bare: {
    run: () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      let length = 0;
      let spans = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) length += node.nodeValue?.length ?? 0;
        else if (node instanceof HTMLTableCellElement) spans += node.colSpan * node.rowSpan;
      }
      return length + spans;
    },
  },
  read: { run: () => read() },
  /** The panel's part of reading. */
  fromCopy: { prepare: () => crossed(takeCopy(document)), run: (copy) => fromCopy(copy) },
  transfer: { prepare: read, run: (page) => transfer(page as ReturnType<typeof read>) },
  audit: { prepare: () => unpack(read()), run: (page) => audit(page as PageModel, { today: TODAY }) },
  all: { run: () => audit(fromCopy(crossed(takeCopy(document))), { today: TODAY }) },
  // Its parse takes the document apart, so it asks for a copy; making it is part of what parsing a page costs.
  readability: { run: () => new Readability(document.cloneNode(true) as Document).parse()?.length },
  axe: { run: () => axe.run(document, { resultTypes: ['violations'] }) },
};

/** Kept as the extension keeps what it read last, with the nodes behind it. */
let last: Reading | undefined;
let result: unknown;

function read() {
  last = readPage(document, domWorld(document));
  return last.page;
}

/** As it is once it came over to the panel. */
function crossed(copy: PageCopy | null): unknown {
  return JSON.parse(JSON.stringify(copy));
}

function fromCopy(copy: unknown): PageModel {
  const page = readCopy(PageCopy.parse(copy));
  if (!page) throw new Error('The copy does not tell all of the page.');
  return page;
}

/** Out of the page and into the panel, where it was read in place. */
function transfer(page: ReturnType<typeof read>) {
  const unpacked = unpackPage(JSON.parse(JSON.stringify(sendPage(page))));
  if (!unpacked.ok) throw new Error(unpacked.error);
  return unpacked.page;
}

/** Milliseconds of one call, after a collection of what others left behind. */
async function time(name: string): Promise<number> {
  const subject = SUBJECTS[name];
  if (!subject) throw new Error(`Nothing to measure is called ${name}.`);
  await warm;
  const prepared = subject.prepare?.();
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  result = await subject.run(prepared);
  return performance.now() - start;
}

/** As the panel does while it waits. */
const warm = warmUp(async () => {});
Reflect.set(globalThis, 'time', time);
Reflect.set(globalThis, 'lastResult', () => result);
