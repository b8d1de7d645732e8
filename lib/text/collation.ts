const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Compares by the Chinese order, numbers by their value; what has no words comes last. */
export function byWords(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || collator.compare(a, b);
}
