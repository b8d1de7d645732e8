import type { Chance } from './chance.ts';

/**
 * Words with their figures (`{12}`) in the dress of this round: as they stand or, one in `odds`, otherwise, so that what held
 * is contradicted in ever other ways.
 */
export function dressed(words: string, chance: Chance, odds: number): string {
  return words.replace(/\{([\d.]+)\}/g, (_, figure: string) => (chance(odds) > 0 ? figure : spoilt(figure, chance)));
}

/** Another figure, or the same one written in another way. */
export function spoilt(figure: string, chance: Chance): string {
  const number = Number(figure);
  switch (chance(8)) {
    case 0:
      return figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 1:
      return (number * 1009).toLocaleString('en');
    case 2:
      return `${number * 100}余`;
    case 3:
      return `${number / 10}万`;
    case 4:
      return [...figure].reverse().join('').replace(/^0+/, '') || '0';
    case 5:
      return [...figure].join('\u200b');
    default:
      return String(number + 1 + chance(3));
  }
}
