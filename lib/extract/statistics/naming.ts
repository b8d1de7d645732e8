import { FORMS } from '../../forms/index.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { speaking } from '../boxed.ts';
import { type LabelText, readLabel } from './label.ts';
import { mayBeOutcome } from './outcome-names.ts';
import { isReadable } from './sheet.ts';
import { rowVocabulary } from './vocabulary.ts';

/** Texts asked for before: the tables of a page say the same again and again. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 4000;
/** Longer ones come once. */
const LONGEST_KNOWN = 60;
const WORD = /[一-鿿]/;
/** Headers of section 二: a page's end may have cut them off their rows. */
const HEADER = /信\s*息\s*内\s*容|第\s*二\s*十\s*条/;

/**
 * True where some cell of a table names a row of an official form, an outcome of section 四 or a header of section 二: no
 * other table can be a piece of one, and laying it out would be in vain.
 */
export function namesForm(view: PageView, table: number): boolean {
  const found = view.page.tables[table];
  if (!found || !isReadable(found)) return false;
  for (let cell = found.firstCell; cell < found.firstCell + found.cellCount; cell++) {
    const text = view.cellText(speaking(view, cell));
    if (WORD.test(text) && isName(text)) return true;
  }
  return false;
}

/** More cells than section 四 has figures, spacers aside. */
const MOST_FIGURES = 40;
const FIGURE = /^[\d,.，０-９—－/-]*(?:件|无)?$/;

/** True where a table is nothing but figures: a page's end may have cut them off the header of section 四. */
export function holdsOnlyFigures(view: PageView, table: number): boolean {
  const found = view.page.tables[table];
  if (!found || !isReadable(found) || found.cellCount > MOST_FIGURES || found.cellCount < 5) return false;
  for (let cell = found.firstCell; cell < found.firstCell + found.cellCount; cell++)
    if (!FIGURE.test(compact(view.cellText(speaking(view, cell))))) return false;
  return true;
}

function isName(text: string): boolean {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found =
    mayBeOutcome(text) || HEADER.test(text) || inForm(text) || (text.includes('\n') && text.split('\n').some(inForm));
  if (text.length > LONGEST_KNOWN) return found;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, found);
  return found;
}

/** By its whole text or by its last part (`rowsNamed`). */
function inForm(text: string): boolean {
  const label = readLabel(text);
  if (isRow(label)) return true;
  const last = label.parts.length < 2 ? undefined : label.parts.at(-1);
  return last !== undefined && isRow(readLabel(last));
}

/** Forms share tables. */
const TABLES = [...new Set(FORMS.flatMap(({ tables }) => tables))];

function isRow(label: LabelText): boolean {
  return TABLES.some((table) => rowVocabulary(table).find(label).length > 0);
}
