import type { PageView } from '../../page/view.ts';
import { formatDate } from '../../text/calendar.ts';
import type { Signature } from '../layout-signature.ts';
import type { FieldOccurrence } from './model.ts';

/**
 * What the signature under the document says: the issuing body and the date of making (发文机关署名 and 成文日期 of the
 * official document format). They rank last, behind a block's own blanks.
 */
export function signatureOccurrences(view: PageView, signature: Signature | null): FieldOccurrence[] {
  if (!signature) return [];
  const common = { label: '落款', place: 'signature', labelAt: null, how: 'signature under the text' } as const;
  const found: FieldOccurrence[] = [];
  if (signature.name) {
    const { text, at } = signature.name;
    found.push({ ...common, field: 'issuer', value: text, raw: view.quote(at).trim(), state: 'value', at });
  }
  if (signature.date) {
    const { date, valid, at } = signature.date;
    found.push({
      ...common,
      field: 'creationDate',
      value: valid ? formatDate(date) : null,
      raw: view.quote(at).trim(),
      state: valid ? 'value' : 'invalid',
      at,
    });
  }
  return found;
}
