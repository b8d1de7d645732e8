import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { faultOf, KeyChanges, tableOf, withKey } from '../../../entrypoints/sidepanel/state/keyChanges.ts';
import { commandOf, KEYS, keyOf } from '../../../entrypoints/sidepanel/state/keys.ts';
import { createShortcuts } from '../../../entrypoints/sidepanel/state/shortcuts.ts';
import { openStore } from '../../../lib/store/index.ts';

const pressed = (key: string, over: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...over,
});
const fail = (error: unknown) => {
  throw error;
};

describe('changing keys', () => {
  test('a key is written as it is shown; modifiers alone and the input method’s keys are none', () => {
    expect(keyOf(pressed('x'))).toBe('X');
    expect(keyOf(pressed('X', { shiftKey: true }))).toBe('Shift+X');
    expect(keyOf(pressed('?', { shiftKey: true }))).toBe('?');
    expect(keyOf(pressed('m', { ctrlKey: true }))).toBe('Ctrl+M');
    expect(keyOf(pressed('ArrowUp'))).toBe('↑');
    expect(keyOf(pressed('Shift', { shiftKey: true }))).toBeNull();
    expect(keyOf(pressed('Process', { isComposing: true }))).toBeNull();
  });

  test('the new key does it, the old one does nothing any more, all others stay', () => {
    const table = tableOf(withKey({}, 'confirm', 'Q'));
    expect(commandOf(pressed('q'), table)).toBe('confirm');
    expect(commandOf(pressed('c'), table)).toBeNull();
    expect(commandOf(pressed('d'), table)).toBe('dismiss');
  });

  test('a key of another command is refused and says whose it is', () => {
    expect(faultOf('D', 'confirm', KEYS)).toEqual({ why: 'taken', by: 'dismiss' });
    expect(faultOf('C', 'confirm', KEYS)).toBeNull();
  });

  test.each(['Tab', 'Escape', ' ', 'Ctrl+C', 'Ctrl+W', 'F5'])('%s is the browser’s or the keyboard’s own', (key) => {
    expect(faultOf(key, 'confirm', KEYS)).toEqual({ why: 'reserved' });
  });

  test('the key it had at first is no change', () => {
    expect(withKey({ confirm: ['Q'] }, 'confirm', 'C')).toEqual({});
  });

  test('what another version left unreadable counts as nothing', () => {
    expect(KeyChanges.parse({ confirm: 7 })).toEqual({});
    expect(KeyChanges.parse('x')).toEqual({});
  });

  test('they are kept, and another view of the same database has them too', async () => {
    const store = openStore('keys-1');
    const here = createShortcuts(store, fail);
    expect(await here.set('confirm', 'Q')).toBeNull();
    expect(await here.set('dismiss', 'Q')).toEqual({ why: 'taken', by: 'confirm' });
    const there = createShortcuts(store, fail);
    await expect.poll(() => there.table.value.confirm).toEqual(['Q']);
    await here.reset();
    await expect.poll(() => there.table.value.confirm).toEqual(['C']);
    expect(here.changed.value).toBe(false);
    store.close();
  });
});
