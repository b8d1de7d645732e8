import { browser } from 'wxt/browser';
import { ASKED } from '../../lib/messages/asked.ts';
import { askedFor } from '../../lib/messages/askedFor.ts';
import { PageEvent, PageReply } from '../../lib/messages/model.ts';
import { AHEAD, takeMarkup } from '../../lib/page/copy/markup.ts';
import { LIMITS } from '../../lib/page/limits.ts';
import { cut } from './cut.ts';
import type { PanelHost, TabInfo } from './state/host.ts';

type BrowserTab = { id?: number; url?: string; title?: string; status?: string };

/** The panel's browser: its window's tabs, scripts in them, and messages to and from them. */
export function browserHost(): PanelHost {
  // Asked for once, before anything else; what depends on it waits for it.
  const own = ownWindow();
  const mine = async (tabId: number) => (await browser.tabs.get(tabId)).windowId === (await own);

  return {
    activeTab: async () => infoOf((await browser.tabs.query({ active: true, windowId: await own }))[0]),
    tab: async (id) => infoOf(await browser.tabs.get(id)),
    // Most of the copy is on its way while the page is asked for the rest.
    copy: (tabId) => ({
      markup: atOnce({ target: { tabId }, func: takeMarkup, args: [AHEAD, LIMITS.copy] }),
      rest: atOnce({ target: { tabId }, files: ['/copy.js'] }),
    }),
    read: (tabId) => atOnce({ target: { tabId }, files: ['/reader.js'] }),
    selection: async (tabId) => {
      const found = await inPage({ target: { tabId }, files: ['/selection.js'] });
      return typeof found === 'string' ? JSON.parse(found) : [];
    },
    snapshot: (tabId) => inPage({ target: { tabId }, files: ['/snapshot.js'] }),
    picture: async (area, view) => {
      const address = await browser.tabs.captureVisibleTab(await own, { format: 'png' });
      return cut(pictureOf(address), area, view.width);
    },
    call: async (tabId, call) => {
      if (call.call === 'show') await inPage({ target: { tabId }, files: ['/marks.js'] });
      return PageReply.parse(await browser.tabs.sendMessage(tabId, call));
    },
    onAsked: (listener) => {
      let last = '';
      // The background may have to be woken up first. Presses heard here, of which it will tell as well:
      let heard = 0;
      browser.action.onClicked.addListener(async ({ id, windowId }) => {
        if (id === undefined || windowId !== (await own)) return;
        heard++;
        listener(id, 'audit');
      });
      const take = async (value: unknown) => {
        const asked = askedFor(value, await own, Date.now());
        if (!asked || asked.id === last) return;
        last = asked.id;
        if (asked.button && heard > 0) heard--;
        else listener(asked.tabId, asked.what);
      };
      browser.storage.session.onChanged.addListener((changes) => void take(changes[ASKED]?.newValue));
      void browser.storage.session.get(ASKED).then((stored) => take(stored[ASKED]));
    },
    onActivated: (listener) =>
      browser.tabs.onActivated.addListener(async (info) => {
        if (info.windowId === (await own)) listener(info.tabId);
      }),
    onUpdated: (listener) =>
      browser.tabs.onUpdated.addListener((tabId, change) => {
        listener(tabId, {
          ...(change.status === undefined ? {} : { loading: change.status === 'loading' }),
          ...(change.url === undefined ? {} : { url: change.url }),
        });
      }),
    onRemoved: (listener) => browser.tabs.onRemoved.addListener(listener),
    onPageEvent: (listener) =>
      browser.runtime.onMessage.addListener((message, sender) => {
        const tabId = sender.tab?.id;
        const event = PageEvent.safeParse(message);
        if (!event.success || tabId === undefined || sender.id !== browser.runtime.id) return;
        void mine(tabId).then((ours) => {
          if (ours) listener(tabId, event.data);
        });
      }),
  };
}

/** The bytes of a `data:` address; not by `fetch`, which nothing in this program calls. */
function pictureOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** What a script returned from the page. */
async function inPage(script: Injection): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript(script);
  return frame?.result;
}

/** The same at once: a page that never stops loading is told to the inspector, not waited for. */
function atOnce(script: Injection): Promise<unknown> {
  return granted(() => inPage({ ...script, injectImmediately: true }));
}

/** Milliseconds to wait before trying once more, each time. */
const PATIENCE = [5, 30, 120, 350];

/**
 * Runs a script in the page, again where access is refused: the browser tells the page's process of the granted access on
 * another way than of the script, and a panel that is already open is now and then faster.
 */
async function granted<Result>(run: () => Promise<Result>): Promise<Result> {
  for (const wait of PATIENCE) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('Cannot access contents of')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return run();
}

/** The window whose tabs the panel is about: its own, or the one named in its address where it is a window itself. */
async function ownWindow(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('window') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_NONE;
}

function infoOf(tab: BrowserTab | undefined): TabInfo | undefined {
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, title: tab.title, loading: tab.status === 'loading' };
}
