import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Drafts, draftIds } from '../../../lib/judging/drafts.ts';
import type { Judge } from '../../../lib/judging/judge.ts';
import { OwnFinding } from '../../../lib/own/model.ts';
import { Place } from '../../../lib/page/model.ts';
import type { Store } from '../../../lib/store/index.ts';
import { z } from '../../../lib/zod.ts';
import type { Engine } from './engine.ts';
import type { PanelHost } from './host.ts';
import type { OwnTypes } from './ownTypes.ts';
import type { Session } from './session.ts';

/** Findings that the inspector writes down. What is being written is kept, keyed by page. */
export interface Own {
  /** What is being written for the page shown, null where nothing is. */
  readonly draft: ReadonlySignal<OwnFinding | null>;
  /** Begins one at what is selected on the page, or goes on with the one begun; does nothing without a result. */
  begin(): Promise<void>;
  /** Takes what is selected on the page now as its place. */
  takeSelection(): Promise<void>;
  /** Takes these places of the page; the page as a whole where there are none. */
  takePlaces(places: readonly Place[]): Promise<void>;
  change(draft: OwnFinding): void;
  /** Drops what is being written; undo brings back what had been typed. */
  cancel(): void;
  /** Saves it; its key, null where it could not be saved. */
  save(): Promise<string | null>;
  /** Takes one away; undo brings it back. */
  remove(key: string): Promise<boolean>;
}

export interface OwnParts {
  readonly host: PanelHost;
  readonly session: Session;
  /** Resolves once the findings' marks are on the page: what is selected is told by the reading that they are of. */
  readonly drawn: () => Promise<void>;
  readonly store: Pick<Store, 'addOwn' | 'removeOwn' | 'restoreOwn'>;
  readonly judge: Judge;
  readonly drafts: Drafts;
  readonly types: OwnTypes;
  readonly engine: () => Promise<Engine>;
}

export function createOwn({ host, session, drawn, store, judge, drafts, types, engine }: OwnParts): Own {
  const begun = signal<ReadonlyMap<string, OwnFinding>>(new Map());
  const pageId = () => session.shown.peek()?.pageId ?? null;
  const put = (id: string, draft: OwnFinding | null) => {
    const next = new Map(begun.peek());
    if (draft) next.set(id, draft);
    else next.delete(id);
    begun.value = next;
    drafts.type(draftIds.own(id), draft ? JSON.stringify(draft) : '');
  };
  // What was being written when the panel was last open on this page.
  const asked = new Set<string>();
  effect(() => {
    const id = session.shown.value?.pageId;
    if (!id || asked.has(id)) return;
    asked.add(id);
    void drafts.load(draftIds.own(id)).then((text) => {
      const draft = parsed(text);
      if (draft && !begun.peek().has(id)) begun.value = new Map(begun.peek()).set(id, draft);
    });
  });

  const selected = async (): Promise<readonly Place[]> => {
    await drawn();
    const tabId = session.tabId.peek();
    const shown = session.shown.peek();
    if (tabId === null || shown?.binding !== 'live') return [];
    const places = z.array(Place).safeParse(await host.selection(tabId).catch(() => []));
    return places.success ? places.data : [];
  };
  const evidenceOf = async (places: readonly Place[]) => {
    const page = session.shown.peek()?.page;
    return page ? (await engine()).evidence(page, places.length > 0 ? places : [{ kind: 'page' }]) : [];
  };
  const takePlaces = async (places: readonly Place[]) => {
    const id = pageId();
    const evidence = await evidenceOf(places);
    const draft = id === null ? undefined : begun.peek().get(id);
    if (id !== null && draft) put(id, { ...draft, evidence });
  };

  return {
    draft: computed(() => begun.value.get(session.shown.value?.pageId ?? '') ?? null),
    begin: async () => {
      const id = pageId();
      if (id === null) return;
      const places = await selected();
      const before = begun.peek().get(id);
      // Begun already: only a new selection is a new place.
      if (before && places.length === 0) return;
      const [first = ''] = types.all.peek();
      const fresh: OwnFinding = before ?? { type: first, text: '', severity: 'warning', evidence: [] };
      put(id, { ...fresh, evidence: await evidenceOf(places) });
    },
    takeSelection: async () => takePlaces(await selected()),
    takePlaces,
    change: (next) => {
      const id = pageId();
      if (id !== null) put(id, next);
    },
    cancel: () => {
      const id = pageId();
      if (id === null) return;
      const dropped = begun.peek().get(id);
      put(id, null);
      if (!dropped || dropped.text.trim() === '') return;
      const back = async () => {
        // Another one that was begun meanwhile stays.
        if (!begun.peek().has(id)) put(id, dropped);
      };
      void judge.perform(async () => ({ keys: [], undo: back }));
    },
    save: async () => {
      const id = pageId();
      const own = id === null ? undefined : begun.peek().get(id);
      if (id === null || !own) return null;
      let key: string | null = null;
      const kept = await judge.perform(async () => {
        const finding = await store.addOwn(id, own);
        key = finding.key;
        return { keys: [finding.key], undo: () => store.removeOwn(finding.key) };
      });
      if (!kept) return null;
      put(id, null);
      // A type that is not remembered is only typed again.
      await types.add(own.type);
      return key;
    },
    remove: (key) =>
      judge.perform(async () => {
        const removed = await store.removeOwn(key);
        return { keys: [key], undo: () => store.restoreOwn(removed) };
      }),
  };
}

/** A draft as it was kept; null where there is none that can be read. */
function parsed(text: string): OwnFinding | null {
  if (text === '') return null;
  try {
    const draft = OwnFinding.safeParse(JSON.parse(text));
    return draft.success ? draft.data : null;
  } catch {
    return null;
  }
}
