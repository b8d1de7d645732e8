import { describe, expect, it } from 'vitest';
import { repeatedFrom } from '../../../../lib/extract/prose/repeats.ts';

/** A sentence of 60 characters that no other number has. */
const sentence = (n: number): string => `${String(n).repeat(59).slice(0, 59)}。`;

describe('what stands a second time', () => {
  it('is given by paragraph, sentence by sentence', () => {
    const body = sentence(1) + sentence(2) + sentence(3);
    expect([...repeatedFrom([body, sentence(4), body])]).toEqual([
      [
        2,
        [
          [0, 60],
          [60, 120],
          [120, 180],
        ],
      ],
    ]);
  });

  it('goes on over the ends of paragraphs', () => {
    const found = repeatedFrom([sentence(1) + sentence(2), sentence(1), ` ${sentence(2)}`]);
    expect([...found.keys()]).toEqual([1, 2]);
    expect(found.get(2)).toEqual([[0, 61]]);
  });

  it('is no body where the sentences come in another order, or are few', () => {
    expect(repeatedFrom([sentence(1) + sentence(2), sentence(2) + sentence(1)]).size).toBe(0);
    expect(repeatedFrom([sentence(1), sentence(1)]).size).toBe(0);
    expect(repeatedFrom(['', ' ', '。']).size).toBe(0);
  });

  it('may be one sentence again and again', () => {
    expect(repeatedFrom([sentence(1).repeat(3)]).get(0)).toEqual([
      [60, 120],
      [120, 180],
    ]);
  });
});
