import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { canonicalAddress } from '../../../lib/engine/address.ts';
import { createDrafts, type Drafts } from '../../../lib/judging/drafts.ts';
import { createJudge, type Judge } from '../../../lib/judging/judge.ts';
import type { Language } from '../../../lib/rules/model.ts';
import type { Capture } from '../../../lib/store/captures.ts';
import type { Store } from '../../../lib/store/index.ts';
import { turn } from '../../../lib/turn.ts';
import { type CheckView, checksOf } from '../../../lib/view/check.ts';
import { countsOf, type ListCounts } from '../../../lib/view/counts.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import { DEFAULT_RULES, parseRuleSettings, RULES_SETTING } from '../../../lib/view/ruleSettings.ts';
import { type TableView, tablesOf } from '../../../lib/view/statistics.ts';
import { type Archive, createArchive } from './archive.ts';
import { type Camera, createCamera } from './camera.ts';
import { type Corrections, createCorrections } from './corrections.ts';
import type { Engine } from './engine.ts';
import type { PanelHost } from './host.ts';
import { inWords } from './inWords.ts';
import { createKept, type Kept } from './kept.ts';
import { createList, type FindingListState } from './list.ts';
import { createMarks, type Marks } from './marks.ts';
import { createOwn, type Own } from './own.ts';
import { createOwnTypes, type OwnTypes } from './ownTypes.ts';
import { createPageNote, type PageNote } from './pageNote.ts';
import { createPast, type Past } from './past.ts';
import { createPicking, type Picking } from './picking.ts';
import { createPanelRounds, type PanelRounds } from './rounds.ts';
import { createSession, type Session } from './session.ts';
import { createShortcuts, type Shortcuts } from './shortcuts.ts';

/** Milliseconds between a result on screen and keeping its page. */
const ARCHIVE_AFTER = 400;

export const PANEL_TABS = ['findings', 'data', 'checks', 'record'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Everything the panel knows, put together. */
export interface Panel {
  readonly archive: Archive;
  readonly session: Session;
  readonly kept: Kept;
  readonly past: Past;
  readonly judge: Judge;
  readonly own: Own;
  readonly ownTypes: OwnTypes;
  readonly picking: Picking;
  readonly camera: Camera;
  readonly corrections: Corrections;
  readonly pageNote: PageNote;
  /** Pictures of a finding. */
  captures(key: string): Promise<Capture[]>;
  readonly rounds: PanelRounds;
  readonly drafts: Drafts;
  readonly shortcuts: Shortcuts;
  readonly list: FindingListState;
  readonly marks: Marks;
  /** The page's findings in words, in the language shown. */
  readonly findings: ReadonlySignal<readonly FindingView[]>;
  readonly counts: ReadonlySignal<ListCounts>;
  /** What was checked on the page, in words. */
  readonly checks: ReadonlySignal<readonly CheckView[]>;
  /** The page's figures in their official tables. */
  readonly tables: ReadonlySignal<readonly TableView[]>;
  /** Key of the finding whose mark on the page the pointer is over. */
  readonly pointed: ReadonlySignal<string | null>;
  /** Null until it was first needed. */
  readonly engine: ReadonlySignal<Engine | null>;
  readonly language: Signal<Language>;
  readonly tab: Signal<PanelTab>;
  /** Address of the figure whose details are open. */
  readonly figure: Signal<string | null>;
  /** Whose dismissal the reason is being asked for: the selected finding's, or its whole rule's. */
  readonly dismissing: Signal<'one' | 'rule' | null>;
  /** The list of keys is open. */
  readonly help: Signal<boolean>;
  /** What just happened, for those who cannot see it. */
  readonly said: Signal<string>;
  /** Drafts could not be kept: why. */
  readonly draftFault: Signal<unknown>;
}

export interface PanelParts {
  readonly host: PanelHost;
  readonly store: Store;
  /** Loads the engine; the same one every time. */
  readonly engine: () => Promise<Engine>;
  readonly newRun: () => string;
  /** Resolves when what was put on screen last can be seen. */
  readonly painted: () => Promise<void>;
}

export function createPanel({ host, store, engine: load, newRun, painted }: PanelParts): Panel {
  const engine = signal<Engine | null>(null);
  const loaded = async () => {
    engine.value ??= await load();
    return engine.value;
  };
  const language = signal<Language>('zh');
  const tab = signal<PanelTab>('findings');
  const figure = signal<string | null>(null);
  const dismissing = signal<'one' | 'rule' | null>(null);
  const draftFault = signal<unknown>(null);
  // Read ahead of the audit that needs them, and again when anything in the database changed.
  const readRules = () => store.setting(RULES_SETTING).then(parseRuleSettings, () => DEFAULT_RULES);
  let rules = readRules();
  store.watch(() => {
    rules = readRules();
  });
  const session = createSession({
    host,
    check: async (page) => {
      const { check, pageId } = await loaded();
      const settings = await rules;
      // Few pages have corrections: the checks run without them while the database, asked a turn before, looks for some.
      const address = canonicalAddress(page.url);
      const asked = address === null ? null : corrections.of(address);
      await turn();
      const result = check(page, settings, []);
      const put = await (asked ?? corrections.of(result.page.address));
      return {
        result: put.length === 0 ? result : check(page, settings, put),
        pageId: pageId(result.page.address),
      };
    },
    newRun,
    onResult: async (id, shown) => {
      // The findings come first.
      await painted();
      await kept.save(shown);
      // Evidence comes after everything the inspector waits for.
      setTimeout(() => void archive.keep(id, shown), ARCHIVE_AFTER);
    },
    onRecheck: (_, shown) => kept.saveRecheck(shown),
    onAdd: async (what) => {
      tab.value = 'findings';
      await own.begin();
      if (what === 'pick') await picking.step('start');
    },
    onMarks: () => marks.toggle(),
  });
  const kept = createKept(session, store);
  const put = inWords();
  const findings = computed(() => {
    const words = engine.value?.words;
    return words ? put(kept.findings.value, words, language.value) : [];
  });
  const onFault = (error: unknown) => {
    draftFault.value = error;
  };
  const past = createPast({ session, kept, store, engine, onFault });
  const list = createList(findings, () => past.recheck.value?.fates ?? new Map());
  const pointed = signal<string | null>(null);
  const marks = createMarks({ host, session, engine: loaded, painted });

  host.onPageEvent((tabId, event) => {
    if (tabId !== session.tabId.peek() || event.run !== session.shown.peek()?.run) return;
    if (event.event === 'hovered') pointed.value = event.id;
    if (event.event !== 'clicked') return;
    tab.value = 'findings';
    list.show(event.id);
    void marks.select(event.id, null);
  });
  effect(() => {
    const shown = session.shown.value;
    const drawn = findings.value;
    if (shown?.binding === 'live') void marks.draw(drawn);
  });
  effect(() => {
    list.selectedKey.value;
    dismissing.value = null;
  });

  const judge = createJudge(store, kept.foresee, () => session.shown.value?.pageId ?? null);
  const archive = createArchive({ host, session, store, onFault });
  const corrections = createCorrections({ store, session: () => session, judge });
  const camera = createCamera({
    host,
    session,
    store,
    judge,
    drawn: marks.drawn,
    nowOf: (key) => past.states(key, language.peek())?.now.evidence ?? [],
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const drafts = createDrafts(store, onFault);
  const ownTypes = createOwnTypes(store, onFault, judge);
  const own = createOwn({ host, session, drawn: marks.drawn, store, judge, drafts, types: ownTypes, engine: loaded });
  const picking = createPicking({ host, session, drawn: marks.drawn, own });

  // Only another result makes these anew, not what becomes of it on its way into the database.
  const result = computed(() => session.shown.value?.result ?? null);
  return {
    session,
    kept,
    past,
    judge,
    own,
    ownTypes,
    picking,
    archive,
    camera,
    corrections,
    pageNote: createPageNote({ session, drafts, judge }),
    captures: (key) => store.captures(key),
    rounds: createPanelRounds(store, (error) => {
      draftFault.value = error;
    }),
    drafts,
    shortcuts: createShortcuts(store, onFault),
    list,
    marks,
    findings,
    counts: computed(() => countsOf(findings.value)),
    checks: computed(() => {
      const [found, words] = [result.value, engine.value?.words];
      return found && words ? checksOf(found, words, language.value) : [];
    }),
    tables: computed(() => (result.value ? tablesOf(result.value, engine.value?.forms ?? []) : [])),
    pointed,
    engine,
    language,
    tab,
    figure,
    dismissing,
    help: signal(false),
    said: signal(''),
    draftFault,
  };
}
