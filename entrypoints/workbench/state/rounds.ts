import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { progressOf, type ScopeProgress } from '../../../lib/rounds/progress.ts';
import { identityOf } from '../../../lib/rounds/scope.ts';
import type {
  DeletedRound,
  ExportRecord,
  Round,
  RoundWords,
  SavedPage,
  ScopeEntry,
  Store,
  Wipe,
  WipePlan,
} from '../../../lib/store/index.ts';
import type { Visitor } from './visitor.ts';

/** What was taken back last and can be put back. */
export type RoundUndo =
  | { readonly kind: 'round'; readonly deleted: DeletedRound }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: ScopeEntry; readonly at: number };

/** The inspection rounds and the one that is looked at. */
export interface Rounds {
  readonly all: ReadonlySignal<readonly Round[]>;
  readonly current: ReadonlySignal<Round | null>;
  readonly loading: ReadonlySignal<boolean>;
  readonly fault: ReadonlySignal<unknown>;
  /** Id of the round looked at. */
  readonly chosen: Signal<string | null>;
  readonly round: ReadonlySignal<Round | null>;
  readonly progress: ReadonlySignal<ScopeProgress | null>;
  /** Pages audited in it, whether its list has them or not. */
  readonly audited: ReadonlySignal<number>;
  /** What is being written: `new`, the id of the round edited, null for nothing. */
  readonly editing: Signal<string | null>;
  readonly exports: ReadonlySignal<readonly ExportRecord[]>;
  readonly wipes: ReadonlySignal<readonly Wipe[]>;
  /** What was wiped of rounds that are deleted: the record outlives them. */
  readonly wipedOfDeleted: ReadonlySignal<readonly Wipe[]>;
  /** What a wipe would take, once it was asked for. */
  readonly plan: Signal<WipePlan | null>;
  readonly undoable: ReadonlySignal<RoundUndo | null>;
  refresh(): Promise<void>;
  /** Keeps what was written; true when it is in the database. */
  save(id: string | null, words: Partial<RoundWords> & Pick<RoundWords, 'name'>): Promise<boolean>;
  makeCurrent(id: string | null): Promise<void>;
  end(id: string, ended: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  mark(url: string, mark: Partial<Pick<ScopeEntry, 'state' | 'reason'>>): Promise<void>;
  removeEntry(url: string): Promise<void>;
  /** Opens a page of the scope in a new tab; the round becomes the current one. To be called in the press itself. */
  open(url: string): void;
  askWipe(): Promise<void>;
  wipe(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly visitor: Pick<Visitor, 'allow' | 'visit'>;
  readonly pages: ReadonlySignal<ReadonlyMap<string, SavedPage>>;
}

export function createRounds({ store, visitor, pages }: Parts): Rounds {
  const all = signal<readonly Round[]>([]);
  const current = signal<Round | null>(null);
  const loading = signal(true);
  const fault = signal<unknown>(null);
  const chosen = signal<string | null>(null);
  const audited = signal<readonly string[]>([]);
  const records = signal<readonly ExportRecord[]>([]);
  const wiped = signal<readonly Wipe[]>([]);
  const plan = signal<WipePlan | null>(null);
  const undoable = signal<RoundUndo | null>(null);
  const editing = signal<string | null>(null);
  // Thousands of addresses are taken apart once, not with every mark.
  const identities = new Map<string, string>();
  const identity = (url: string) => {
    const known = identities.get(url) ?? identityOf(url);
    identities.set(url, known);
    return known;
  };
  const round = computed(() => all.value.find(({ id }) => id === chosen.value) ?? null);
  const ofRound = <T extends { readonly roundId: string | null }>(list: readonly T[]) =>
    list.filter(({ roundId }) => roundId !== null && roundId === chosen.value);

  const readAudited = async () => {
    const id = chosen.peek();
    const ids = id === null ? [] : await store.auditedIn(id);
    if (id === chosen.peek()) audited.value = ids;
  };
  const guarded = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      fault.value = null;
      return true;
    } catch (error) {
      fault.value = error;
      return false;
    }
  };
  const read = async () => {
    const [list, now, made, wipes] = await Promise.all([
      store.rounds(),
      store.currentRound(),
      store.exportRecords(),
      store.wipes(),
    ]);
    batch(() => {
      all.value = list;
      current.value = now;
      records.value = made;
      wiped.value = wipes;
      loading.value = false;
      if (!list.some(({ id }) => id === chosen.peek())) chosen.value = (now ?? list[0])?.id ?? null;
    });
    await readAudited();
  };
  const refresh = async () => {
    await guarded(read);
    loading.value = false;
  };
  /** Makes a change and shows what is so now. */
  const change = (work: () => Promise<unknown>) =>
    guarded(async () => {
      await work();
      await read();
    });
  const setScope = (id: string, scope: (now: readonly ScopeEntry[]) => ScopeEntry[]) =>
    change(async () => {
      const now = (await store.rounds()).find((one) => one.id === id);
      if (now) await store.editRound(id, { scope: scope(now.scope) });
    });
  effect(() => {
    chosen.value;
    plan.value = null;
    void guarded(readAudited);
  });

  return {
    all,
    current,
    loading,
    fault,
    chosen,
    round,
    editing,
    plan,
    refresh,
    audited: computed(() => audited.value.length),
    progress: computed(() => {
      const seen = audited.value.flatMap((id) => pages.value.get(id) ?? []);
      return round.value && progressOf(round.value, seen, identity);
    }),
    exports: computed(() => ofRound(records.value)),
    wipes: computed(() => ofRound(wiped.value)),
    wipedOfDeleted: computed(() => wiped.value.filter(({ roundId }) => !all.value.some(({ id }) => id === roundId))),
    undoable,
    save: (id, words) =>
      change(async () => {
        const blank = { inspector: '', from: '', to: '', scope: [] };
        const saved = id === null ? await store.addRound({ ...blank, ...words }) : await store.editRound(id, words);
        chosen.value = saved.id;
        editing.value = null;
      }),
    makeCurrent: async (id) => void (await change(() => store.chooseRound(id))),
    end: async (id, ended) => void (await change(() => store.endRound(id, ended))),
    remove: async (id) =>
      void (await change(async () => {
        undoable.value = { kind: 'round', deleted: await store.deleteRound(id) };
      })),
    undo: async () => {
      const last = undoable.peek();
      if (last?.kind === 'round') {
        await change(() => store.restoreRound(last.deleted));
        chosen.value = last.deleted.round.id;
      } else if (last) {
        await setScope(last.id, (now) => [...now.slice(0, last.at), last.entry, ...now.slice(last.at)]);
      }
      if (fault.peek() === null) undoable.value = null;
    },
    mark: async (url, mark) => {
      const id = chosen.peek();
      if (id !== null) await change(() => store.markScope(id, url, mark));
    },
    removeEntry: async (url) => {
      const now = round.peek();
      const at = now?.scope.findIndex((entry) => entry.url === url) ?? -1;
      const entry = now?.scope[at];
      if (!now || !entry) return;
      if (await setScope(now.id, (scope) => scope.filter((one) => one.url !== url)))
        undoable.value = { kind: 'entry', id: now.id, entry, at };
    },
    open: (url) => {
      const now = round.peek();
      if (!now) return;
      // Before anything is awaited: the right to ask ends with the press.
      const allowed = visitor.allow(url);
      const before = now.scope.find((entry) => entry.url === url);
      void change(async () => {
        if (now.endedAt === null && current.peek()?.id !== now.id) await store.chooseRound(now.id);
        await store.markScope(now.id, url, {});
        const { reached, why } = await visitor.visit(url, allowed);
        if (reached === false) await store.markScope(now.id, url, { state: 'unreachable', reason: why });
        if (reached && before?.state === 'unreachable')
          await store.markScope(now.id, url, { state: 'open', reason: '' });
      });
    },
    askWipe: async () => {
      const id = chosen.peek();
      if (id === null) return;
      await guarded(async () => {
        plan.value = await store.wipePlan(id);
      });
    },
    wipe: async () => {
      const id = chosen.peek();
      if (id === null) return;
      if (await change(() => store.wipeRound(id))) plan.value = null;
    },
  };
}
