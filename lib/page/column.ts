/** Numbers read one after the other, each held to where it may lie. Throws a RangeError where one does not. */
export class Column {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  get more(): boolean {
    return this.#at < this.#numbers.length;
  }

  /** An integer in [low, limit). */
  below(limit: number, low = 0): number {
    const number = this.#numbers[this.#at++];
    if (number === undefined || !Number.isSafeInteger(number) || number < low || number >= limit)
      throw new RangeError(`number ${this.#at - 1} is ${number}`);
    return number;
  }

  count(low = 0): number {
    return this.below(Number.MAX_SAFE_INTEGER, low);
  }

  flag(): boolean {
    return this.below(2) === 1;
  }

  end(): void {
    if (this.more) throw new RangeError('numbers left over');
  }
}
