import { browser } from 'wxt/browser';
import { PageReply } from '../../lib/messages/model.ts';
import type { Visitor } from './state/visitor.ts';

/** Longest wait for a page to load, in milliseconds; what is there by then is used. */
const PATIENCE = 30_000;

/** Tabs, access to sites and scripts in pages, as the browser gives them. */
export function browserVisitor(): Visitor {
  return {
    allow: async (url) => {
      const origins = siteOf(url);
      return origins !== null && browser.permissions.request({ origins: [origins] }).catch(() => false);
    },
    open: async ({ url, fragment, marks, id, target }, allowed) => {
      if (siteOf(url) === null) {
        await browser.tabs.create({ url: fragment });
        return { how: 'fragment', why: 'address' };
      }
      if (!(await allowed)) {
        await browser.tabs.create({ url: fragment });
        return { how: 'fragment', why: 'refused' };
      }
      const tabId = await opened(url, true);
      try {
        const run = crypto.randomUUID();
        // The reader first: it is what knows the page's places.
        await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
        await browser.scripting.executeScript({ target: { tabId }, files: ['/marks.js'] });
        await browser.tabs.sendMessage(tabId, { call: 'show', run, marks });
        const reply = PageReply.parse(
          await browser.tabs.sendMessage(tabId, { call: 'select', run, id, reveal: target }),
        );
        if (!reply.ok) throw new Error(reply.detail);
        const missing = reply.unplaced.find((one) => one.target === target);
        return missing ? { how: 'unplaced', why: missing.reason } : { how: 'marked' };
      } catch {
        // The page would not be marked (an error page, a file): its words still lead there.
        await browser.tabs.update(tabId, { url: fragment });
        return { how: 'fragment', why: 'failed' };
      }
    },
    visit: async (url, allowed) => {
      if (siteOf(url) === null || !(await allowed)) {
        await browser.tabs.create({ url });
        return { reached: null, why: '' };
      }
      const tabId = await opened(url, true);
      try {
        const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: httpStatus });
        const status = Number(frame?.result ?? 0);
        return status >= 400 ? { reached: false, why: `HTTP ${status}` } : { reached: true, why: '' };
      } catch (error) {
        // Scripts do not run in the browser's own error pages; any other refusal says nothing of the site.
        const why = error instanceof Error ? error.message : String(error);
        return /error page/i.test(why) ? { reached: false, why: '' } : { reached: null, why: '' };
      }
    },
    load: async (url) => {
      const tabId = await opened(url, false);
      const run = async (file: '/reader.js' | '/snapshot.js') =>
        (await browser.scripting.executeScript({ target: { tabId }, files: [file] }))[0]?.result;
      return {
        tabId,
        read: () => run('/reader.js'),
        snapshot: () => run('/snapshot.js'),
        close: () => browser.tabs.remove(tabId),
      };
    },
  };
}

/** Runs in the page: what its server answered with, 0 where the browser does not say. */
function httpStatus(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation && 'responseStatus' in navigation ? Number(navigation.responseStatus) : 0;
}

/** Opens a tab and waits until its page is loaded. */
async function opened(url: string, active: boolean): Promise<number> {
  const tab = await browser.tabs.create({ url, active });
  const { id } = tab;
  if (id === undefined) throw new Error('The browser opened no tab.');
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const onUpdated = (tabId: number, change: { status?: string }) => {
      if (tabId === id && change.status === 'complete') done();
    };
    const timer = setTimeout(done, PATIENCE);
    browser.tabs.onUpdated.addListener(onUpdated);
    // It may have been there before anybody listened.
    void browser.tabs.get(id).then(({ status, pendingUrl }) => {
      if (status === 'complete' && !pendingUrl) done();
    }, done);
  });
  return id;
}

/** The match pattern of a page's site, null for what is no web page. */
function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
