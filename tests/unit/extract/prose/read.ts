import { SCALE } from '../../../../lib/engine/number.ts';
import type { DocumentFacts } from '../../../../lib/extract/document/model.ts';
import { extractProse } from '../../../../lib/extract/prose/index.ts';
import type { Prose, Statement } from '../../../../lib/extract/prose/model.ts';
import type { PageView } from '../../../../lib/page/view.ts';
import { pageOf, reportOn } from './page.ts';

/** What the prose of these lines states, read as a report on 2021. */
export function read(
  lines: string | readonly string[],
  facts: Partial<DocumentFacts> = {},
): Prose & { view: PageView } {
  const { view, layout } = pageOf(...(typeof lines === 'string' ? [lines] : lines));
  return { ...extractProse(view, layout, reportOn(2021, facts)), view };
}

/** `received 128件`, with scope where it is not the body's own whole year: `received@subset 36件`. */
export function brief({ concept, item, value, unit, none, scope }: Statement): string {
  const scoped = [
    scope.year === null ? '' : String(scope.year),
    scope.body === 'own' ? '' : scope.body,
    scope.wholeYear ? '' : 'part',
  ].filter((part) => part !== '');
  const figure = none
    ? 'none'
    : `${value.low / SCALE}${value.low === value.high ? '' : `–${value.high / SCALE}`}${unit}`;
  return `${concept ?? `(${item})`}${scoped.map((part) => `@${part}`).join('')} ${figure}`;
}

export function briefs(lines: string | readonly string[], facts: Partial<DocumentFacts> = {}): string[] {
  return read(lines, facts).statements.map(brief);
}
