import { hashText } from '../engine/hash.ts';
import { issueFaults } from '../jsonfile/issues.ts';
import { type JsonFile, readJson } from '../jsonfile/read.ts';
import { z } from '../zod.ts';
import type { PackFault } from './fault.ts';
import { RulePack } from './model.ts';
import { references } from './references.ts';

/** A pack that may be used, with the SHA-256 of its text (32 hex digits) by which results name it. */
export interface ReadPack {
  readonly ok: true;
  readonly pack: RulePack;
  readonly hash: string;
}

/** Reads a rule pack from its JSON text. Nothing of a pack with faults is used; each fault names its line. Never throws. */
export function readPack(text: string): ReadPack | { readonly ok: false; readonly faults: readonly PackFault[] } {
  const read = readJson(text);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  const faults = foreign(read.file) ?? check(read.file);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, pack: RulePack.parse(read.file.value), hash: hashText(text.replace(/^\ufeff/, ''), 32) };
}

const Head = z.object({ format: z.literal('minghe-rules'), version: z.unknown() });

function foreign(file: JsonFile): PackFault[] | null {
  const head = Head.safeParse(file.value);
  if (!head.success) return [{ ...file.place([]), reason: 'foreign', args: {} }];
  const { version } = head.data;
  if (typeof version !== 'number' || version <= 1) return null;
  return [{ ...file.place(['version']), reason: 'newer', args: { version: String(version) } }];
}

function check(file: JsonFile): PackFault[] {
  const parsed = RulePack.safeParse(file.value);
  if (!parsed.success) return issueFaults(file, parsed.error.issues);
  return references(parsed.data).map(({ path, ...fault }) => ({ ...file.place(path), ...fault }));
}
