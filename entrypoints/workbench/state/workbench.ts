import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createDrafts, type Drafts } from '../../../lib/judging/drafts.ts';
import { createJudge, type Judge } from '../../../lib/judging/judge.ts';
import type { Language } from '../../../lib/rules/model.ts';
import type { Store } from '../../../lib/store/index.ts';
import type { RuleWords } from '../../../lib/view/ruleWords.ts';
import { createShortcuts, type Shortcuts } from '../../sidepanel/state/shortcuts.ts';
import { type Chosen, createChosen } from './chosen.ts';
import type { Desk } from './desk.ts';
import { createExporting, type Exporting } from './exporting.ts';
import { createFindingTable, type FindingTable } from './findings.ts';
import { createPageTable, type PageTable } from './pages.ts';

export const PLACES = ['findings', 'pages', 'overview', 'settings'] as const;
export type PlaceName = (typeof PLACES)[number];

/** Everything the workbench knows, put together. */
export interface Workbench {
  readonly place: ReadonlySignal<PlaceName>;
  goTo(place: PlaceName): void;
  readonly findings: FindingTable;
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
  readonly said: Signal<string>;
  readonly desk: Desk;
  readonly store: Store;
}

export interface WorkbenchParts {
  readonly store: Store;
  readonly desk: Desk;
  /** Loads the rules' sentences. */
  readonly words: () => Promise<RuleWords>;
}

export function createWorkbench({ store, desk, words: load }: WorkbenchParts): Workbench {
  const words = signal<RuleWords | null>(null);
  void load().then((loaded) => {
    words.value = loaded;
  });
  const place = signal(placeOf(desk.place()));
  desk.onPlace(() => {
    place.value = placeOf(desk.place());
  });
  const said = signal('');
  const onFault = (error: unknown) => {
    said.value = error instanceof Error ? error.message : String(error);
  };
  const judge = createJudge(store);
  const findings = createFindingTable(store);
  const pages = createPageTable(store);
  void pages.refresh();
  store.watch(() => {
    findings.refresh();
    void pages.refresh();
  });
  return {
    place,
    goTo: (next) => desk.goTo(next),
    findings,
    pages,
    chosen: createChosen(store, judge),
    judge,
    drafts: createDrafts(store, onFault),
    shortcuts: createShortcuts(store, onFault),
    exporting: createExporting(store, desk),
    dismissing: signal(false),
    words,
    language: signal<Language>('zh'),
    said,
    desk,
    store,
  };
}

/** The place of an address, the findings where it names none. */
export function placeOf(hash: string): PlaceName {
  return PLACES.find((place) => place === hash) ?? 'findings';
}
