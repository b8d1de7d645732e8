import { z } from '../zod.ts';

/**
 * Numbers of the engine: safe integers in millionths, never floats. 1 件 is 1_000_000; 1 元 in a 万元 column is 100.
 * Counts up to nine thousand million fit.
 */
export const SCALE = 1_000_000;

/** Stands for "no limit" in an interval; sums saturate at it. A safe integer, so that it survives JSON. */
export const UNBOUNDED: number = Number.MAX_SAFE_INTEGER;

/** A closed range of scaled integers; `high` may be UNBOUNDED, `low` -UNBOUNDED. */
export const Interval = z.object({ low: z.int(), high: z.int() });
export type Interval = z.infer<typeof Interval>;
