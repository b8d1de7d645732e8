const NUMBERING =
  /^(?:[(（][一二三四五六七八九十百0-9]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．,，:：]|[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}[.．、]?(?![0-9.．])|[0-9]{1,2}[、.．,，:：)）]|[①-⓿㈠-㈩⑴-⒛Ⅰ-Ⅻ][、.．]?)/;

/** Drops the numbering in front of a label, at most three of them (`三、(一)1.`). */
export function withoutNumbering(label: string): string {
  let rest = label;
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(NUMBERING, '');
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}

/** Drops bracketed remarks; a bracket that never closes takes the rest with it. Linear. */
export function withoutRemarks(label: string): string {
  if (!/[()（）]/.test(label)) return label;
  let depth = 0;
  let kept = '';
  for (const character of label) {
    if (character === '(' || character === '（') depth++;
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** The official label without numbering, 其中 and bracketed remarks: `(一)收到申请数` → `收到申请数`. */
export function itemOf(label: string): string {
  return withoutRemarks(withoutNumbering(label).replace(/^其中[:：]?/, ''));
}
