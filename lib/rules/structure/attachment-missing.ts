import { evidenceAt } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { NOT_THERE } from '../states.ts';

/** An attachment that the text names, that nothing links to and that does not stand on the page. */
export const rule = defineRule({
  id: 'structure/attachment-missing',
  severity: 'warning',
  title: { zh: '附件缺失', en: 'Attachment missing' },
  about: {
    zh: '文中提到的附件是否有链接或在页面上。',
    en: 'Whether an attachment that is named is linked or on the page.',
  },
  example: { zh: '提到“附件1”，页面上没有', en: '附件1 is named and not there' },
  basis: 'GB/T 9704',
  messages: {
    missing: {
      zh: '文中提到附件“{name}”，页面上既无链接也无正文',
      en: 'The text names the attachment “{name}”; the page neither links to it nor shows it',
    },
    linked: { zh: '附件“{name}”有链接', en: 'The attachment “{name}” is linked' },
    onPage: { zh: '附件“{name}”在页面上', en: 'The attachment “{name}” is on the page' },
  },
  check({ view, document }) {
    return document.attachments.map(({ name, at, state, target }) => {
      const evidence = [evidenceAt(view, at, { label: name })];
      const common = { subjects: [name], args: { name }, values: [`${name} = ${state}`] };
      if (state === 'missing')
        return { ...common, outcome: 'fail', message: 'missing', expected: name, actual: NOT_THERE, evidence };
      if (target) evidence.push(evidenceAt(view, target, { role: 'explanation' }));
      return { ...common, outcome: 'pass', message: state === 'link' ? 'linked' : 'onPage', evidence };
    });
  },
});
