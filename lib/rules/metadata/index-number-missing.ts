import { fieldEvidence } from '../evidence.ts';
import { chosenField, isDocument } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { blank, missing } from './absent.ts';

/** No index number on the page, or its label with nothing after it. 无 says that there is none and is no defect. */
export const rule = defineRule({
  id: 'metadata/index-number-missing',
  severity: 'error',
  title: { zh: '缺少索引号', en: 'Index number missing' },
  about: {
    zh: '页面是否有索引号，“索引号”之后是否有内容。写明“无”的不算缺陷。',
    en: 'Whether the page has an index number and something stands after its label. 无 is no defect.',
  },
  example: { zh: '“索引号：”之后空白', en: 'Nothing after “索引号：”' },
  basis: '国办发〔2017〕47号',
  messages: {
    missing: { zh: '页面上没有索引号', en: 'There is no index number on the page' },
    blank: { zh: '“{label}”之后没有内容', en: 'Nothing stands after “{label}”' },
    there: { zh: '索引号：{value}', en: 'Index number: {value}' },
    none: { zh: '页面写明没有索引号', en: 'The page says that there is no index number' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const field = chosenField(input, 'indexNumber');
    if (!field) return [missing(input.view, 'indexNumber', '索引号')];
    if (field.state === 'blank') return [blank(input.view, 'indexNumber', '索引号', field)];
    const common = { subjects: ['indexNumber'] };
    const evidence = [fieldEvidence(input.view, field)];
    if (field.state === 'none') return [{ ...common, outcome: 'pass', message: 'none', evidence }];
    return [{ ...common, outcome: 'pass', message: 'there', args: { value: field.value ?? field.raw }, evidence }];
  },
});
