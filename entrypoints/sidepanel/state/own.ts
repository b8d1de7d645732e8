import { type ReadonlySignal, signal } from '@preact/signals';
import type { Judge } from '../../../lib/judging/judge.ts';
import { OWN_TYPES, type OwnFinding } from '../../../lib/own/model.ts';
import { Place } from '../../../lib/page/model.ts';
import type { Store } from '../../../lib/store/index.ts';
import { z } from '../../../lib/zod.ts';
import type { Engine } from './engine.ts';
import type { PanelHost } from './host.ts';
import type { Session } from './session.ts';

/** Findings that the inspector writes down. */
export interface Own {
  /** What is being written, null where nothing is. */
  readonly draft: ReadonlySignal<OwnFinding | null>;
  readonly types: ReadonlySignal<readonly string[]>;
  /** Begins one at what is selected on the page; does nothing without a saved result. */
  begin(): Promise<void>;
  /** Takes what is selected on the page now as its place. */
  takeSelection(): Promise<void>;
  change(draft: OwnFinding): void;
  cancel(): void;
  /** Saves it; its key, null where it could not be saved. */
  save(): Promise<string | null>;
  /** Takes one away; undo brings it back. */
  remove(key: string): Promise<boolean>;
}

const TYPES_SETTING = 'ownTypes';
const Types = z.array(z.string()).catch([]);

type OwnStore = Pick<Store, 'addOwn' | 'removeOwn' | 'restoreOwn' | 'setting' | 'setSetting'>;

export interface OwnParts {
  readonly host: PanelHost;
  readonly session: Session;
  readonly store: OwnStore;
  readonly judge: Judge;
  readonly engine: () => Promise<Engine>;
}

export function createOwn({ host, session, store, judge, engine }: OwnParts): Own {
  const draft = signal<OwnFinding | null>(null);
  const added = signal<readonly string[]>([]);
  const types = signal<readonly string[]>(OWN_TYPES);
  store.setting(TYPES_SETTING).then(
    (stored) => {
      added.value = Types.parse(stored);
      types.value = merged(added.value);
    },
    // The types offered at first are enough; that the database fails is said where something is lost by it.
    () => undefined,
  );

  const selected = async (): Promise<readonly Place[]> => {
    const tabId = session.tabId.peek();
    const shown = session.shown.peek();
    if (tabId === null || shown?.binding !== 'live') return [];
    const places = z.array(Place).safeParse(await host.selection(tabId).catch(() => []));
    return places.success ? places.data : [];
  };
  const evidence = async () => {
    const page = session.shown.peek()?.page;
    const places = await selected();
    return page ? (await engine()).evidence(page, places.length > 0 ? places : [{ kind: 'page' }]) : [];
  };

  return {
    draft,
    types,
    begin: async () => {
      if (!session.shown.peek()?.pageId) return;
      const [first = ''] = types.value;
      draft.value = { type: draft.value?.type ?? first, text: '', severity: 'warning', evidence: await evidence() };
    },
    takeSelection: async () => {
      const taken = await evidence();
      if (draft.value) draft.value = { ...draft.value, evidence: taken };
    },
    change: (next) => {
      draft.value = next;
    },
    cancel: () => {
      draft.value = null;
    },
    save: async () => {
      const own = draft.value;
      const pageId = session.shown.peek()?.pageId;
      if (!own || !pageId) return null;
      let key: string | null = null;
      const kept = await judge.perform(async () => {
        const finding = await store.addOwn(pageId, own);
        key = finding.key;
        return { keys: [finding.key], undo: () => store.removeOwn(finding.key) };
      });
      if (!kept) return null;
      draft.value = null;
      const type = own.type.trim();
      if (!types.value.includes(type)) {
        added.value = [...added.value, type];
        types.value = merged(added.value);
        // A type that is not remembered is only typed again.
        await store.setSetting(TYPES_SETTING, added.value).catch(() => undefined);
      }
      return key;
    },
    remove: (key) =>
      judge.perform(async () => {
        const removed = await store.removeOwn(key);
        return { keys: [key], undo: () => store.restoreOwn(removed) };
      }),
  };
}

function merged(added: readonly string[]): readonly string[] {
  return [...new Set([...added, ...OWN_TYPES])];
}
