import { z } from '../zod.ts';

/** Part of a figure's address `<form>:<row>@<column>`. */
const FormPart = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u);
const Label = z.string().trim().min(1).max(80);
const Aliases = z.array(Label).max(50);
const Counted = z.enum(['条', '件', '次', '篇', '个', '人', '人次', '万元', '项', '元']);

/** A row of a local form; what the marks mean stands with `FormRow`. */
export const LocalRow = z
  .object({
    id: FormPart,
    label: Label,
    aliases: Aliases.optional(),
    unit: Counted.optional(),
    heading: z.literal(true).optional(),
    sum: z.literal(true).optional(),
    partOf: z.literal(true).optional(),
    total: z.literal(true).optional(),
    get rows(): z.ZodOptional<z.ZodArray<typeof LocalRow>> {
      return z.array(LocalRow).max(200).optional();
    },
  })
  .strict();
export type LocalRow = z.infer<typeof LocalRow>;

const LocalColumn = z
  .object({
    id: FormPart,
    label: Label,
    aliases: Aliases.optional(),
    unit: Counted.optional(),
    signed: z.literal(true).optional(),
    total: z.literal(true).optional(),
  })
  .strict();

/** A table of a local form: a list of rows with one figure each, or rows × columns. */
const LocalTable = z
  .object({
    id: FormPart,
    title: Label,
    columns: z.array(LocalColumn).max(40).default([]),
    rows: z.array(LocalRow).min(2).max(200),
  })
  .strict();
export type LocalTable = z.infer<typeof LocalTable>;

/** A form that the office asks for beside the official ones. */
export const LocalForm = z
  .object({
    id: FormPart,
    name: z.string().min(1).max(80),
    /** The document that introduces it; the pack's own `basis` where it is missing. */
    basis: z.string().max(200).optional(),
    /** First and last report year it is in force for; without an end where `to` is missing. */
    from: z.int().min(1949).max(2999),
    to: z.int().min(1949).max(2999).nullable().default(null),
    tables: z.array(LocalTable).min(1).max(20),
  })
  .strict();
export type LocalForm = z.infer<typeof LocalForm>;
