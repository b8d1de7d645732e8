import type { Words } from '../../lib/i18n/text.ts';
import { draftIds } from '../../lib/judging/drafts.ts';
import type { Judgement } from '../../lib/store/index.ts';
import type { FindingView } from '../../lib/view/finding.ts';
import { placeKey } from '../../lib/view/place.ts';
import { type Command, commandOf, type KeyPress, takesKeys } from './state/keys.ts';
import { PANEL_TABS, type Panel, type PanelTab } from './state/panel.ts';

/** What the inspector can do, by key and by button alike. */
export interface Commands {
  onKey(event: KeyPress & { readonly target: EventTarget | null; preventDefault(): void }): void;
  run(command: Command): void;
  audit(): void;
  select(key: string): void;
  locate(index: number): void;
  decide(status: 'open' | 'confirmed' | 'fixed'): void;
  /** Confirms all open findings of the selected one's rule. */
  confirmRule(): void;
  dismiss(reason: string): void;
  /** Saves the finding being written and goes to it. */
  saveOwn(): void;
  /** Leaves the finding being written. */
  leaveOwn(): void;
  undo(): void;
  showTab(tab: PanelTab): void;
}

export function createCommands(panel: Panel, { t }: Words): Commands {
  const { list, judge, marks, session } = panel;
  /** The place one is at, and of which finding. */
  let at: { readonly key: string | null; readonly place: number } = { key: null, place: 0 };

  const audit = async () => {
    await session.audit();
    const shown = session.shown.peek();
    if (shown) panel.said.value = t('said.audited', { count: shown.result.findings.length });
  };
  const select = (key: string | null) => {
    at = { key, place: 0 };
    list.selectedKey.value = key;
    void marks.select(key, key === null ? null : 0);
  };
  /** Goes to a finding wherever the list has it, and leaves the page where it is. */
  const goTo = (key: string) => {
    list.show(key);
    void marks.select(key, null);
  };
  const step = (by: number) => {
    panel.tab.value = 'findings';
    select(list.step(by));
    focusSelected();
  };
  const locate = (index: number) => {
    const { selected } = list;
    if (!selected.value) return;
    at = { key: selected.value.key, place: index };
    void marks.select(at.key, index);
  };
  const place = () => (at.key === list.selectedKey.peek() ? at.place : 0);
  /** True when it is in the database. Where the filter no longer shows the finding one is at, the one in its place comes next. */
  const judged = (keys: readonly string[], change: Partial<Judgement>): Promise<boolean> => {
    const key = list.selectedKey.peek();
    const at = list.rows.peek().findIndex((row) => row.key === key);
    list.writing.value = null;
    const kept = judge.decide(keys, change);
    const rows = list.rows.peek();
    if (at >= 0 && !rows.some((row) => row.key === key)) {
      select(rows[Math.min(at, rows.length - 1)]?.key ?? null);
      focusSelected();
    }
    return kept;
  };
  const decide = async (status: 'open' | 'confirmed' | 'fixed') => {
    const finding = list.selected.peek();
    if (finding && (await judged([finding.key], { status, reason: '' }))) panel.said.value = t(`said.${status}`);
  };
  const dismiss = async (reason: string) => {
    const finding = list.selected.peek();
    if (!finding) return;
    const keys = panel.dismissing.peek() === 'rule' ? openOfRule(panel.findings.peek(), finding.rule) : [finding.key];
    panel.dismissing.value = null;
    focusSelected();
    if (!(await judged(keys, { status: 'dismissed', reason }))) return;
    panel.drafts.type(draftIds.reason(finding.key), '');
    panel.said.value = t('said.dismissed');
  };
  const undo = async () => {
    const selected = list.selectedKey.peek();
    const undone = await judge.undo();
    panel.said.value = undone ? t('said.undone') : t('said.nothingToUndo');
    // Who has gone on meanwhile is not called back: the next key would judge another finding than the one in view.
    if (undone?.[0] && list.selectedKey.peek() === selected) goTo(undone[0]);
  };
  const stopPicking = () => {
    if (panel.picking.on.peek()) void panel.picking.step('end');
  };
  const capture = async (findings: readonly FindingView[]) => {
    await panel.camera.take(findings);
    if (panel.camera.fault.peek() === null) panel.said.value = t('said.captured');
  };
  /** Opens the correction of the field in focus or the figure that is open; from a finding, of the first value it rests on. */
  const correct = () => {
    const result = session.shown.peek()?.result;
    if (!result) return;
    const onCard = document.querySelector<HTMLElement>('.card-body .readings .correction .button');
    if (onCard) {
      onCard.click();
      return;
    }
    if (panel.tab.peek() === 'findings' || panel.tab.peek() === 'checks') {
      const places = new Set(list.selected.peek()?.evidence.map(({ place }) => placeKey(place)));
      panel.figure.value = result.figures.find(({ at }) => places.has(placeKey(at)))?.address ?? panel.figure.peek();
      panel.tab.value = 'data';
    }
    requestAnimationFrame(() => correctionNear(document.activeElement)?.click());
  };
  const showTab = (tab: PanelTab) => {
    panel.tab.value = tab;
  };
  /** By key: the focus goes along, to the finding one is at or to the tab. */
  const goToTab = (tab: PanelTab) => {
    showTab(tab);
    focusOn(tab === 'findings' && list.selected.peek() ? SELECTED : `#tab-${tab}`);
  };

  const ALL: Readonly<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => step(-list.rows.value.length),
    last: () => step(list.rows.value.length),
    locate: () => locate(place()),
    nextPlace: () => locate((place() + 1) % (list.selected.value?.evidence.length || 1)),
    confirm: () => void decide('confirmed'),
    fixed: () => void decide('fixed'),
    reopen: () => void decide('open'),
    dismiss: () => {
      panel.dismissing.value = list.selected.value && 'one';
    },
    note: () => focusField('[data-note]'),
    tag: () => focusField('[data-tags]'),
    add: () => {
      panel.tab.value = 'findings';
      void panel.own.begin();
    },
    correct,
    capture: () => {
      const finding = list.selected.value;
      if (finding) void capture([finding]);
    },
    captureAll: () => void capture(list.rows.value.filter(({ present }) => present)),
    undo: () => void undo(),
    search: () => {
      panel.tab.value = 'findings';
      focusField('.filter-text');
    },
    marks: () => void marks.toggle(),
    audit: () => void audit(),
    help: () => {
      panel.help.value = true;
    },
    tab1: () => goToTab(PANEL_TABS[0]),
    tab2: () => goToTab(PANEL_TABS[1]),
    tab3: () => goToTab(PANEL_TABS[2]),
    tab4: () => goToTab(PANEL_TABS[3]),
  };

  return {
    audit: () => void audit(),
    run: (command) => ALL[command](),
    select: (key) => select(list.selectedKey.value === key ? null : key),
    locate,
    decide: (status) => void decide(status),
    confirmRule: () => {
      const finding = list.selected.peek();
      if (!finding) return;
      void judged(openOfRule(panel.findings.peek(), finding.rule), { status: 'confirmed', reason: '' });
    },
    dismiss: (reason) => void dismiss(reason),
    saveOwn: () => {
      stopPicking();
      void panel.own.save().then(async (key) => {
        if (key === null) return;
        panel.said.value = t('said.added');
        await panel.kept.refresh();
        goTo(key);
        focusSelected();
      });
    },
    leaveOwn: () => {
      stopPicking();
      panel.own.cancel();
      focusOn(list.selected.peek() ? SELECTED : '#tab-findings');
    },
    undo: () => void undo(),
    showTab,
    onKey: (event) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (panel.help.value) return;
      if (target?.matches('.filter-text') && !event.isComposing) {
        // Out of the search, into what was found.
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          if (!list.rows.value.some(({ key }) => key === list.selectedKey.value)) list.selectedKey.value = null;
          if (list.selectedKey.value === null) step(1);
          else focusSelected();
        } else if (event.key === 'Escape') target.blur();
      }
      if (takesKeys(target)) return;
      const command = commandOf(event, panel.shortcuts.table.peek());
      if (command === null) return;
      // Enter on a control is that control's own; on the selected card it means "show me".
      if (command === 'locate' && target?.tagName === 'BUTTON' && !target.matches('[aria-current="true"]')) return;
      event.preventDefault();
      ALL[command]();
    },
  };
}

/** Keys of the open findings of a rule that the page still has. */
export function openOfRule(findings: readonly FindingView[], rule: string): string[] {
  return findings
    .filter((finding) => finding.rule === rule && finding.present && finding.status === 'open')
    .map(({ key }) => key);
}

/**
 * Moves the focus once the view shows what the state says: in the next frame, or in one of a few where drawing takes longer.
 * A field that was gone to meanwhile keeps it: what is typed there would be taken for commands.
 */
function focusOn(selector: string, frames = 10, from = document.activeElement): void {
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== from && now instanceof HTMLElement && takesKeys(now)) return;
    const wanted = document.querySelector<HTMLElement>(selector);
    // The list has brought its selected card into sight; the browser looking for it again would lay everything out once more.
    // Only where the panel is so low that the list itself can be out of sight, it has to.
    if (wanted) wanted.focus({ preventScroll: selector === SELECTED && matchMedia('(min-height: 521px)').matches });
    else if (frames > 1) focusOn(selector, frames - 1, from);
  });
}

/** The focus to a field: at once where it is there, for what is typed next is meant for it. */
function focusField(selector: string): void {
  const field = document.querySelector<HTMLElement>(selector);
  if (field) field.focus();
  else focusOn(selector);
}

/** The way to correct what the focus is on, else what is open, else the first value of the view. */
function correctionNear(focused: Element | null): HTMLElement | null {
  const row = focused?.closest('.field-row') ?? null;
  const near = row ?? document.querySelector('.figure-detail') ?? document.querySelector('.tab-panel .field-row');
  return near?.querySelector<HTMLElement>('.correction .button') ?? null;
}

const SELECTED = '.card-button[aria-current="true"]';

function focusSelected(): void {
  focusOn(SELECTED);
}
