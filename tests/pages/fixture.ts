import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FieldName, FieldPlace } from '../../lib/extract/fields/model.ts';
import { z } from '../../lib/zod.ts';

/** What a quote of the evidence must hold; with `label`, the cell's row label too (an empty quote is an empty cell). */
const Quote = z.union([z.string(), z.strictObject({ label: z.string(), quote: z.string() })]);
export type Quote = z.infer<typeof Quote>;

/** One finding that must come out. Anything reported that matches none of these fails. */
const ExpectedFinding = z.strictObject({
  rule: z.string(),
  outcome: z.enum(['fail', 'review']),
  quotes: z.array(Quote),
  expected: z.string().optional(),
  actual: z.string().optional(),
  /** Number of places listed as evidence. */
  places: z.int().optional(),
  /** Personal data that must appear nowhere in the finding. */
  masked: z.string().optional(),
  /** Two expectations may be met by one finding. */
  shared: z.boolean().optional(),
  /** Justified, but not demanded: the domain leaves it open. */
  optional: z.boolean().optional(),
  /** Why it must come out, where that is not plain. */
  about: z.string().optional(),
});
export type ExpectedFinding = z.infer<typeof ExpectedFinding>;

const Quoted = z.strictObject({ rule: z.string(), quotes: z.array(Quote) });

const ExpectedField = z.strictObject({
  value: z.string().nullable(),
  raw: z.string().optional(),
  label: z.string().optional(),
  place: FieldPlace.optional(),
});

/** What must come out of a page; fields that are not listed are not looked at. */
const Expected = z.strictObject({
  about: z.string(),
  url: z.string(),
  charset: z.string(),
  /** Date of the audit. */
  today: z.string(),
  kind: z.enum(['annualReport', 'document', 'list']).optional(),
  reportYear: z.int().nullable().optional(),
  form: z.enum(['2014', '2019', '2021']).nullable(),
  fields: z.partialRecord(FieldName, ExpectedField.nullable()),
  /** [item, or parent item>item, or item@column; number, '' for blank, '——' for a dash], all that must be read. */
  figures: z.array(z.tuple([z.string(), z.union([z.number(), z.string()])])),
  /** [item, value] among the statements of the prose. */
  statements: z.array(z.tuple([z.string(), z.number()])).optional(),
  findings: z.array(ExpectedFinding),
  /** Checks that must have been made and passed. */
  passes: z.array(Quoted).optional(),
  /** What must not be found; any finding that is not listed fails anyway, these say what to think of. */
  silent: z.array(Quoted).optional(),
});
export type Expected = z.infer<typeof Expected>;

export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  /** The words that the page must carry, of the pages made after a real text. */
  readonly words: string | null;
}

/** Every folder here with a `page.html`, in the order of its name. */
export function fixtures(): Fixture[] {
  const dir = import.meta.dirname;
  return readdirSync(dir)
    .filter((name) => existsSync(join(dir, name, 'page.html')))
    .sort()
    .map((name) => {
      const words = join(dir, name, 'text.txt');
      return {
        name,
        bytes: readFileSync(join(dir, name, 'page.html')),
        expected: Expected.parse(JSON.parse(readFileSync(join(dir, name, 'expected.json'), 'utf8'))),
        words: existsSync(words) ? readFileSync(words, 'utf8') : null,
      };
    });
}
