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
export const KEYS: Readonly<Record<Command, readonly string[]>> = {
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

const NAMES: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };
const BY_KEY = new Map<string, Command>(
  COMMANDS.flatMap((command) => KEYS[command].map((key) => [key, command] as const)),
);

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

/** The command of a key press, null where it has none. */
export function commandOf(press: KeyPress): Command | null {
  if (press.altKey || press.isComposing) return null;
  const name = NAMES[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  const held = press.ctrlKey || press.metaKey ? 'Ctrl+' : '';
  // Shift tells letters apart only where both have a command; `?` needs it on most keyboards.
  const shifted = press.shiftKey && held === '' ? BY_KEY.get(`Shift+${name}`) : undefined;
  return shifted ?? BY_KEY.get(held + name) ?? null;
}

/** True where keys belong to the element that has them: typing, choosing. */
export function takesKeys(element: { readonly tagName: string; readonly type?: string } | null): boolean {
  if (!element) return false;
  const tag = element.tagName.toLowerCase();
  if (tag === 'input') return !/^(button|checkbox|radio|submit)$/.test(element.type ?? 'text');
  return tag === 'textarea' || tag === 'select';
}
