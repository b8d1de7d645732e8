/** Kinds that together are all there is: a list that names each of them once must add up. */
const SETS: readonly (readonly RegExp[])[] = [
  [/主办/, /协办|会办|分办|参办|联办/],
  [/男/, /女/],
  [/线上|网上/, /线下|现场/],
  [/主动公开/, /依申请公开/, /不予公开|不公开/],
  [/政府名义|^政府文件|市政府文件|县政府文件/, /办公?室名义|办公?室文件/],
  [/建议/, /提案/],
  [/基本支出/, /项目支出/],
  [/行政编制/, /事业编制/],
  [/城镇/, /农村|乡村/],
];

/** Whether these items (their words) are such a set, each kind named exactly once. */
export function isCompleteSet(words: readonly string[]): boolean {
  return SETS.some(
    (kinds) =>
      kinds.length === words.length &&
      kinds.every((kind) => words.filter((text) => kind.test(text)).length === 1) &&
      words.every((text) => kinds.some((kind) => kind.test(text))),
  );
}
