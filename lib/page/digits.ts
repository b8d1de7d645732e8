/**
 * Lists of integers as short strings: each number as its difference from the same number of the record before, that with
 * its sign in the lowest bit, in digits of five bits from the lowest, one character each: `#` and on for the last digit,
 * `C` and on for one that more follow. Neighbouring records differ by little, so most numbers take one character.
 */
const LAST = 0x23;
const MORE = LAST + 32;
const END = MORE + 32;

/** Characters that one number takes at most. */
const LONGEST = 7;

/** `record`: how many numbers make up one record. Numbers are integers, their differences below 2^30. */
export function toDigits(numbers: readonly number[], record: number): string {
  const { length } = numbers;
  let digits = new Uint8Array(length + 64);
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (at + LONGEST > digits.length) {
      const longer = new Uint8Array(2 * digits.length);
      longer.set(digits);
      digits = longer;
    }
    const difference = (numbers[i] ?? 0) - (i < record ? 0 : (numbers[i - record] ?? 0));
    let left = (difference << 1) ^ (difference >> 31);
    while (left > 31 || left < 0) {
      digits[at++] = MORE + (left & 31);
      left >>>= 5;
    }
    digits[at++] = LAST + left;
  }
  return new TextDecoder().decode(digits.subarray(0, at));
}

/** The numbers behind the digits; every number an integer. Throws a RangeError where they are no digits or end amid a number. */
export function fromDigits(digits: string, record: number): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code < LAST || code >= END || shift > 30) throw new RangeError(`digit ${i}`);
    if (code >= MORE) {
      value |= (code - MORE) << shift;
      shift += 5;
      continue;
    }
    value |= (code - LAST) << shift;
    const before = numbers.length < record ? 0 : (numbers[numbers.length - record] ?? 0);
    numbers.push(before + ((value >>> 1) ^ -(value & 1)));
    value = 0;
    shift = 0;
  }
  if (shift > 0) throw new RangeError('digits cut off');
  return numbers;
}
