/** Values by small numbers, so that a column of them is a column of numbers. Numbers are given once and stay. */
export class Dictionary {
  readonly values: string[] = [];
  readonly #ids = new Map<string, number>();

  /** The number of a value, a new one where it has none. */
  id(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    this.values.push(value);
    this.#ids.set(value, this.values.length - 1);
    return this.values.length - 1;
  }

  value(id: number): string {
    return this.values[id] ?? '';
  }
}
