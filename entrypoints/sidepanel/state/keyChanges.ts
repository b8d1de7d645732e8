import { z } from '../../../lib/zod.ts';
import { COMMANDS, type Command, KEYS, type KeyTable } from './keys.ts';

/** Name of the setting that holds the keys an inspector chose. */
export const KEYS_SETTING = 'keys';

/** The commands whose keys were changed, each with its own. */
export const KeyChanges = z.partialRecord(z.enum(COMMANDS), z.array(z.string().min(1).max(20)).min(1).max(3)).catch({});
export type KeyChanges = z.infer<typeof KeyChanges>;

/** The keys that hold: the inspector's where there are some. */
export function tableOf(changes: KeyChanges): KeyTable {
  return { ...KEYS, ...changes };
}

/** Why a key cannot have a command: another command has it, or it is the browser's or the keyboard's own. */
export type KeyFault = { readonly why: 'taken'; readonly by: Command } | { readonly why: 'reserved' };

/** Keys that move the focus, close what is open or press the button that has the focus. */
const RESERVED: ReadonlySet<string> = new Set([
  'Tab',
  'Escape',
  'Enter',
  ' ',
  'Backspace',
  'Delete',
  '←',
  '→',
  'CapsLock',
  'ContextMenu',
]);

/** Of the combinations with Ctrl these two the browser leaves to pages and they mean nothing else. */
const FREE = /^Ctrl\+[EMYZ]$/;

/** What stands against giving a command this key; null where nothing does. Its own keys may be given again. */
export function faultOf(key: string, command: Command, table: KeyTable): KeyFault | null {
  if (RESERVED.has(key) && !KEYS[command].includes(key)) return { why: 'reserved' };
  if (key.startsWith('Ctrl+') && !FREE.test(key)) return { why: 'reserved' };
  if (/^F\d{1,2}$/.test(key)) return { why: 'reserved' };
  const by = COMMANDS.find((other) => other !== command && table[other].includes(key));
  return by ? { why: 'taken', by } : null;
}

/** The changes with one command's key set; the key it had at first is no change. */
export function withKey(changes: KeyChanges, command: Command, key: string): KeyChanges {
  const { [command]: _, ...rest } = changes;
  const first = KEYS[command];
  return first.length === 1 && first[0] === key ? rest : { ...rest, [command]: [key] };
}
