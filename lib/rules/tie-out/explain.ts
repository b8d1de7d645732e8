import { once } from '../../once.ts';
import type { Place } from '../../page/model.ts';
import type { AuditInput } from '../rule.ts';
import { blocksHolding, TRAIT } from '../traits.ts';
import type { FigureIndex } from './figures.ts';
import { DIFFERING } from './remark-words.ts';
import { wordsFor } from './words.ts';

/** A footnote or remark: `注：…`, `备注：…`, `※ 说明 …`. */
const NOTE = /^[\s*※(（[【]{0,4}(?:注|备注|说明|附注|注释|填报说明|填表说明|特别说明)\s?(?:[:：]|[1-9①][.、:：])/;
/** Why figures may differ, in a remark. */
const REASON =
  /因|由于|原因|结转|跨年|重复|差异|不一致|口径|未计|不计|不含|未包含|包含|包括|合并|撤回|撤销申请|正在办理|尚未|多件/;
/** Says in plain words that figures differ. */
const DIFFERS = new RegExp(DIFFERING.join('|'));
const BECAUSE = /因|由于|原因|系|包含|包括|不含|未计/;
/** The forms' own note on how the rows tie out explains nothing. */
const FORM_NOTE = /勾稽关系/;
/** Required section 六、其他需要报告的事项. */
const OTHER_MATTERS = 6;

/**
 * Places where the page itself explains a mismatch between these figures (ENGINE.md "Evidence has roles"): a remark, or
 * a sentence saying that they differ and why, that names one of them. `[]` where there is none.
 */
export function explanations(input: AuditInput, figures: FigureIndex, addresses: readonly string[]): Place[] {
  const said = remarks(input);
  if (said.length === 0) return [];
  const words = [...new Set(addresses.flatMap((address) => namesOf(figures, address)))];
  return said.filter(({ text }) => words.some((word) => text.includes(word))).map(({ place }) => place);
}

function namesOf(figures: FigureIndex, address: string): readonly string[] {
  const entry = figures.entry(address);
  return entry ? wordsFor(entry) : [];
}

interface Remark {
  readonly text: string;
  readonly place: Place;
}

const remarks = once((input: AuditInput): readonly Remark[] => {
  const last = input.document.sections.find((section) => section.required === OTHER_MATTERS);
  const found: Remark[] = [];
  for (const i of blocksHolding(input.view, TRAIT.remark)) {
    if (input.view.page.blocks[i]?.hidden !== false || !isContent(input.layout.roles[i])) continue;
    const { fold } = input.view.clean(i);
    const note = NOTE.test(fold);
    if (note ? !REASON.test(fold) : !DIFFERS.test(fold)) continue;
    const inLast = last !== undefined && i >= last.first && i < last.end;
    if ((!note && !inLast && !BECAUSE.test(fold)) || FORM_NOTE.test(fold)) continue;
    const text = fold.replace(/\s/g, '');
    found.push({ text, place: input.view.place(i, 0, fold.length) });
  }
  return found;
});

function isContent(role: string | undefined): boolean {
  return role === 'body' || role === 'table' || role === 'signature' || role === 'attachment';
}
