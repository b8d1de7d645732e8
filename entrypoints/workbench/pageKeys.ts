import type { Words } from '../../lib/i18n/text.ts';
import type { SavedPage } from '../../lib/store/index.ts';
import { findingsAddress } from '../../lib/view/listAddress.ts';
import { addressAt } from '../../lib/view/openAt.ts';
import { type Command, commandOf } from '../sidepanel/state/keys.ts';
import { isAnothers, undo } from './keys.ts';
import type { Workbench } from './state/workbench.ts';

/** The keys of the list of pages: where a key does the same in the panel, it is the same one. */
export function pageKeys(workbench: Workbench, words: Words): (event: KeyboardEvent) => void {
  const { pages, auditing, desk } = workbench;
  const step = (by: number) => {
    const { length } = pages.rows.value;
    const at = pages.at.value;
    const next = at === null ? (by > 0 ? 0 : length - 1) : at + by;
    pages.at.value = length === 0 ? null : Math.min(length - 1, Math.max(0, next));
  };
  const withPage = (work: (page: SavedPage) => void) => () => {
    const page = pages.rows.value[pages.at.value ?? -1];
    if (page) work(page);
  };
  const leap = (to: number) => {
    pages.at.value = to < 0 || pages.rows.value.length === 0 ? null : to;
  };
  const actions: Partial<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => leap(0),
    last: () => leap(pages.rows.value.length - 1),
    locate: withPage((page) => desk.goTo(findingsAddress({ pageId: page.id }).slice(2))),
    audit: withPage(auditing.again),
    search: () => document.querySelector<HTMLElement>('.place-view .filter-text')?.focus(),
    undo: () => void undo(workbench, words),
  };
  return (event) => {
    if (isAnothers(event)) return;
    if (event.key === 'Delete') {
      withPage((page) => deletePage(workbench, page))();
      return;
    }
    const action = actions[commandOf(event, workbench.shortcuts.table.peek()) ?? 'help'];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

export function openPage({ desk }: Workbench, page: SavedPage): void {
  const address = addressAt(page.url, undefined);
  if (address) desk.open(address);
}

export function deletePage({ pages }: Workbench, page: SavedPage): void {
  void pages.remove(page);
}
