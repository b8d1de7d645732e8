/** Numbers that look thrown and are the same every time: what varies between rounds must not vary between runs. */
export type Chance = (below: number) => number;

export function chanceOf(seed: number): Chance {
  let state = (seed + 1) * 7919;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
}
