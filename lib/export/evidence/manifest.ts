import { LANGUAGES } from '../../rules/model.ts';
import { z } from '../../zod.ts';
import type { ExportInput } from '../model.ts';

/** Version of the manifest; raised when a reader of an older one would misunderstand a newer one. */
const MANIFEST_VERSION = 1;

const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list') }),
  z.object({
    kind: z.literal('picture'),
    /** The finding's number in the list, and its key. */
    number: z.int(),
    finding: z.string(),
    page: z.string(),
    url: z.string(),
    takenAt: z.string(),
    width: z.int(),
    height: z.int(),
  }),
  z.object({
    kind: z.literal('page'),
    page: z.string(),
    url: z.string(),
    title: z.string(),
    /** Of the HTML itself, in UTF-8. */
    htmlSha256: z.string(),
    htmlBytes: z.int(),
    /** First and last time it was seen. */
    firstAt: z.string(),
    lastAt: z.string(),
  }),
]);
/** What a file of the evidence shows. */
export type About = z.infer<typeof About>;

const Listed = z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int() });
/** A file of the evidence with the hash of its bytes. */
export type Listed = z.infer<typeof Listed> & { readonly about: About };

/** `manifest.json` of the evidence. Times are local, with offset. */
export const Manifest = z.object({
  format: z.literal('minghe-evidence'),
  version: z.literal(MANIFEST_VERSION),
  exportedAt: z.string(),
  language: z.enum(LANGUAGES),
  inspector: z.string(),
  files: z.array(Listed.extend({ about: About })),
});
export type Manifest = z.infer<typeof Manifest>;

export function manifestOf(
  { at, language, notice }: Pick<ExportInput, 'at' | 'language' | 'notice'>,
  files: readonly Listed[],
): Manifest {
  return {
    format: 'minghe-evidence',
    version: MANIFEST_VERSION,
    exportedAt: at,
    language,
    inspector: notice?.inspector ?? '',
    files: [...files],
  };
}
