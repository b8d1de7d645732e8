import { loneDate } from '../../extract/fields/byline.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { findDates } from '../../text/dates.ts';
import { evidenceAt, fieldEvidence } from '../evidence.ts';
import { chosenField, isDocument } from '../facts.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { blank, missing } from './absent.ts';

/**
 * No publication date anywhere: block, by-line or page tag. A date that cannot be is metadata/date-invalid's. A month, a date
 * that nothing says the kind of, or the system's own stamp (更新时间) is for review.
 */
export const rule = defineRule({
  id: 'metadata/publication-date-missing',
  severity: 'error',
  title: { zh: '缺少发布日期', en: 'Publication date missing' },
  about: { zh: '页面任何位置是否标明发布日期。', en: 'Whether the page gives a publication date anywhere.' },
  example: { zh: '元数据、署名行、网页标签均无发布日期', en: 'No date in block, by-line or page tags' },
  basis: '国办发〔2017〕47号',
  messages: {
    missing: { zh: '页面上没有发布日期', en: 'There is no publication date on the page' },
    blank: { zh: '“{label}”之后没有内容', en: 'Nothing stands after “{label}”' },
    incomplete: {
      zh: '“{label}”之后只有“{date}”，不是完整的日期，请核对',
      en: 'Only “{date}” stands after “{label}”: not a full date',
    },
    unlabelled: {
      zh: '标题下的“{date}”没有注明是什么日期，请核对是否为发布日期',
      en: 'Nothing says what date “{date}” under the title is: check whether it is that of publication',
    },
    updated: {
      zh: '页面上只有“{label}”“{date}”，没有发布日期，请核对',
      en: 'The page gives only “{label}” “{date}”, no publication date: check it',
    },
    there: { zh: '发布日期：{date}', en: 'Published on {date}' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const field = chosenField(input, 'publicationDate');
    if (!field) return [unlabelled(input) ?? updated(input) ?? missing(input.view, 'publicationDate', '发布日期')];
    if (field.state === 'invalid') return [];
    const { label, raw } = field;
    const evidence = [fieldEvidence(input.view, field)];
    const part = { subjects: ['publicationDate'], evidence };
    if (field.state === 'none' && /\d/.test(raw))
      return [{ ...part, outcome: 'review', message: 'incomplete', args: { label, date: raw }, actual: raw }];
    if (field.state !== 'value') return [blank(input.view, 'publicationDate', '发布日期', field)];
    return [{ ...part, outcome: 'pass', message: 'there', args: { date: field.value ?? '' } }];
  },
});

/** 2024年3月11日 right under the title: the day of publication, or that of the document's making. */
function unlabelled({ view, layout }: AuditInput): Verdict | null {
  const { setting, pairs } = layout.metadata;
  const lone = loneDate(setting, pairs);
  if (!lone) return null;
  return forReview(view, 'unlabelled', view.place(lone.block, lone.start, lone.end));
}

/** What small publishing systems show in place of the day of publication. */
const STAMPS = new Set([
  '更新时间',
  '更新日期',
  '修改时间',
  '修改日期',
  '录入时间',
  '录入日期',
  '创建时间',
  '审核时间',
]);
const NEAR_TITLE = 120;

/** 更新时间：2024-03-11 under the title, and no other date: the system's stamp. */
function updated({ view, layout }: AuditInput): Verdict | null {
  const { setting, pairs } = layout.metadata;
  const { tree, title, firstProse } = setting;
  for (const { hit, spans } of title < 0 ? [] : pairs) {
    const [span] = spans;
    if (!span || !STAMPS.has(hit.label.text) || hit.block <= title || hit.block > firstProse) continue;
    if (view.page.blocks[hit.block]?.hidden || tree.textBetween(title + 1, hit.block) > NEAR_TITLE) continue;
    const [found] = findDates(view.clean(span.block).fold.slice(span.start, span.end));
    if (!found?.valid) continue;
    const at = view.place(span.block, span.start + found.start, span.start + found.end);
    return forReview(view, 'updated', at, hit.label.text);
  }
  return null;
}

/** A date that may be the one asked for: what (`message`) to check of it. */
function forReview(view: PageView, message: 'unlabelled' | 'updated', at: Place, label?: string): Verdict {
  const evidence = evidenceAt(view, at);
  const date = evidence.quote.trim();
  const args = { ...(label !== undefined && { label }), date };
  return { subjects: ['publicationDate'], outcome: 'review', message, args, actual: date, evidence: [evidence] };
}
