/**
 * Fills in a sentence: `{name}` is replaced by the argument of that name, `{name|one|many}` by the first of two words where
 * that argument is 1 and by the second otherwise. A name without argument stays as it is.
 */
export function fill(sentence: string, args: Readonly<Record<string, string | number>>): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = args[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      return Number(value) === 1 ? one : many;
    },
  );
}
