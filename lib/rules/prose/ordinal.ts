import type { Numbering, NumberingDefect } from '../../extract/prose/model.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { evidenceAt } from '../evidence.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { disorderedHeadings, goneSections } from '../structure/required-sections.ts';
import { writeOrdinal } from './ordinal-words.ts';
import { numbered } from './statement.ts';

/** A numbering that skips, repeats or stands alone. One finding for a run. */
export const rule = defineRule({
  id: 'prose/ordinal',
  severity: 'warning',
  title: { zh: '序号不连续', en: 'Numbering skips, repeats or stands alone' },
  about: {
    zh: '序号是否连续，有无重复、跳号、孤立。',
    en: 'Whether a numbering runs without gap, repeat or lone entry.',
  },
  example: { zh: '一是、二是、二是', en: '一是、二是、二是' },
  basis: 'GB/T 9704',
  messages: {
    skip: {
      zh: '序号跳号：{run}，“{actual}”处应为“{expected}”',
      en: 'A number is left out: {run}; “{actual}” stands where “{expected}” belongs',
    },
    repeat: {
      zh: '序号重复：{run}，后一个“{actual}”应为“{expected}”',
      en: 'A number stands twice: {run}; the second “{actual}” should be “{expected}”',
    },
    alone: { zh: '只有“{actual}”，前面没有“{expected}”', en: '“{actual}” stands without “{expected}” before it' },
    holds: { zh: '序号连续：{run}', en: 'The numbering runs on: {run}' },
  },
  check(input) {
    const { view, prose } = input;
    const number = numbered();
    return prose.numberings.flatMap((numbering): Verdict[] => {
      if (numbering.entries.length < 2 && numbering.defects.length === 0) return [];
      const verdict = check(view, numbering, number);
      const told = isGoneSection(input, numbering) || isDisorder(input, numbering);
      return [told ? { ...verdict, spokenFor: true } : verdict];
    });
  },
});

/** A section that is gone took its number with it: structure/section-missing says so. */
function isGoneSection(input: AuditInput, { entries, defects }: Numbering): boolean {
  const [defect] = defects;
  if (!defect || defects.some(({ kind }) => kind !== 'skip')) return false;
  const gone = goneSections(input);
  const headings = new Set(input.document.sections.map(({ headingAt }) => blockOf(headingAt)));
  return defects.every(({ entry, expected }) => {
    const at = entries[entry];
    if (!at || !headings.has(blockOf(at.at))) return false;
    for (let n = expected; n < at.number; n++) if (!gone.has(n)) return false;
    return true;
  });
}

/** Sections out of their order have their numbers out of order, too: structure/section-order says so. */
function isDisorder(input: AuditInput, { entries, defects }: Numbering): boolean {
  if (defects.length === 0) return false;
  const headings = disorderedHeadings(input);
  return (
    headings.size > 0 && defects.every(({ entry }) => headings.has(blockOf(entries[entry]?.at ?? { kind: 'page' })))
  );
}

function check(view: PageView, numbering: Numbering, number: (subject: string) => string): Verdict {
  const { entries, style, defects } = numbering;
  const [defect] = defects;
  const quotes = entries.map(({ at }) => view.quote(at).trim());
  const run = shorten(quotes, defect);
  const first = entries[0]?.words ?? '';
  const subjects = [number(`${style}${first}`)];
  if (!defect) {
    const evidence = entries.slice(0, 1).map(({ at }) => evidenceAt(view, at, { role: 'claim' }));
    return { outcome: 'pass', message: 'holds', args: { run }, subjects, values: [run], evidence };
  }
  const actual = quotes[defect.entry] ?? '';
  const expected = writeOrdinal(style, defect.expected, actual);
  const wrong = new Set(defects.map(({ entry }) => entry));
  return {
    outcome: 'fail',
    message: defect.kind,
    args: { run, actual, expected },
    subjects,
    values: [quotes.join(' ')],
    expected,
    actual,
    evidence: entries.flatMap(({ at, words }, i) =>
      wrong.has(i) || wrong.has(i + 1)
        ? [evidenceAt(view, at, { role: wrong.has(i) ? 'claim' : 'part', label: words })]
        : [],
    ),
  };
}

function blockOf(place: Place): number {
  return place.kind === 'text' ? place.block : -1;
}

const AROUND = 4;

/** The run around its first defect: 一是、二是、二是. */
function shorten(quotes: readonly string[], defect: NumberingDefect | undefined): string {
  const from = Math.max(0, (defect?.entry ?? 0) - AROUND);
  const shown = quotes.slice(from, (defect?.entry ?? AROUND) + AROUND);
  return `${from > 0 ? '…' : ''}${shown.map((quote) => quote.replace(/[、.]$/, '')).join('、')}${from + shown.length < quotes.length ? '…' : ''}`;
}
