import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, KeyTable } from '../entrypoints/sidepanel/state/keys.ts';

export type { Command } from '../entrypoints/sidepanel/state/keys.ts';

/** The keys in force; without a provider no control shows one. */
export const KeysContext = createContext<KeyTable | null>(null);

/** The key of a command as it is shown on its control. */
export function useKey(command: Command | undefined): string | undefined {
  const table = useContext(KeysContext);
  return command === undefined ? undefined : table?.[command][0];
}

/** A key as `aria-keyshortcuts` wants it. */
export function ariaKey(key: string | undefined): string | undefined {
  return key?.replace('Ctrl', 'Control').replace('↓', 'ArrowDown').replace('↑', 'ArrowUp');
}
