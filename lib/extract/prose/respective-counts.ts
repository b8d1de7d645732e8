import type { Quantity } from './sentences.ts';

const RESPECTIVELY =
  /^(.{3,60}?)(?:数|数量|件数)?分别(?:(?:为|是|有|达到?|共)|(收到|受理|接收|办结|答复|作出|做出|制发|制定|公开|发布|召开|举办))?$/;
const VERB = /^(.{0,12}?(?:收到|受理|接收|办结|作出|做出|制发|制定|公开|发布|召开|举办))(?=[一-龥]{2})/;
/** What the last name says for all: 行政许可、行政处罚决定. */
const NOUN = /(?:决定|申请|案件|信息|提案|建议|稿件)$/;
/** 和 inside it joins no two names. */
const WHOLE = /法人(?:或者|或|和|及|与)其[他它]组织/g;

/**
 * Gives each figure of `当面申请、网络申请分别为2件、126件` its own words, as if it had been written out. Only where there
 * are as many names as figures; otherwise nobody can tell and the words stay as they are.
 */
export function spellOut(quantities: Quantity[]): Quantity[] {
  if (!quantities.some(({ pre }) => pre.includes('分别'))) return quantities;
  const spelt = [...quantities];
  for (const [i, first] of quantities.entries()) {
    const [, words, verb] = RESPECTIVELY.exec(first.pre) ?? [];
    if (words === undefined) continue;
    const names = namesOf(words, verb);
    const figures = quantities.slice(i, i + names.length);
    const joined = figures.slice(1).every(({ pre, unit }) => /^(?:和|及|与|以及)?$/.test(pre) && unit === first.unit);
    const next = quantities[i + names.length];
    if (names.length < 2 || figures.length < names.length || !joined || /^(?:和|及|与|以及)$/.test(next?.pre ?? ''))
      continue;
    for (const [k, figure] of figures.entries()) {
      // The word that joins two figures belongs to neither.
      const post = /^(?:和|及|与|以及)$/.test(figure.post) ? '' : figure.post;
      spelt[i + k] = { ...figure, pre: names[k] ?? '', post };
    }
  }
  return spelt;
}

function namesOf(words: string, behind: string | undefined): string[] {
  const names = words
    .replace(/^其中/, '')
    .replace(WHOLE, '法人或其他组织')
    .split(/[、和及与]/);
  const verb = VERB.exec(names[0] ?? '')?.[1] ?? '';
  const noun = NOUN.exec(names.at(-1) ?? '')?.[0] ?? '';
  return names.map((name) => {
    const whole = (VERB.test(name) ? '' : verb) + name + (name.includes(noun) ? '' : noun);
    // 市教育局、市财政局分别收到3件、5件
    return behind === undefined || whole.endsWith('申请') ? whole : whole + behind;
  });
}
