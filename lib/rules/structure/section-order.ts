import type { Section } from '../../extract/document/model.ts';
import { compact } from '../../text/compact.ts';
import { evidenceAt } from '../evidence.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { canAscend, hasRequiredSections, REQUIRED_TITLES, retitled, titleOf } from './required-sections.ts';

/** Required sections out of their order, or under another title. */
export const rule = defineRule({
  id: 'structure/section-order',
  severity: 'warning',
  title: { zh: '章节次序或标题不符', en: 'Sections out of order or under another title' },
  about: { zh: '各部分的次序和标题是否合乎格式。', en: 'Whether sections stand in order under their titles.' },
  example: { zh: '“四”在“三”之前', en: '四 stands before 三' },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号',
  messages: {
    order: { zh: '章节次序有误：{actual}', en: 'The sections are out of order: {actual}' },
    retitled: {
      zh: '“{heading}”处应为章节“{expected}”',
      en: 'The section “{expected}” belongs where “{heading}” stands',
    },
    worded: {
      zh: '章节标题“{heading}”与规定的“{expected}”不同',
      en: 'The heading “{heading}” differs from the prescribed “{expected}”',
    },
    ordered: { zh: '章节次序无误', en: 'The sections are in order' },
  },
  check(input) {
    if (!hasRequiredSections(input)) return [];
    const sections = input.document.sections.filter(({ required }) => required !== null);
    if (new Set(sections.map(({ required }) => required)).size < 2) return [];
    return [orderOf(input, sections), ...renamed(input), ...worded(input, sections)];
  },
});

function orderOf({ view }: AuditInput, sections: readonly Section[]): Verdict {
  const evidence = sections.map(({ headingAt, heading }) => evidenceAt(view, headingAt, { label: heading }));
  const common = { subjects: ['order'], evidence };
  if (canAscend(sections)) return { ...common, outcome: 'pass', message: 'ordered' };
  const actual = sections.map(({ heading }) => heading).join('、');
  const expected = [...new Set(sections.map(({ required }) => required ?? 0))]
    .sort((a, b) => a - b)
    .map((required) => REQUIRED_TITLES[required - 1] ?? '')
    .join('、');
  return { ...common, outcome: 'fail', message: 'order', args: { actual }, expected, actual };
}

function renamed({ view, document }: AuditInput): Verdict[] {
  return retitled(document.sections).map(({ section, required }) => {
    const expected = titleOf(required);
    const heading = `${section.ordinal}、${section.heading}`;
    return {
      outcome: 'fail',
      message: 'retitled',
      args: { heading, expected },
      subjects: [`section ${required}`],
      expected,
      actual: heading,
      evidence: [evidenceAt(view, section.headingAt)],
    };
  });
}

/** Headings that are known for the section they are, in words of their own. */
function worded({ view }: AuditInput, sections: readonly Section[]): Verdict[] {
  return sections.flatMap(({ heading, headingAt, required, ordinal }) => {
    const official = REQUIRED_TITLES[(required ?? 0) - 1];
    if (official === undefined || ordinal === '' || isSameTitle(heading, official)) return [];
    return [
      {
        outcome: 'review',
        message: 'worded',
        args: { heading, expected: official },
        subjects: [`section ${required} title`],
        expected: official,
        actual: heading,
        evidence: [evidenceAt(view, headingAt)],
      },
    ];
  });
}

/** The same title but for small words; the one of 2019 for section 四 is right in any year. */
function isSameTitle(heading: string, official: string): boolean {
  return essence(heading) === essence(official);
}

function essence(title: string): string {
  return (
    compact(title)
      // 六、其他需要报告的事项：无
      .replace(/[:：。](?=.).{0,40}$/, '')
      .replace(/[(（【].*?[)）】]/g, '')
      .replace(/20\d\d年度?|本年度?|年度/g, '')
      .replace(
        /因政府信息公开(?:工作)?被?(?:申请)?|被申请|提起|政府信息公开|政府信息|信息公开|工作中?|行政机关|行政/g,
        '',
      )
      .replace(/它/g, '他')
      .replace(/说明/g, '报告')
      .replace(/受理|办理/g, '处理')
      .replace(/改善|整改/g, '改进')
      .replace(/措施|方向|打算|建议|计划/g, '')
      .replace(/[的及和与以、，,：:。;；主要情况存在有关]/g, '')
  );
}
