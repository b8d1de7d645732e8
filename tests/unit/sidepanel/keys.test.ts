import { describe, expect, test } from 'vitest';
import { COMMANDS, commandOf, KEYS, takesKeys } from '../../../entrypoints/sidepanel/state/keys.ts';

const press = (key: string, over: object = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...over });

describe('keys', () => {
  test('no key has two commands', () => {
    const keys = COMMANDS.flatMap((command) => KEYS[command]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('letters work in either case, arrows by their sign', () => {
    expect(press('c')).toBe('confirm');
    expect(press('C')).toBe('confirm');
    expect(press('ArrowDown')).toBe('next');
    expect(press('?', { shiftKey: true })).toBe('help');
    expect(press('s')).toBe('capture');
    expect(press('S', { shiftKey: true })).toBe('captureAll');
  });

  test('Ctrl+Z undoes, on a Mac with the command key; Ctrl+C stays copying', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('z', { metaKey: true })).toBe('undo');
    expect(press('c', { ctrlKey: true })).toBeNull();
  });

  test('keys of an input method that is composing are never commands', () => {
    expect(press('c', { isComposing: true })).toBeNull();
  });

  test('fields and lists keep their keys', () => {
    expect(takesKeys({ tagName: 'TEXTAREA' })).toBe(true);
    expect(takesKeys({ tagName: 'SELECT' })).toBe(true);
    expect(takesKeys({ tagName: 'INPUT', type: 'search' })).toBe(true);
    expect(takesKeys({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
    expect(takesKeys({ tagName: 'BUTTON' })).toBe(false);
    expect(takesKeys(null)).toBe(false);
  });
});
