import { expect, test } from 'vitest';
import { warmUp } from '../../lib/warm-up.ts';

test('warming up goes in steps, each when its turn has come, and once only', async () => {
  let turns = 0;
  const turn = async () => {
    turns++;
  };
  await warmUp(turn);
  const taken = turns;
  expect(taken).toBeGreaterThan(2);
  await warmUp(turn);
  expect(turns).toBe(taken);
});
