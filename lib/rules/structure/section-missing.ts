import { pageEvidence } from '../evidence.ts';
import { defineRule, type Verdict } from '../rule.ts';
import { NOT_THERE } from '../states.ts';
import { hasRequiredSections, REQUIRED_TITLES, retitled, standsSomewhere, titleOf } from './required-sections.ts';

/** A required section that is not there. One under another title is structure/section-order's. */
export const rule = defineRule({
  id: 'structure/section-missing',
  severity: 'error',
  title: { zh: '缺少必备章节', en: 'Required section missing' },
  about: { zh: '2019 年起的报告是否有规定的六个部分。', en: 'Whether a report on 2019 or later has its six sections.' },
  example: { zh: '缺少“六、其他需要报告的事项”', en: 'Section 六 is missing' },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号',
  messages: {
    missing: { zh: '缺少章节“{title}”', en: 'The section “{title}” is missing' },
    unheaded: {
      zh: '没有读到章节标题“{title}”，页面上有相近内容，请核对',
      en: 'No heading “{title}” was read, but the page has words like it',
    },
    unread: { zh: '没有读到章节标题，无法核对', en: 'No section headings were read' },
    there: { zh: '有章节“{title}”', en: 'The section “{title}” is there' },
  },
  check(input) {
    if (!hasRequiredSections(input)) return [];
    const { sections } = input.document;
    const present = new Set(sections.flatMap(({ required }) => required ?? []));
    if (present.size < 2) return [{ outcome: 'notAssessable', message: 'unread' }];
    const renamed = new Set(retitled(sections).map(({ required }) => required));
    return REQUIRED_TITLES.flatMap((_, i): Verdict[] => {
      const required = i + 1;
      const args = { title: titleOf(required) };
      const common = { subjects: [`section ${required}`], values: [`section ${required} = missing`], args };
      const section = sections.find((one) => one.required === required);
      if (section) return [{ ...common, outcome: 'pass', message: 'there', values: [`section ${required} = there`] }];
      if (renamed.has(required)) return [];
      const unsure = standsSomewhere(input, required) || input.statistics.form === null;
      return [
        {
          ...common,
          outcome: unsure ? 'review' : 'fail',
          message: unsure ? 'unheaded' : 'missing',
          expected: args.title,
          actual: NOT_THERE,
          evidence: [pageEvidence(input.view)],
        },
      ];
    });
  },
});
