import { Correction } from '../corrections/model.ts';
import { Check, Finding, LANGUAGES } from '../rules/model.ts';
import { Decision, SavedPage } from '../store/records.ts';
import { z } from '../zod.ts';
import { COLUMNS } from './columns.ts';
import { JSON_VERSION } from './json.ts';

const cell = z.union([z.string(), z.number(), z.null()]);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A picture of the place of a finding, as it stood on the screen. */
const ExportedPicture = z.object({
  /** Local time with offset. */
  at: z.string(),
  width: z.int(),
  height: z.int(),
  png: z.base64().describe('PNG'),
});

/** One finding of the JSON export: what the engine found, what the inspector made of it, and the list's row. */
const ExportedFinding = Check.pick({
  rule: true,
  severity: true,
  subjects: true,
  message: true,
  evidence: true,
  causes: true,
}).extend({
  outcome: Finding.shape.outcome,
  key: Finding.shape.key,
  pageId: z.string().describe('id of the page among pages').optional(),
  valueHash: Finding.shape.valueHash,
  decision: Decision.nullable(),
  row: z.object(Object.fromEntries(COLUMNS.map(({ id, heading }) => [id, cell.describe(heading.zh)]))),
  pictures: z.array(ExportedPicture).optional(),
});

/** A page that findings stand on, with what proves how it read. */
const ExportedPage = SavedPage.pick({
  id: true,
  address: true,
  url: true,
  title: true,
  body: true,
  indexNumber: true,
  publicationDate: true,
  kind: true,
  form: true,
  reportYear: true,
  auditedAt: true,
}).extend({
  snapshots: z
    .array(
      z.object({
        sha256: hash.describe("SHA-256 of the page's HTML in UTF-8"),
        size: z.int(),
        url: z.string(),
        title: z.string(),
        firstAt: z.string(),
        lastAt: z.string(),
      }),
    )
    .describe("the page's HTML as it was kept"),
});

/** The file that `toJson` writes. What version 1 gained later is optional: older files stay valid. */
export const FindingsFile = z.object({
  format: z.literal('minghe-findings'),
  version: z.literal(JSON_VERSION),
  exportedAt: z.string(),
  language: z.enum(LANGUAGES),
  columns: z.array(z.object({ id: z.string(), heading: z.string() })),
  findings: z.array(ExportedFinding),
  pages: z.array(ExportedPage).optional(),
  /** What was misread on a page and put right by hand; the checks ran on the corrected values. */
  corrections: z.array(z.object({ address: z.string(), url: z.string(), correction: Correction })),
});

/** The published JSON schema (2020-12) of the JSON export, as text: public/schema/findings-1.json. */
export function findingsSchema(): string {
  const schema = z.toJSONSchema(FindingsFile, { io: 'input' });
  const head = { $id: `urn:minghe:schema:findings-${JSON_VERSION}`, title: '明核 Minghe: findings' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
