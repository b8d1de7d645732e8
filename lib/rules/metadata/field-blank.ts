import { fieldEvidence } from '../evidence.ts';
import { chosenField, isDocument } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { BLANK } from '../states.ts';

/** These have rules of their own, which speak where no other place on the page says what the block leaves out. */
const OWN_RULE: ReadonlySet<string> = new Set(['indexNumber', 'publicationDate', 'issuer']);

/** Labelled fields with nothing after them, all in one finding. Page tags are metadata/page-tag-missing's. */
export const rule = defineRule({
  id: 'metadata/field-blank',
  severity: 'info',
  title: { zh: '元数据项空白', en: 'Metadata fields left blank' },
  about: {
    zh: '有标签而无内容的元数据项（索引号、发布日期另有规则）。',
    en: 'Labelled fields with nothing after them (index number and date have their own rules).',
  },
  example: { zh: '“文号”之后空白', en: 'Nothing after “文号”' },
  basis: '',
  messages: {
    blank: {
      zh: '{count} 个元数据项没有内容：{labels}',
      en: '{count} metadata {count|field has|fields have} no content: {labels}',
    },
    full: { zh: '元数据项均有内容', en: 'All metadata fields have content' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const shown = input.fields.occurrences.filter(({ place }) => place === 'block' || place === 'byline');
    if (shown.length === 0) return [];
    const said = new Set(shown.filter(({ state }) => state !== 'blank').map(({ field, place }) => `${place} ${field}`));
    const blank = shown.filter(({ field, place, state }) => {
      if (state !== 'blank' || said.has(`${place} ${field}`)) return false;
      if (!OWN_RULE.has(field)) return true;
      // The block's blank date is told here where the by-line has one; a blank by-line is nothing beside a full block.
      return field === 'publicationDate' && place === 'block' && chosenField(input, field)?.state === 'value';
    });
    if (blank.length === 0) return [{ outcome: 'pass', message: 'full' }];
    const labels = [...new Set(blank.map(({ label }) => label))].join('、');
    return [
      {
        outcome: 'fail',
        message: 'blank',
        args: { count: blank.length, labels },
        expected: labels,
        actual: BLANK,
        values: blank.map(({ field }) => field),
        evidence: blank.map((field) => fieldEvidence(input.view, field)),
      },
    ];
  },
});
