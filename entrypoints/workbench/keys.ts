import type { Words } from '../../lib/i18n/text.ts';
import type { Status } from '../../lib/store/index.ts';
import { type Command, commandOf, takesKeys } from '../sidepanel/state/keys.ts';
import { openFinding } from './open.ts';
import type { Workbench } from './state/workbench.ts';

/** The keys of the long list: the same as in the panel. */
export function keyHandler(workbench: Workbench, words: Words): (event: KeyboardEvent) => void {
  const { findings } = workbench;
  const step = (by: number) => {
    const at = findings.at.value;
    const next = at === null ? (by > 0 ? 0 : findings.total.value - 1) : at + by;
    findings.at.value = Math.min(findings.total.value - 1, Math.max(0, next));
  };
  /** What is chosen, else what is selected. */
  const judgeThese = (status: Exclude<Status, 'dismissed'>) => {
    const { keys, judge } = workbench.chosen;
    const count = keys.value.size;
    if (count === 0) judgeSelected(workbench, status, words);
    else
      void judge({ status, reason: '' }).then((kept) => {
        if (kept) workbench.said.value = words.t('bulk.done', { count });
      });
  };
  const actions: Partial<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => step(-findings.total.value),
    last: () => step(findings.total.value),
    locate: () => openFinding(workbench),
    confirm: () => judgeThese('confirmed'),
    fixed: () => judgeThese('fixed'),
    reopen: () => judgeThese('open'),
    dismiss: () => {
      workbench.dismissing.value = findings.selected.value !== null;
    },
    note: () => document.querySelector<HTMLElement>('[data-note]')?.focus(),
    search: () => document.querySelector<HTMLElement>('.filter-text')?.focus(),
    undo: () => void undo(workbench, words),
  };
  return (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (takesKeys(target)) return;
    // Enter and the space bar are the control's own where one has the focus.
    const control = Boolean(target?.closest('button, a, summary'));
    if (control && (event.key === ' ' || event.key === 'Enter')) return;
    if (event.key === ' ' || (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey)) {
      event.preventDefault();
      const { selected } = findings;
      if (selected.value) workbench.chosen.toggle(selected.value.key);
      return;
    }
    if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const from = findings.selected.value?.key;
      step(event.key === 'ArrowDown' ? 1 : -1);
      const to = findings.selected.value?.key;
      workbench.chosen.add([from, to].filter((key) => key !== undefined));
      return;
    }
    const command = commandOf(event, workbench.shortcuts.table.peek());
    const action = command && actions[command];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** Sets the status of the selected finding. */
export function judgeSelected(workbench: Workbench, status: Exclude<Status, 'dismissed'>, { t }: Words): void {
  const selected = workbench.findings.selected.value;
  if (!selected) return;
  void workbench.judge.decide([selected.key], { status, reason: '' }).then((kept) => {
    if (kept) workbench.said.value = t(`said.${status}`);
  });
}

export async function undo(workbench: Workbench, { t }: Words): Promise<void> {
  const undone = await workbench.judge.undo();
  workbench.said.value = undone ? t('said.undone') : t('said.nothingToUndo');
}
