import { z } from '../zod.ts';
import { OWN_TYPES } from './model.ts';

/** Name of the setting that holds the types of defect offered. */
export const TYPES_SETTING = 'ownTypes';

/** What is stored: all types in their order; an earlier version kept only those added to the first ones. */
const Stored = z.union([
  z.object({ types: z.array(z.string().max(60)) }).transform(({ types }) => types),
  z.array(z.string()).transform((added) => [...new Set([...added, ...OWN_TYPES])]),
]);

/** The types of defect offered; those offered at first where nothing readable is stored. */
export function typesOf(stored: unknown): readonly string[] {
  const read = Stored.safeParse(stored);
  return read.success ? read.data : OWN_TYPES;
}

/** The list with a type put first; it stays as it is where the type is there already. */
export function withType(types: readonly string[], type: string): readonly string[] {
  const name = type.trim();
  return name === '' || types.includes(name) ? types : [name, ...types];
}

/** As it is stored. */
export function storedTypes(types: readonly string[]): unknown {
  return { types };
}
