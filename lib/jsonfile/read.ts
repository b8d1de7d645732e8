import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

export type Path = readonly (string | number)[];

/** Where something is wrong in a file. */
export interface FilePlace {
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** Where in the data: `relations[2].left`; '' for the file. */
  readonly path: string;
}

/** What is wrong with a file of JSON, and where; the words for it are chosen by `reason`. */
export interface FileFault<Reason extends string> extends FilePlace {
  readonly reason: Reason;
  readonly args: Readonly<Record<string, string>>;
}

/** A file as data that knows its lines. */
export interface JsonFile {
  readonly value: unknown;
  /** Place of the entry at a path, of the nearest one around it where it is not there. */
  place(path: Path): FilePlace;
  has(path: Path): boolean;
}

export type JsonRead =
  | { readonly ok: true; readonly file: JsonFile }
  | { readonly ok: false; readonly fault: FileFault<'syntax' | 'deep'> };

/** What is written by hand nests a few levels; what reads JSON calls itself for each. */
const MOST_DEEP = 60;

/** Reads a person's JSON file. Never throws; a byte order mark, as editors on Windows add it, is no fault. */
export function readJson(text: string): JsonRead {
  const source = text.replace(/^\ufeff/, '');
  const deep = tooDeep(source);
  if (deep >= 0) {
    return { ok: false, fault: { ...start(source, deep), reason: 'deep', args: { most: String(MOST_DEEP) } } };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (!tree || first) {
    const detail = first ? printParseErrorCode(first.error) : 'ValueExpected';
    return { ok: false, fault: { ...start(source, first?.offset ?? 0), reason: 'syntax', args: { detail } } };
  }
  const file: JsonFile = {
    value: JSON.parse(source),
    place: (path) => placeOf(source, tree, path),
    has: (path) => findNodeAtLocation(tree, [...path]) !== undefined,
  };
  return { ok: true, file };
}

function placeOf(source: string, tree: Node, path: Path): FilePlace {
  let node: Node | undefined;
  for (let length = path.length; length >= 0 && !node; length--) node = findNodeAtLocation(tree, path.slice(0, length));
  // A property's own line, not that of its value: a long list begins lines below its name.
  const offset = node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0);
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return { ...start(source, offset), path: text.replace(/^\./, '') };
}

function start(source: string, offset: number): FilePlace {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: '' };
}

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
