import type { Words } from '../../lib/i18n/text.ts';
import type { Status } from '../../lib/store/index.ts';
import { type Command, commandOf, takesKeys } from '../sidepanel/state/keys.ts';
import { openFinding } from './open.ts';
import type { Workbench } from './state/workbench.ts';

/** The keys of the long list: the same as in the panel, and those of choosing several and of groups. */
export function keyHandler(workbench: Workbench, words: Words): (event: KeyboardEvent) => void {
  const { findings, chosen } = workbench;
  const step = (by: number) => {
    const { length } = findings.display.value;
    const at = findings.at.value;
    const next = at === null ? (by > 0 ? 0 : length - 1) : at + by;
    findings.at.value = length === 0 ? null : Math.min(length - 1, Math.max(0, next));
  };
  const leap = (to: number) => {
    findings.at.value = to < 0 || findings.display.value.length === 0 ? null : to;
  };
  /** What is chosen, else what is selected. */
  const judgeThese = (status: Exclude<Status, 'dismissed'>) => {
    const count = chosen.keys.value.size;
    if (count === 0) judgeSelected(workbench, status, words);
    else
      void chosen.judge({ status, reason: '' }).then((kept) => {
        if (kept) workbench.said.value = words.t('bulk.done', { count });
      });
  };
  const actions: Partial<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => leap(0),
    last: () => leap(findings.display.value.length - 1),
    locate: () => {
      const line = findings.line.value;
      if (line?.kind === 'group') findings.toggle(line.group.value);
      else openFinding(workbench, words);
    },
    confirm: () => judgeThese('confirmed'),
    fixed: () => judgeThese('fixed'),
    reopen: () => judgeThese('open'),
    dismiss: () => {
      if (chosen.keys.value.size > 0) document.querySelector<HTMLElement>('.bulk-words')?.focus();
      else workbench.dismissing.value = findings.selected.value !== null;
    },
    tag: () => document.querySelector<HTMLElement>('[data-tags]')?.focus(),
    note: () => document.querySelector<HTMLElement>('[data-note]')?.focus(),
    search: () => document.querySelector<HTMLElement>('.split .filter-text')?.focus(),
    undo: () => void undo(workbench, words),
  };
  return (event) => {
    if (isAnothers(event)) return;
    if (pickKey(event, workbench, step)) {
      event.preventDefault();
      return;
    }
    const command = commandOf(event, workbench.shortcuts.table.peek());
    const action = command && actions[command];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** Whether a key belongs to what has the focus and not to the list: a field, a dialog, an open menu, a pressed control. */
export function isAnothers({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (takesKeys(target) || target.closest('dialog, .menu[open]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
}

/** Keys that choose findings, fold groups, or leap: true where it was one. */
function pickKey(event: KeyboardEvent, { findings, chosen }: Workbench, step: (by: number) => void): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const held = ctrlKey || metaKey;
  const selected = findings.selected.value;
  const line = findings.line.value;
  if (altKey) return false;
  if (held && key.toLowerCase() === 'a') {
    const list = findings.list.value;
    if (list) chosen.all(list);
    return list !== null;
  }
  if (held) return false;
  if (key === ' ' || key.toLowerCase() === 'x') {
    if (line?.kind === 'group') findings.toggle(line.group.value);
    else if (selected) chosen.toggle(selected.key);
    return true;
  }
  if (key === 'Escape' && chosen.keys.value.size > 0) {
    chosen.clear();
    return true;
  }
  if (shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    step(key === 'ArrowDown' ? 1 : -1);
    chosen.add([selected?.key, findings.selected.value?.key].filter((one) => one !== undefined));
    return true;
  }
  if (key === 'PageDown' || key === 'PageUp') {
    step(key === 'PageDown' ? LEAP : -LEAP);
    return true;
  }
  if ((key === 'ArrowLeft' || key === 'ArrowRight') && findings.at.value !== null) {
    const head = findings.display.value.headOf(findings.at.value);
    const group = head === null ? null : findings.display.value.line(head);
    if (head === null || group?.kind !== 'group') return false;
    if (group.open !== (key === 'ArrowRight')) {
      findings.at.value = head;
      findings.toggle(group.group.value);
    } else if (key === 'ArrowLeft') findings.at.value = head;
    return true;
  }
  return false;
}

/** Lines that a page key moves by. */
const LEAP = 20;

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
