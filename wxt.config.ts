import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The permissions at install are exactly these; tests/e2e/manifest.test.ts holds the built manifest against them. */
const permissions = ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage', 'contextMenus'];

export default defineConfig({
  imports: false,
  manifest: {
    name: '__MSG_appName__',
    short_name: '__MSG_appShortName__',
    description: '__MSG_appDescription__',
    default_locale: 'zh_CN',
    // The last Chromium for Windows 7, which many offices still have; without `sidePanel` the panel is a window.
    minimum_chrome_version: '109',
    permissions,
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      // Also while the page has the focus; chosen anew in the browser's own list of shortcuts. A key that the browser has
      // for itself (Alt+Shift+A) is not given to anybody: the same test asks for what was given.
      add: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandAdd__' },
      marks: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandMarks__' },
    },
  },
  vite: () => ({
    plugins: [preact()],
    // Without Vite's polyfill for module preloading: it would be the one `fetch` in the code, and Chromium needs none.
    build: { target: 'chrome109', modulePreload: { polyfill: false } },
  }),
});
