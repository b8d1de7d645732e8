import type { Copying, PanelHost, TabInfo } from '../../../entrypoints/sidepanel/state/host.ts';
import { createSession, type Session, type SessionParts } from '../../../entrypoints/sidepanel/state/session.ts';
import type { Checked } from '../../../entrypoints/sidepanel/state/tab.ts';
import type { Asked } from '../../../lib/messages/asked.ts';
import type { PageCall, PageEvent, PageReply } from '../../../lib/messages/model.ts';
import type { PageModel } from '../../../lib/page/model.ts';
import { packPage } from '../../../lib/page/pack.ts';
import { sendPage } from '../../../lib/page/send.ts';
import type { Finding } from '../../../lib/rules/model.ts';
import { pageId } from '../../../lib/store/page-id.ts';
import type { Area } from '../../../lib/view/crop.ts';
import { aResult } from '../store/result.ts';

/** A page with one line of text. */
export function aPage(url: string, text = '本年度收到申请1件'): PageModel {
  return {
    version: 1,
    url,
    title: '示例市2019年度报告',
    metas: [],
    boxes: [{ tag: 'body', parent: -1, name: '', hidden: false }],
    blocks: [{ box: 0, cell: -1, text, bounds: [], hidden: false }],
    cells: [],
    tables: [],
    links: [],
    images: [],
    unread: [],
  };
}

/** What the reader returns for a page. */
export function readerOutput(page: PageModel, over: object = {}): string {
  return JSON.stringify({ readyState: 'complete', contentType: 'text/html', model: sendPage(packPage(page)), ...over });
}

/** Checks that find the same on every page. */
export function finds(...findings: Finding[]) {
  return async ({ url }: PageModel): Promise<Checked> => {
    const result = aResult(findings, url);
    return { result, pageId: pageId(result.page.address) };
  };
}

/** A session of this window; its audits are `run1`, `run2`, … and find nothing where the test says nothing else. */
export function aSession(host: FakeHost, over: Partial<SessionParts> = {}): Session {
  let run = 0;
  return createSession({
    host,
    check: finds(),
    newRun: () => `run${++run}`,
    onResult: () => {},
    onRecheck: () => {},
    onAdd: () => {},
    onMarks: () => {},
    ...over,
  });
}

/** A browser window of tabs, driven by the test. */
export class FakeHost implements PanelHost {
  readonly tabs = new Map<number, TabInfo>();
  readonly calls: { tabId: number; call: PageCall }[] = [];
  /** What reading a tab gives; a function may throw as the browser does. */
  readonly pages = new Map<number, () => unknown>();
  reply: (tabId: number, call: PageCall) => PageReply = () => ({ ok: true, unplaced: [] });
  /** Areas that were pictured. */
  readonly pictured: Area[] = [];
  /** What is selected on the page. */
  selected: unknown = [];
  asked: (tabId: number, what: Asked['what']) => void = () => {};
  activated: (tabId: number) => void = () => {};
  updated: (tabId: number, change: { loading?: boolean; url?: string }) => void = () => {};
  removed: (tabId: number) => void = () => {};
  readonly #events: ((tabId: number, event: PageEvent) => void)[] = [];

  /** A tab that shows a page. */
  show(id: number, page: PageModel): void {
    this.tabs.set(id, { id, url: page.url, title: page.title, loading: false });
    this.pages.set(id, () => readerOutput(page));
  }

  event(tabId: number, event: PageEvent): void {
    for (const listener of this.#events) listener(tabId, event);
  }

  async activeTab() {
    return [...this.tabs.values()][0];
  }
  async tab(id: number) {
    const tab = this.tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }
  /** Its pages are read in place. */
  copy(_tabId: number): Copying {
    return { markup: Promise.resolve(), rest: Promise.resolve() };
  }
  async read(tabId: number) {
    const page = this.pages.get(tabId);
    if (!page) throw new Error('Cannot access contents of the page.');
    return page();
  }
  async selection(_tabId: number): Promise<unknown> {
    return this.selected;
  }
  async snapshot(_tabId: number): Promise<unknown> {
    return '<html></html>';
  }
  async picture(area: Area) {
    this.pictured.push(area);
    return { image: new Blob(['png']), width: area.width, height: area.height };
  }
  async call(tabId: number, call: PageCall) {
    this.calls.push({ tabId, call });
    return this.reply(tabId, call);
  }
  onAsked(listener: (tabId: number, what: Asked['what']) => void) {
    this.asked = listener;
  }
  onActivated(listener: (tabId: number) => void) {
    this.activated = listener;
  }
  onUpdated(listener: (tabId: number, change: { loading?: boolean; url?: string }) => void) {
    this.updated = listener;
  }
  onRemoved(listener: (tabId: number) => void) {
    this.removed = listener;
  }
  onPageEvent(listener: (tabId: number, event: PageEvent) => void) {
    this.#events.push(listener);
  }
}
