import type { FieldOccurrence } from '../../extract/fields/model.ts';
import { evidenceAt, fieldEvidence } from '../evidence.ts';
import { isDocument, occurrencesOf } from '../facts.ts';
import { type AuditInput, defineRule } from '../rule.ts';
import { NOT_THERE } from '../states.ts';
import { blank, missing } from './absent.ts';

/** No issuing body: none labelled, none in the page tags. One that only signs is for review. */
export const rule = defineRule({
  id: 'metadata/issuer-missing',
  severity: 'warning',
  title: { zh: '缺少发布机构', en: 'Issuing body missing' },
  about: { zh: '页面是否标明发布机构。', en: 'Whether the page names its issuing body.' },
  example: { zh: '“发布机构：”之后空白', en: 'Nothing after “发布机构：”' },
  basis: '国办发〔2017〕47号',
  messages: {
    missing: { zh: '页面没有标明发布机构', en: 'The page names no issuing body' },
    blank: { zh: '“{label}”之后没有内容', en: 'Nothing stands after “{label}”' },
    signedOnly: {
      zh: '没有标明发布机构，仅见落款或填报单位“{name}”',
      en: 'No issuing body is labelled; only the signature names “{name}”',
    },
    there: { zh: '发布机构：{name}', en: 'Issuing body: {name}' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const common = { subjects: ['issuer'] };
    const named = occurrencesOf(input, 'issuer');
    const labelled = named.find(({ state, place }) => (state === 'value' || state === 'none') && place !== 'signature');
    // A block that asks for the body and leaves it out is at fault, whatever by-line or page tag say.
    const left = leftOut(named);
    if (labelled && !left) {
      const evidence = [fieldEvidence(input.view, labelled)];
      return [
        { ...common, outcome: 'pass', message: 'there', args: { name: labelled.value ?? labelled.raw }, evidence },
      ];
    }
    const unfilled = left ?? named.find(({ state }) => state === 'blank');
    if (unfilled) return [blank(input.view, 'issuer', '发布机构', unfilled)];
    const signed = signatory(input);
    if (signed) {
      const evidence = [evidenceAt(input.view, signed.at)];
      return [
        {
          ...common,
          outcome: 'review',
          message: 'signedOnly',
          args: { name: signed.name },
          expected: '发布机构',
          actual: NOT_THERE,
          evidence,
        },
      ];
    }
    return [missing(input.view, 'issuer', '发布机构')];
  },
});

/** The label of a metadata block with nothing after it, where the block names no body under any other label. */
function leftOut(named: readonly FieldOccurrence[]): FieldOccurrence | undefined {
  const inBlock = named.filter(({ place }) => place === 'block');
  return inBlock.every(({ state }) => state === 'blank') ? inBlock[0] : undefined;
}

/** The body that signs the document or its table. */
function signatory({ document }: AuditInput) {
  return document.bodies.find(({ source }) => source === 'signature' || source === 'table');
}
