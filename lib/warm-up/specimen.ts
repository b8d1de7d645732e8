import type { PageCopy } from '../page/copy/model.ts';
import { chanceOf } from './chance.ts';
import { copyOf } from './copy-of.ts';
import { cityReport, letter, list, mirror, notice, officeReport, oldReport } from './pages.ts';

/** Kinds of page, in the order in which they come: a short one first. */
const KINDS = [letter, officeReport, notice, cityReport, list, oldReport, mirror] as const;

/**
 * A page to try the engine on; nobody ever sees it. What portals commonly have comes up among them: the kind, the figures and
 * what is wrong with them change with `number`, the length with `parts`.
 */
export function specimen(number: number, parts = 0): PageCopy {
  const make = KINDS[number % KINDS.length] ?? letter;
  // Pages that agree with themselves are the rule.
  const odds = number % 3 === 0 ? 1_000_000 : 12;
  const html = make({ chance: chanceOf(number), odds, parts });
  const host = number % 11 === 5 ? 'www.example.com' : 'www.example.gov.cn';
  return copyOf(`http://${host}/zwgk/t2022_${number}.html`, html);
}
