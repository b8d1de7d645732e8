import type { Chance } from './chance.ts';

const CHARACTERS =
  '开開务務关關发發报報总總体體况況网網县縣门門来來个個会會国國经經处處时時设設员員条條办辦数數项項业業动動书書';
const GLOSSES = ['(kāi)', '（wù）', '(guan)(guan)', '(fā)'];

/** The same page as mirror sites have it: traditional characters, a pinyin gloss behind some. */
export function mirrored(html: string, chance: Chance): string {
  return html.replace(/[一-龥]/g, (character) => {
    const at = CHARACTERS.indexOf(character);
    if (at < 0 || at % 2 > 0) return character;
    return `${CHARACTERS[at + 1]}${GLOSSES[chance(12)] ?? ''}`;
  });
}
