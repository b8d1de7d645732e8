import { describe, expect, test } from 'vitest';
import { refusalOf, unreadableType } from '../../../entrypoints/sidepanel/state/refusal.ts';

describe('why a page cannot be read', () => {
  // Wordings of Chromium, collected from its source and from use.
  const said: readonly (readonly [string | undefined, string, string])[] = [
    ['chrome://settings', 'Cannot access a chrome:// URL', 'browserPage'],
    [undefined, 'Cannot access a chrome:// URL', 'browserPage'],
    [undefined, 'Cannot access a chrome-extension:// URL of different extension', 'browserPage'],
    ['edge://newtab', 'anything', 'browserPage'],
    ['about:blank', 'anything', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'anything', 'extensionStore'],
    [undefined, 'The extensions gallery cannot be scripted.', 'extensionStore'],
    [
      undefined,
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'noAccess',
    ],
    [
      'file:///C:/a.html',
      'Cannot access contents of the page. Extension manifest must request permission',
      'fileAccess',
    ],
    [undefined, 'Cannot access contents of url "file:///C:/a.html".', 'fileAccess'],
    [undefined, 'Frame with ID 0 is showing error page', 'errorPage'],
    [undefined, 'This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    [undefined, 'No tab with id: 7.', 'tabGone'],
    ['https://www.example.gov.cn/', 'Frame with ID 0 was removed.', 'loading'],
    ['https://www.example.gov.cn/', 'The frame was removed.', 'loading'],
    ['https://www.example.gov.cn/', 'No document with id 4A1B in tab with id 7', 'loading'],
    ['https://www.example.gov.cn/', 'Something new', 'failed'],
  ];
  test.each(said)('%s, “%s”: %s', (url, error, reason) => {
    expect(refusalOf(url, error).reason).toBe(reason);
  });

  test('only an unknown error shows the browser’s own words', () => {
    expect(refusalOf(undefined, 'Something new').detail).toBe('Something new');
    expect(refusalOf(undefined, 'Frame with ID 0 is showing error page').detail).toBe('');
  });

  test('documents are told apart by their type', () => {
    expect(unreadableType('text/html')).toBeNull();
    expect(unreadableType('application/xhtml+xml')).toBeNull();
    expect(unreadableType('application/pdf')).toBe('pdf');
    expect(unreadableType('image/png')).toBe('notHtml');
  });
});
