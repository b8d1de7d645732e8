const DIGITS = '零一二三四五六七八九';

/** A number in Chinese, as it is read aloud; for tests that read it back. */
export function chineseNumeral(n: number): string {
  if (n === 0) return '零';
  const sections: string[] = [];
  for (const [factor, mark] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(n / factor) % 10_000;
    if (part === 0) continue;
    const gap = sections.length > 0 && part < 1000 ? '零' : '';
    sections.push(gap + section(part) + mark);
  }
  return sections.join('').replace(/^一十/, '十');
}

function section(n: number): string {
  let text = '';
  let zero = false;
  for (const [factor, mark] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / factor) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    text += (zero ? '零' : '') + DIGITS.charAt(digit) + mark;
    zero = false;
  }
  return text;
}
