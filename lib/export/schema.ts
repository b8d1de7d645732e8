import { Correction } from '../corrections/model.ts';
import { Check, Finding, LANGUAGES } from '../rules/model.ts';
import { Decision } from '../store/records.ts';
import { z } from '../zod.ts';
import { COLUMNS } from './columns.ts';
import { JSON_VERSION } from './json.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

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
  valueHash: Finding.shape.valueHash,
  decision: Decision.nullable(),
  row: z.object(Object.fromEntries(COLUMNS.map(({ id, heading }) => [id, cell.describe(heading.zh)]))),
});

/** The file that `toJson` writes. */
export const FindingsFile = z.object({
  format: z.literal('minghe-findings'),
  version: z.literal(JSON_VERSION),
  exportedAt: z.string(),
  language: z.enum(LANGUAGES),
  columns: z.array(z.object({ id: z.string(), heading: z.string() })),
  findings: z.array(ExportedFinding),
  /** What was misread on a page and put right by hand; the checks ran on the corrected values. */
  corrections: z.array(z.object({ address: z.string(), url: z.string(), correction: Correction })),
});

/** The published JSON schema (2020-12) of the JSON export, as text: public/schema/findings-1.json. */
export function findingsSchema(): string {
  const schema = z.toJSONSchema(FindingsFile, { io: 'input' });
  const head = { $id: `urn:minghe:schema:findings-${JSON_VERSION}`, title: '明核 Minghe: findings' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
