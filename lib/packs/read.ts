import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { hashText } from '../engine/hash.ts';
import { z } from '../zod.ts';
import type { PackFault } from './fault.ts';
import { RulePack } from './model.ts';
import { type Path, references } from './references.ts';

/** A pack that may be used, with the SHA-256 of its text (32 hex digits) by which results name it. */
export interface ReadPack {
  readonly ok: true;
  readonly pack: RulePack;
  readonly hash: string;
}

/** Reads a rule pack from its JSON text. Nothing of a pack with faults is used; each fault names its line. Never throws. */
export function readPack(text: string): ReadPack | { readonly ok: false; readonly faults: readonly PackFault[] } {
  const source = text.replace(/^\ufeff/, '');
  const deep = tooDeep(source);
  if (deep >= 0)
    return {
      ok: false,
      faults: [{ ...position(source, deep), path: '', reason: 'deep', args: { most: String(MOST_DEEP) } }],
    };
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (!tree || first) {
    const detail = first ? printParseErrorCode(first.error) : 'empty file';
    return {
      ok: false,
      faults: [{ ...position(source, first?.offset ?? 0), path: '', reason: 'syntax', args: { detail } }],
    };
  }
  const value: unknown = JSON.parse(source);
  const faults = foreign(source, tree, value) ?? check(source, tree, value);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, pack: RulePack.parse(value), hash: hashText(source, 32) };
}

/** A form's rows nest a few levels; what reads JSON calls itself for each. */
const MOST_DEEP = 60;

/** Where brackets outside strings nest too deep; -1 where they don't. */
function tooDeep(source: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (quoted && character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[') && ++depth > MOST_DEEP) return at;
    else if (!quoted && (character === '}' || character === ']')) depth--;
  }
  return -1;
}

const Head = z.object({ format: z.literal('minghe-rules'), version: z.unknown() });

function foreign(source: string, tree: Node, value: unknown): PackFault[] | null {
  const head = Head.safeParse(value);
  if (!head.success) return [{ line: 1, column: 1, path: '', reason: 'foreign', args: {} }];
  const { version } = head.data;
  if (typeof version !== 'number' || version <= 1) return null;
  return [{ ...at(source, tree, ['version']), reason: 'newer', args: { version: String(version) } }];
}

function check(source: string, tree: Node, value: unknown): PackFault[] {
  const parsed = RulePack.safeParse(value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => issueFaults(source, tree, issue));
  return references(parsed.data).map(({ path, ...fault }) => ({ ...at(source, tree, path), ...fault }));
}

function issueFaults(source: string, tree: Node, issue: z.core.$ZodIssue): PackFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({ ...at(source, tree, [...path, name]), reason: 'unknown', args: { name } }));
  }
  const place = at(source, tree, path);
  if (issue.code === 'invalid_type' && !findNodeAtLocation(tree, path)) {
    return [{ ...place, reason: 'missing', args: { name: String(path.at(-1) ?? '') } }];
  }
  return [{ ...place, reason: 'value', args: { detail: issue.message } }];
}

/** Line and column of the entry at a path, of the nearest one around it where it is not there. */
function at(source: string, tree: Node, path: Path): Pick<PackFault, 'line' | 'column' | 'path'> {
  let node: Node | undefined;
  for (let length = path.length; length >= 0 && !node; length--) node = findNodeAtLocation(tree, path.slice(0, length));
  // A property's own line, not that of its value: a long list begins lines below its name.
  const offset = node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0);
  const text = path.reduce<string>(
    (all, step) => (typeof step === 'number' ? `${all}[${step}]` : `${all}.${step}`),
    '',
  );
  return { ...position(source, offset), path: text.replace(/^\./, '') };
}

function position(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
