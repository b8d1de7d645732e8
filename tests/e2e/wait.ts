/** Asks again until the answer is neither null, undefined nor false; says what was waited for when time is up. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  seconds = 20,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error; // A page in the middle of loading; told below when it does not come right.
    }
    if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${what}.${last ? ` Last error: ${last}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
