import type { PanelTimes } from './interactions.ts';
import type { Interaction } from './traced.ts';

/** Medians of one page size, in milliseconds by subject. */
export interface Measured {
  /** KB */
  readonly size: number;
  readonly rounds: number;
  readonly medians: Map<string, number>;
}

/** What each number is called. */
const NAMES: readonly (readonly [string, string])[] = [
  ['bare', 'bare walk'],
  ['read', 'reading in place'],
  ['transfer', 'page to panel'],
  ['bareFirst', 'bare walk, first time'],
  ['copyFirst', 'copying, first time'],
  ['fromCopy', 'reading the copy'],
  ['readFirst', 'copying and reading'],
  ['audit', 'audit'],
  ['all', 'copying + reading + audit'],
  ['panel', 'press to findings on screen'],
  ['readability', 'Readability'],
  ['readabilityFirst', 'Readability, first time'],
  ['axe', 'axe-core'],
];

/**
 * Ratios that DESIGN.md sets a budget for: subject, measure, at most, from this size (KB) on. What is measured over and
 * over on one page is held to others over and over; what runs once on a page not seen, as on a press, to others likewise.
 */
const BUDGETS = [
  ['read', 'bare', 3, 0],
  ['readFirst', 'bareFirst', 3, 0],
  ['all', 'readability', 1 / 3, 400],
  ['panel', 'readabilityFirst', 1 / 3, 400],
] as const;

/** Prints one size: times, then ratios with their budgets. */
export function report({ size, rounds, medians }: Measured): void {
  const lines = [`\n${size} KB, medians of ${rounds} rounds`];
  for (const [key, name] of NAMES) {
    const time = medians.get(key);
    if (time !== undefined) lines.push(`  ${name.padEnd(28)}${time.toFixed(1).padStart(10)} ms`);
  }
  for (const [key, measure, most, from] of BUDGETS) {
    if (!medians.has(key)) continue;
    const ratio = (medians.get(key) ?? 0) / (medians.get(measure) ?? 1);
    const verdict = size < from ? 'no budget at this size' : ratio <= most ? 'within budget' : 'OVER BUDGET';
    lines.push(
      `  ${`${nameOf(key)} / ${nameOf(measure)}`.padEnd(44)}${ratio.toFixed(2)} (≤ ${most.toFixed(2)}: ${verdict})`,
    );
  }
  const axe = medians.get('axe');
  const all = medians.get('all');
  if (axe && all) lines.push(`  ${'axe-core / copying + reading + audit'.padEnd(44)}${(axe / all).toFixed(1)}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Prints what opening the panel and each thing done in it cost: medians, and the longest task of all. */
export function reportPanel(count: number, { firstPaint, firstFinding, interactions }: PanelTimes): void {
  const lines = [
    `\nthe panel with ${count} findings, milliseconds of computing, medians`,
    `  first paint ${firstPaint.toFixed(0)} ms and first finding ${firstFinding.toFixed(0)} ms after opening, by the clock`,
    `  ${'until the frame that shows it'.padStart(58)}${'in all'.padStart(9)}${'longest task'.padStart(14)}`,
  ];
  for (const [name, costs] of interactions) {
    const of = (cost: (one: Interaction) => number) => median(costs.map(cost));
    const numbers = [
      of((one) => one.toFrame)
        .toFixed(1)
        .padStart(30),
      of((one) => one.all)
        .toFixed(1)
        .padStart(9),
    ];
    const longest = Math.max(0, ...costs.map((one) => one.longestTask));
    lines.push(`  ${name.padEnd(28)}${numbers.join('')}${longest.toFixed(1).padStart(14)}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The middle one of some numbers; 0 where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function nameOf(key: string): string {
  return NAMES.find(([one]) => one === key)?.[1] ?? key;
}
