import type { Figure } from './model.ts';

/** The figures that one table of the page gave. */
export interface Source {
  readonly table: number;
  readonly figures: Map<string, Figure>;
  /** Addresses whose label only looks like the row's. */
  readonly unsure: Set<string>;
  /** It says of itself that it is the form's (第二十条, 信息内容). */
  official: boolean;
}

/** What the strongest table says of an address, and how strong the strongest is that says something else. */
interface Said {
  readonly low: number;
  readonly high: number;
  readonly strength: number;
  others: number;
}

/** One that says that it is the form's is stronger than any that does not, and else the one that holds more of it. */
const strengthOf = ({ official, figures }: Source): number => (official ? 1_000_000_000 : 0) + figures.size;

/** Tables with a number where a stronger one has another. Linear, for pages of thousands of tables. */
export function strangersAmong(sources: readonly Source[]): Set<number> {
  if (sources.length < 2) return new Set();
  const said = new Map<string, Said>();
  const strongest = [...sources].sort((a, b) => strengthOf(b) - strengthOf(a));
  for (const source of strongest) {
    const strength = strengthOf(source);
    for (const [id, { reading }] of source.figures) {
      if (reading.state !== 'number') continue;
      const known = said.get(id);
      if (!known) said.set(id, { low: reading.low, high: reading.high, strength, others: -1 });
      else if (known.others < 0 && (known.low !== reading.low || known.high !== reading.high)) known.others = strength;
    }
  }
  const strange = sources.filter((source) => {
    const strength = strengthOf(source);
    for (const [id, { reading }] of source.figures) {
      const known = reading.state === 'number' ? said.get(id) : undefined;
      if (reading.state !== 'number' || !known) continue;
      const same = known.low === reading.low && known.high === reading.high;
      if ((same ? known.others : known.strength) > strength) return true;
    }
    return false;
  });
  return new Set(strange.map(({ table }) => table));
}
