import { once } from '../../../lib/once.ts';

/** What a key does in the panel. */
export const COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'locate',
  'nextPlace',
  'confirm',
  'dismiss',
  'fixed',
  'reopen',
  'note',
  'tag',
  'add',
  'correct',
  'capture',
  'captureAll',
  'undo',
  'search',
  'marks',
  'audit',
  'tab1',
  'tab2',
  'tab3',
  'tab4',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

/** The keys of each command as they are written in the help, the first one shown on buttons. */
export type KeyTable = Readonly<Record<Command, readonly string[]>>;

/** The keys that hold until the inspector changes some. */
export const KEYS: KeyTable = {
  next: ['↓', 'J'],
  previous: ['↑', 'K'],
  first: ['Home'],
  last: ['End'],
  locate: ['Enter'],
  nextPlace: ['L'],
  confirm: ['C'],
  dismiss: ['D'],
  fixed: ['F'],
  reopen: ['O'],
  note: ['N'],
  tag: ['T'],
  add: ['A'],
  correct: ['E'],
  capture: ['S'],
  captureAll: ['Shift+S'],
  undo: ['Ctrl+Z'],
  search: ['/'],
  marks: ['M', 'H'],
  audit: ['R'],
  help: ['?'],
  tab1: ['1'],
  tab2: ['2'],
  tab3: ['3'],
  tab4: ['4'],
};

const NAMES: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };

/** What is needed of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The input method is composing; its keys are never commands. */
  readonly isComposing: boolean;
}

/** A key press as it is written: `C`, `Shift+S`, `Ctrl+Z`, `↓`; null for modifiers alone, Alt, and what an input method composes. */
export function keyOf(press: KeyPress): string | null {
  if (press.altKey || press.isComposing || /^(?:Shift|Control|Meta|Alt|Process|Dead|Unidentified)/.test(press.key))
    return null;
  const name = NAMES[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  if (press.ctrlKey || press.metaKey) return `Ctrl+${name}`;
  // Signs are written with Shift on some keyboards and without on others.
  return press.shiftKey && /^[A-Z]$/.test(name) ? `Shift+${name}` : name;
}

const byKey = once(
  (table: KeyTable): ReadonlyMap<string, Command> =>
    new Map(COMMANDS.flatMap((command) => table[command].map((key) => [key, command] as const))),
);

/** The command of a key press, null where it has none. */
export function commandOf(press: KeyPress, table: KeyTable = KEYS): Command | null {
  const key = keyOf(press);
  if (key === null) return null;
  const commands = byKey(table);
  // Shift tells letters apart only where both have a command.
  return commands.get(key) ?? commands.get(key.replace('Shift+', '')) ?? null;
}

/** True where keys belong to the element that has them: typing, choosing. */
export function takesKeys(element: { readonly tagName: string; readonly type?: string } | null): boolean {
  if (!element) return false;
  const tag = element.tagName.toLowerCase();
  if (tag === 'input') return !/^(button|checkbox|radio|submit)$/.test(element.type ?? 'text');
  return tag === 'textarea' || tag === 'select';
}
