/** One line to the person who waits; stderr, so that a command's own output stays clean. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Something the person can mend; shown without a stack. */
export class SetupError extends Error {}
