import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createDrafts, type Drafts } from '../../../lib/judging/drafts.ts';
import { createJudge, type Judge } from '../../../lib/judging/judge.ts';
import type { Language } from '../../../lib/rules/model.ts';
import type { Store } from '../../../lib/store/index.ts';
import { filterOf } from '../../../lib/view/listAddress.ts';
import { PLAIN_VIEW } from '../../../lib/view/listView.ts';
import type { RuleWords } from '../../../lib/view/ruleWords.ts';
import type { Engine } from '../../sidepanel/state/engine.ts';
import { createShortcuts, type Shortcuts } from '../../sidepanel/state/shortcuts.ts';
import { type Auditing, createAuditing } from './auditing.ts';
import { type Backup, createBackup } from './backup.ts';
import { type Chosen, createChosen } from './chosen.ts';
import type { Desk } from './desk.ts';
import { createExporting, type Exporting } from './exporting.ts';
import { createFindingTable, type FindingTable } from './findings.ts';
import { createPageTable, type PageTable, pageViewOf } from './pages.ts';
import { createRounds, type Rounds } from './rounds.ts';
import { createViews, type Views } from './views.ts';
import type { Opened, Visitor } from './visitor.ts';

export const PLACES = ['findings', 'pages', 'rounds', 'overview', 'backup', 'settings'] as const;
export type PlaceName = (typeof PLACES)[number];

/** Everything the workbench knows, put together. */
export interface Workbench {
  readonly place: ReadonlySignal<PlaceName>;
  goTo(place: PlaceName): void;
  readonly findings: FindingTable;
  readonly views: Views;
  readonly pages: PageTable;
  readonly chosen: Chosen;
  readonly judge: Judge;
  readonly drafts: Drafts;
  /** The same keys as in the panel. */
  readonly shortcuts: Shortcuts;
  readonly exporting: Exporting;
  readonly dismissing: Signal<boolean>;
  /** The rules' sentences; null until they are loaded. */
  readonly words: ReadonlySignal<RuleWords | null>;
  readonly language: Signal<Language>;
  /** Names of the rounds by their ids. */
  readonly roundNames: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Names of those who judged findings of the list, or were given some. */
  readonly people: ReadonlySignal<readonly string[]>;
  readonly rounds: Rounds;
  readonly backup: Backup;
  readonly auditing: Auditing;
  readonly visitor: Visitor;
  /** How the page of a finding was opened last. */
  readonly opened: Signal<(Opened & { readonly key: string }) | null>;
  readonly said: Signal<string>;
  readonly desk: Desk;
  readonly store: Store;
}

export interface WorkbenchParts {
  readonly store: Store;
  readonly desk: Desk;
  /** Loads the rules' sentences. */
  readonly words: () => Promise<RuleWords>;
  readonly visitor: Visitor;
  /** Loads what audits pages. */
  readonly engine: () => Promise<Engine>;
  /** Version of the program, for backups. */
  readonly program: string;
}

export function createWorkbench({ store, desk, words: load, visitor, engine, program }: WorkbenchParts): Workbench {
  const words = signal<RuleWords | null>(null);
  void load().then((loaded) => {
    words.value = loaded;
  });
  const place = signal(placeOf(desk.place()));
  const said = signal('');
  const onFault = (error: unknown) => {
    said.value = error instanceof Error ? error.message : String(error);
  };
  const judge = createJudge(store);
  const findings = createFindingTable(store);
  const views = createViews(store, judge, findings.view);
  const pages = createPageTable(store, judge);
  const chosen = createChosen(store, judge);
  const roundNames = signal<ReadonlyMap<string, string>>(new Map());
  const readRounds = async () => {
    roundNames.value = new Map((await store.rounds().catch(() => [])).map(({ id, name }) => [id, name]));
  };
  const rounds = createRounds({ store, visitor, pages: pages.byId });
  const backup = createBackup({ store, desk, program });
  void pages.refresh();
  void backup.refresh();
  void views.load();
  void readRounds();
  store.watch((tables) => {
    const has = (...names: string[]) => names.some((name) => tables.has(name));
    if (has('findings', 'decisions', 'pages', 'rounds')) findings.refresh();
    if (has('pages', 'findings', 'decisions')) void pages.refresh();
    if (has('rounds')) void readRounds();
    if (place.peek() === 'rounds' && has('rounds', 'pages', 'settings', 'exports', 'wipes')) void rounds.refresh();
    if (has('decisions', 'settings')) void backup.refresh();
    if (has('settings')) void views.load();
  });
  const dismissing = signal(false);
  // Who goes to another finding dismisses that one only if he says so.
  const selectedKey = computed(() => findings.selected.value?.key ?? null);
  effect(() => {
    selectedKey.value;
    dismissing.value = false;
  });
  effect(() => {
    const list = findings.list.value;
    if (list) chosen.keep(list);
  });
  /** An address that names conditions shows exactly these findings. */
  const follow = () => {
    const [name = '', query] = desk.place().split('?');
    place.value = placeOf(name);
    const view = findings.view.peek();
    if (query !== undefined && place.value === 'findings')
      findings.view.value = { ...PLAIN_VIEW, columns: view.columns, filter: filterOf(query) };
    if (query !== undefined && place.value === 'pages') pages.view.value = pageViewOf(query);
  };
  desk.onPlace(follow);
  follow();
  return {
    place,
    goTo: (next) => desk.goTo(next),
    findings,
    views,
    pages,
    chosen,
    judge,
    drafts: createDrafts(store, onFault),
    shortcuts: createShortcuts(store, onFault),
    exporting: createExporting(store, desk),
    dismissing,
    words,
    language: signal<Language>('zh'),
    roundNames,
    people: computed(() =>
      (findings.facets.value?.inspector ?? []).map(({ value }) => value).filter((name) => name !== ''),
    ),
    rounds,
    backup,
    auditing: createAuditing({ visitor, store, engine }),
    visitor,
    opened: signal(null),
    said,
    desk,
    store,
  };
}

/** The place of an address, the findings where it names none. */
export function placeOf(hash: string): PlaceName {
  const [name] = hash.split('?');
  return PLACES.find((place) => place === name) ?? 'findings';
}
