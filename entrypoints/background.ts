import { browser, defineBackground } from '#imports';
import { ASKED, type Asked } from '../lib/messages/asked.ts';

const MENU_AUDIT = 'audit';
const MENU_ADD = 'add';
const MENU_PICK = 'pick';
const MENU_WORKBENCH = 'workbench';

/** What the entries of the page's menu ask for. */
const ASKS: Readonly<Record<string, Asked['what']>> = {
  [MENU_AUDIT]: 'audit',
  [MENU_ADD]: 'add',
  [MENU_PICK]: 'pick',
};

/** A window of this size stands for the side panel where the browser has none. */
const PANEL_WINDOW = { width: 440, height: 900 };

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openFor(tab, 'audit', true));
  // Keys that hold while the page has the focus. Hiding marks opens nothing.
  browser.commands.onCommand.addListener((command, tab) => {
    if (!tab) return;
    if (command === 'marks') leave(tab, 'marks');
    else if (command === 'add') openFor(tab, 'add');
  });

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_AUDIT,
      title: browser.i18n.getMessage('menuAudit'),
      contexts: ['page', 'link', 'image', 'frame'],
    });
    browser.contextMenus.create({
      id: MENU_ADD,
      title: browser.i18n.getMessage('menuAdd'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: MENU_PICK,
      title: browser.i18n.getMessage('menuPick'),
      contexts: ['page', 'link', 'image', 'frame'],
    });
    browser.contextMenus.create({
      id: MENU_WORKBENCH,
      title: browser.i18n.getMessage('menuWorkbench'),
      contexts: ['action'],
    });
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_WORKBENCH) void browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
    else if (tab) openFor(tab, ASKS[menuItemId] ?? 'audit');
  });
});

/** Opens the panel beside the tab and leaves the press for it. The panel must be opened before anything is awaited: the right to do so ends with the click. */
function openFor(tab: { id?: number; windowId: number }, what: Asked['what'], button = false): void {
  const tabId = tab.id;
  if (tabId === undefined) return;
  // Absent from older Chromium; the type does not know.
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (panel) panel.open({ tabId }).catch(() => openWindow(tab.windowId));
  else void openWindow(tab.windowId);
  leave(tab, what, button);
}

/** Leaves a press where the panel finds it. */
function leave({ id: tabId, windowId }: { id?: number; windowId: number }, what: Asked['what'], button = false): void {
  if (tabId === undefined) return;
  const asked: Asked = { tabId, windowId, what, button, id: crypto.randomUUID(), at: Date.now() };
  void browser.storage.session.set({ [ASKED]: asked });
}

/** The panel as a window next to the page; the one that is there is used again. */
async function openWindow(windowId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html')}?window=${windowId}`;
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const open = windows.find(({ tabs }) => tabs?.some((tab) => tab.url === url || tab.pendingUrl === url));
  if (open?.id !== undefined) await browser.windows.update(open.id, { focused: true });
  else await browser.windows.create({ url, type: 'popup', ...PANEL_WINDOW });
}
