import type { Words } from '../../lib/i18n/text.ts';
import { viewOf } from '../../lib/view/finding.ts';
import { addressAt } from '../../lib/view/openAt.ts';
import { markOf } from '../sidepanel/state/marks.ts';
import type { Workbench } from './state/workbench.ts';

/**
 * Opens the selected finding's page where the finding is: with marks where access to the site is given, which is asked for
 * now, by the words alone where not. To be called in the press itself.
 */
export function openFinding(workbench: Workbench, words: Words, evidence = 0): void {
  const { findings, pages, visitor, said, opened } = workbench;
  const finding = findings.selected.value;
  const page = finding && pages.byId.value.get(finding.pageId);
  const rules = workbench.words.value;
  const fragment = page && addressAt(page.url, finding?.evidence[evidence]);
  if (!finding || !page || !fragment || !rules) return;
  // Before anything is awaited: the right to ask ends with the press.
  const allowed = visitor.allow(page.url);
  const mark = markOf({ ...viewOf(finding, rules, words.language), number: 1 });
  const { key } = finding;
  void visitor.open({ url: page.url, fragment, marks: [mark], id: key, target: evidence }, allowed).then(
    (how) => {
      opened.value = { key, ...how };
      said.value = words.t(`opened.${how.how}`);
    },
    (error: unknown) => {
      said.value = error instanceof Error ? error.message : String(error);
    },
  );
}
