/** A saved moment `2026-11-22T10:20:30+08:00` as `2026-11-22 10:20`: local time as it was, no zone arithmetic. */
export function shortTime(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}

/** The same to the second: `2026-11-22 10:20:30`. */
export function exactTime(moment: string): string {
  return moment.slice(0, 19).replace('T', ' ');
}
