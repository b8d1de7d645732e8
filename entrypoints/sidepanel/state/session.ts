import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PageModel } from '../../../lib/page/model.ts';
import type { PanelHost } from './host.ts';
import { readTab } from './read.ts';
import { afterPress } from './refusal.ts';
import { type Binding, type Checked, type Shown, sameDocument, type TabState } from './tab.ts';

/** Which tab the panel is about, what it shows for each tab, and the audits that make it so. */
export interface Session {
  readonly tabId: ReadonlySignal<number | null>;
  /** State of the tab in front. */
  readonly state: ReadonlySignal<TabState>;
  /** An audit of the tab in front is running. */
  readonly busy: ReadonlySignal<boolean>;
  /** The result of the tab in front, null where there is none. */
  readonly shown: ReadonlySignal<Shown | null>;
  /** The results of all tabs that have one. */
  all(): readonly Shown[];
  /** Makes the window's active tab the one the panel is about. */
  start(): Promise<void>;
  /** Reads and checks a tab's page; by default the tab in front. */
  audit(tabId?: number): Promise<void>;
  /** Runs the checks again on what was read of a page, wherever it is shown, after something they rest on was changed. */
  recheck(page: string): Promise<void>;
  /** Finds out at once whether the tab in front still shows what was read. */
  verify(): Promise<void>;
  /** Changes the result of a run that is still shown somewhere; nothing where it is not. */
  amend(run: string, change: Partial<Pick<Shown, 'saved' | 'binding' | 'marked'>>): void;
}

export interface SessionParts {
  readonly host: PanelHost;
  readonly check: (page: PageModel) => Promise<Checked>;
  readonly newRun: () => string;
  /** Called as soon as a new result is on screen. */
  readonly onResult: (tabId: number, shown: Shown) => void | Promise<void>;
  /** Called as soon as a page's checks have run again on what was read before. */
  readonly onRecheck: (tabId: number, shown: Shown) => void | Promise<void>;
  /** The inspector wants to add a finding to the tab in front: at what is selected, or at what is picked next. */
  readonly onAdd: (what: 'add' | 'pick') => unknown;
  /** The inspector wants the marks of the tab in front to come or go. */
  readonly onMarks: () => unknown;
}

const IDLE: TabState = { kind: 'idle' };

export function createSession({ host, check, newRun, onResult, onRecheck, onAdd, onMarks }: SessionParts): Session {
  const tabId = signal<number | null>(null);
  const states = signal<ReadonlyMap<number, TabState>>(new Map());
  const running = signal<ReadonlyMap<number, string>>(new Map());
  const stateOf = (id: number): TabState => states.value.get(id) ?? IDLE;
  const put = (id: number, state: TabState) => {
    states.value = new Map(states.value).set(id, state);
  };

  const audit = async (asked?: number, pressed = false, inPlace = false, again = false): Promise<void> => {
    const id = asked ?? tabId.value;
    if (id === null) return;
    const run = newRun();
    batch(() => {
      running.value = new Map(running.value).set(id, run);
      if (stateOf(id).kind !== 'shown') put(id, { kind: 'reading' });
    });
    const read = await readTab(host, id, inPlace);
    const superseded = () => running.value.get(id) !== run;
    if (superseded()) return;
    const state: TabState = read.ok
      ? await checked(read.page, check, run)
      : { kind: 'refused', refusal: pressed ? afterPress(read.refusal) : read.refusal };
    if (superseded()) return;
    batch(() => {
      put(id, state);
      const left = new Map(running.value);
      left.delete(id);
      running.value = left;
    });
    if (state.kind === 'shown') await onResult(id, state);
    else if (state.kind === 'refused' && state.refusal.reason === 'loading' && !again) {
      // It may have loaded before this was noted: no event will say so any more.
      const tab = await host.tab(id).catch(() => undefined);
      if (tab?.loading === false && stateOf(id) === state) await audit(id, pressed, inPlace, true);
    }
  };

  const amend: Session['amend'] = (run, change) => {
    for (const [id, state] of states.value) {
      if (state.kind === 'shown' && state.run === run) put(id, { ...state, ...change });
    }
  };

  /** How results of pages that were left were bound before, by run; null where the page itself went to another address. */
  const away = new Map<string, Binding | null>();
  const leave = ({ run, binding }: Shown) => {
    if (!away.has(run)) away.set(run, binding);
    amend(run, { binding: 'left' });
  };

  /**
   * Asks the page itself whether it is still the document that was read; its script answers only for its own run. Until that
   * script has answered once only the address can be asked for, except (`force`) when it has just said that it knows no such run.
   * Going back, the browser brings the very document that was left: then the result is as it was.
   */
  const verify = async (id: number, force = false): Promise<void> => {
    const state = stateOf(id);
    if (state.kind !== 'shown') return;
    const asks = state.marked || force;
    const reply = asks ? await host.call(id, { call: 'view', run: state.run, id: null }).catch(() => null) : null;
    const url = (await host.tab(id).catch(() => undefined))?.url;
    const same = url !== undefined && sameDocument(url, state.result.page.url);
    if (reply?.ok && (same || url === undefined)) {
      const before = away.get(state.run);
      if (before && away.delete(state.run)) amend(state.run, { binding: before });
      return;
    }
    // A page that was left before it was marked hides its address, or has another one.
    if (!asks && same) return;
    if (same) amend(state.run, { binding: 'reloaded' });
    else leave(state);
  };

  const bring = (id: number) => {
    tabId.value = id;
    void verify(id);
  };

  host.onAsked(async (id, what) => {
    if (what === 'marks') {
      // A panel that only starts now has nothing to hide.
      if (id === tabId.value && stateOf(id).kind === 'shown') await onMarks();
      return;
    }
    tabId.value = id;
    const state = stateOf(id);
    // A finding is added to the result that is there; only a page without one is read first.
    if (what === 'audit' || state.kind !== 'shown' || state.binding !== 'live') await audit(id, true, what !== 'audit');
    if (what !== 'audit') await onAdd(what);
  });
  host.onActivated(bring);
  host.onUpdated((id, { loading, url }) => {
    const state = stateOf(id);
    if (state.kind === 'shown') {
      if (url !== undefined && !sameDocument(url, state.result.page.url)) leave(state);
      else if (loading === false) void verify(id);
    } else if (state.kind === 'refused') {
      if (loading === false && state.refusal.reason === 'loading') void audit(id);
      else if (loading === true && state.refusal.reason !== 'loading') put(id, IDLE);
    }
  });
  host.onRemoved((id) => {
    const left = new Map(states.value);
    left.delete(id);
    states.value = left;
  });
  host.onPageEvent((_, event) => {
    if (event.event !== 'changed') return;
    if (event.what === 'address') away.set(event.run, null);
    amend(event.run, { binding: event.what === 'address' ? 'left' : 'changed' });
  });

  return {
    tabId,
    state: computed(() => (tabId.value === null ? IDLE : stateOf(tabId.value))),
    busy: computed(() => tabId.value !== null && running.value.has(tabId.value)),
    shown: computed(() => {
      const state = tabId.value === null ? IDLE : stateOf(tabId.value);
      return state.kind === 'shown' ? state : null;
    }),
    all: () => [...states.peek().values()].filter((state) => state.kind === 'shown'),
    start: async () => {
      const tab = await host.activeTab();
      if (tab && tabId.value === null) tabId.value = tab.id;
    },
    audit: (id) => audit(id),
    recheck: async (page) => {
      for (const [id, before] of states.peek()) {
        if (before.kind !== 'shown' || !before.saved || before.pageId !== page) continue;
        const state = await checked(before.page, check, before.run);
        const now = stateOf(id);
        if (now.kind !== 'shown' || now.run !== before.run) continue;
        const { binding, marked, saved } = now;
        const next = state.kind === 'shown' ? { ...state, binding, marked, saved } : state;
        put(id, next);
        if (next.kind === 'shown') await onRecheck(id, next);
      }
    },
    verify: async () => {
      if (tabId.value !== null) await verify(tabId.value, true);
    },
    amend,
  };
}

async function checked(page: PageModel, check: SessionParts['check'], run: string): Promise<TabState> {
  try {
    return { kind: 'shown', run, ...(await check(page)), page, saved: false, binding: 'live', marked: false };
  } catch (error) {
    return { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
}
