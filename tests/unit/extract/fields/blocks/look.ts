import fc from '../../../property.ts';
import type { Entry } from './entries.ts';

/** How a block is decorated: the same throughout, as a template has it. */
export interface Look {
  readonly colon: string;
  /** What stands between the characters of labels of two or three. */
  readonly spaced: string;
  readonly label: readonly [before: string, after: string];
  readonly value: readonly [before: string, after: string];
  /** What stands where a value is blank. */
  readonly blank: string;
  /** Source white space between elements. */
  readonly indent: string;
  /** Pairs a row. */
  readonly pairs: number;
}

const look = (colon: fc.Arbitrary<string>): fc.Arbitrary<Look> =>
  fc.record({
    colon,
    spaced: fc.constantFrom('', '', '　', '&nbsp;', ' '),
    label: fc.constantFrom<readonly [string, string]>(
      ['', ''],
      ['<b>', '</b>'],
      ['<strong>', '</strong>'],
      ['<span>', '</span>'],
      ['<font color="red"><b>', '</b></font>'],
      ['<em class="tit">', '</em>'],
    ),
    value: fc.constantFrom<readonly [string, string]>(
      ['', ''],
      ['<span>', '</span>'],
      ['<font>', '</font>'],
      ['<!--[a]-->', '<!--/a-->'],
      ['<i>', '</i>'],
    ),
    blank: fc.constantFrom('', '', '&nbsp;', ' ', '—', '　'),
    indent: fc.constantFrom('', '\n', '\n    '),
    pairs: fc.constantFrom(1, 2, 2, 3),
  });

/** Labels that end with a colon of some kind. */
export const withColon = look(fc.constantFrom('：', ':', '： ', '：&nbsp;', ' : '));
/** Labels that their place alone shows. */
export const bare = look(fc.constant(''));

/** A label without its colon. */
export const word = ({ label }: Entry, { spaced }: Look): string =>
  label.length <= 3 ? label.split('').join(spaced) : label;
export const labelOf = (entry: Entry, look: Look): string =>
  look.label[0] + word(entry, look) + look.colon + look.label[1];
export const valueIn = (entry: Entry, look: Look): string =>
  look.value[0] + (entry.value || look.blank) + look.value[1];
