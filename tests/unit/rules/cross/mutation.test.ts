import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../../lib/engine/relation.ts';
import { FORMS, relationsOf } from '../../../../lib/forms/index.ts';
import type { FormId } from '../../../../lib/forms/model.ts';
import { RULES } from '../../../../lib/rules/index.ts';
import type { AuditInput, Verdict } from '../../../../lib/rules/rule.ts';
import { read } from '../../extract/prose/read.ts';
import fc from '../../property.ts';
import { figureAddresses, inputOf, reports, statisticsOf, type Values } from '../reports.ts';
import { statisticsBy, TELLINGS } from './told.ts';

const YEARS = { '2014': 2016, '2019': 2020, '2021': 2023 } as const;
/** All rules on figures. `table/handled-without-received` stands beside the zero that it is about (DOMAIN.md 3). */
const ON_FIGURES = RULES.filter(({ id }) =>
  /^(?:table\/(?:zero|sum|row-sum|balance|part|relation|soft)|prose\/(?:sum|percentage|contradiction)|cross\/)/.test(
    id,
  ),
);

interface Report {
  readonly form: FormId;
  readonly values: Values;
  readonly sentences: readonly string[];
}

interface Spoken extends Verdict {
  readonly rule: string;
}

function inputFor({ form, values, sentences }: Report): AuditInput {
  const { view, ...prose } = read(sentences, { reportYear: YEARS[form] });
  return { ...inputOf(statisticsOf(form, values)), view, prose };
}

function findings(report: Report): Spoken[] {
  const input = inputFor(report);
  return ON_FIGURES.flatMap((rule) => rule.check(input).map((verdict) => ({ ...verdict, rule: rule.id }))).filter(
    ({ outcome, spokenFor }) => (outcome === 'fail' || outcome === 'review') && !spokenFor,
  );
}

/** A figure of a report: a cell by its address, or the place of a number in a sentence. */
type Place = string | { readonly line: number; readonly at: number };

const FIGURE = /(?<![\d.]|上年为\d*|上年的\d*)\d+(?=[件条人名])/g;

function places({ form, sentences }: Report): { inCells: string[]; inSentences: Exclude<Place, string>[] } {
  const inSentences = sentences.flatMap((sentence, line) =>
    [...sentence.matchAll(FIGURE)].map(({ index }) => ({ line, at: index })),
  );
  return { inCells: figureAddresses(form), inSentences };
}

function valueAt({ values, sentences }: Report, place: Place): number {
  return typeof place === 'string'
    ? (values.get(place) ?? 0)
    : Number.parseInt(sentences[place.line]?.slice(place.at) ?? '', 10);
}

function withValue(report: Report, place: Place, value: number): Report {
  if (typeof place === 'string') return { ...report, values: new Map(report.values).set(place, value) };
  const { line, at } = place;
  const sentences = report.sentences.map((sentence, i) =>
    i === line ? sentence.slice(0, at) + sentence.slice(at).replace(/^\d+/, String(value)) : sentence,
  );
  return { ...report, sentences };
}

/** True where a piece of evidence is the figure at a place. */
function names({ evidence = [] }: Verdict, { values }: Report, place: Place, first = false): boolean {
  const index = typeof place === 'string' ? [...values.keys()].indexOf(place) : -1;
  return (first ? evidence.slice(0, 1) : evidence).some(({ place: at }) =>
    typeof place === 'string'
      ? at.kind === 'cell' && at.cell === index
      : at.kind === 'text' && at.block === place.line && at.start <= place.at && place.at < at.end,
  );
}

/** A clean report (agreement.test.ts sees that nothing is wrong with such) that tells some of its figures in sentences; which figure is changed, and by how much. */
const changed = (form: (typeof FORMS)[number]) =>
  fc
    .tuple(
      reports(form),
      fc.shuffledSubarray([...TELLINGS], { minLength: 1 }),
      fc.boolean(),
      fc.nat(1e6),
      fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -40, max: -1 })),
    )
    .map(([values, tellings, inText, pick, off]) => {
      const of = statisticsBy(form.id, values);
      const clean: Report = { form: form.id, values, sentences: tellings.flatMap((tell) => tell(of) ?? []) };
      const { inCells, inSentences } = places(clean);
      const among: readonly Place[] = inText && inSentences.length > 0 ? inSentences : inCells;
      const place = among[pick % among.length] ?? '';
      const right = valueAt(clean, place);
      return { clean, place, right, wrong: Math.max(0, right + off) };
    });

/** Another way to count, no mistake: what was received with what was carried over. */
function isAnotherWay({ form, values }: Report, wrong: number): boolean {
  const of = statisticsBy(form, values as ReadonlyMap<string, number>);
  return wrong === (of('received') ?? 0) + (of('carriedIn') ?? 0);
}

/** Whether a change of this cell must be seen: a relation of the form holds it to the unit. */
function isGuarded(form: (typeof FORMS)[number], address: string): boolean {
  return relationsOf(form).some(
    (relation) => !relation.soft && relation.op === '=' && addressesOf(relation).includes(address),
  );
}

/** Every other single change that leaves nothing proven wrong, found by trying: a repair makes up for what was changed. */
function otherRepairs(report: Report, place: Place, off: number, found: readonly Spoken[]): Place[] {
  const { inCells, inSentences } = places(report);
  const taking = [...inCells, ...inSentences].filter((one) => found.some((verdict) => names(verdict, report, one)));
  const same = (one: Place) => JSON.stringify(one) === JSON.stringify(place);
  return taking.filter(
    (one) =>
      !same(one) &&
      [off, -off].some((step) => {
        const value = valueAt(report, one) + step;
        return value >= 0 && findings(withValue(report, one, value)).every(({ outcome }) => outcome !== 'fail');
      }),
  );
}

describe.each(FORMS.map((form) => [form.id, form] as const))('a report of form %s and its sentences', (_, form) => {
  it('with one figure changed, in a table or a sentence: one finding, with the figure, and the right value', () => {
    let named = 0;
    let inText = 0;
    fc.assert(
      fc.property(changed(form), ({ clean, place, right, wrong }) => {
        if (wrong === right || isAnotherWay(clean, wrong)) return;
        const report = withValue(clean, place, wrong);
        const found = findings(report);
        if (typeof place !== 'string' || isGuarded(form, place)) expect(found).toHaveLength(1);
        for (const one of found) {
          expect(names(one, report, place)).toBe(true);
          if (!one.message.startsWith('suspect') || /[≥≤–]/.test(one.expected ?? '')) continue;
          // Who names a culprit must be right.
          expect(names(one, report, place, true)).toBe(true);
          expect(Number.parseFloat(one.expected ?? '')).toBe(right);
          named++;
          if (typeof place !== 'string') inText++;
        }
      }),
      { numRuns: 400 },
    );
    expect(named).toBeGreaterThan(100);
    expect(inText).toBeGreaterThan(30);
  });

  it('is named with its right value wherever no other single change would do', () => {
    let unique = 0;
    fc.assert(
      fc.property(changed(form), ({ clean, place, right, wrong }) => {
        if (wrong === right || isAnotherWay(clean, wrong)) return;
        const report = withValue(clean, place, wrong);
        const found = findings(report);
        const [only] = found;
        if (!only || found.length > 1 || otherRepairs(report, place, right - wrong, found).length > 0) return;
        if (only.outcome !== 'fail' || /[≥≤–]/.test(only.expected ?? '')) return;
        expect([only.rule, Number.parseFloat(only.expected ?? '')]).toEqual([only.rule, right]);
        unique++;
      }),
      { numRuns: 20 },
    );
    expect(unique).toBeGreaterThan(2);
  });

  it('beside another one is not lost: both stand among the evidence', () => {
    const another = fc.tuple(changed(form), fc.nat(1e6), fc.integer({ min: 1, max: 40 }));
    let two = 0;
    fc.assert(
      fc.property(another, ([{ clean, place, right, wrong }, pick, off]) => {
        const { inCells, inSentences } = places(clean);
        const among: readonly Place[] = pick % 2 === 1 && inSentences.length > 0 ? inSentences : inCells;
        const other = among[pick % among.length] ?? '';
        // Two figures of one sentence: the second moves when the first grows longer.
        const inOneLine = typeof place !== 'string' && typeof other !== 'string' && place.line === other.line;
        const second = valueAt(clean, other) + off;
        if (inOneLine || place === other || wrong === right) return;
        if (isAnotherWay(clean, wrong) || isAnotherWay(clean, second)) return;
        const isProven = (report: Report) => findings(report).some(({ outcome }) => outcome === 'fail');
        const alone = [withValue(clean, place, wrong), withValue(clean, other, second)];
        if (!alone.every(isProven)) return;
        const report = withValue(withValue(clean, place, wrong), other, second);
        const found = findings(report);
        for (const one of [place, other]) expect(found.some((verdict) => names(verdict, report, one))).toBe(true);
        two++;
      }),
      { numRuns: 60 },
    );
    expect(two).toBeGreaterThan(10);
  });
});
