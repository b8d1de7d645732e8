import type { Section } from '../../extract/document/model.ts';
import { compact } from '../../text/compact.ts';
import type { AuditInput } from '../rule.ts';
import { blocksHolding, TRAIT } from '../traits.ts';
import { TELLING } from './section-words.ts';

/** Titles of the six sections that a report on 2019 or later has, in their order; 国办公开办函〔2021〕30号. */
export const REQUIRED_TITLES: readonly string[] = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const FIRST_YEAR = 2019;
const NUMERALS = '一二三四五六';

/** `三、收到和处理政府信息公开申请情况` */
export function titleOf(required: number): string {
  return `${NUMERALS.charAt(required - 1)}、${REQUIRED_TITLES[required - 1] ?? ''}`;
}

/** True for reports on 2019 and later whose tables follow the form of 2019 or 2021; those of 2014 have no such sections. */
export function hasRequiredSections({ document, statistics }: AuditInput): boolean {
  if (document.kind !== 'annualReport' || document.reportYear === null || document.reportYear < FIRST_YEAR)
    return false;
  if (statistics.form !== null) return statistics.form !== '2014';
  // The tables may be pictures: the headings tell as well.
  return new Set(document.sections.flatMap(({ required }) => required ?? [])).size >= 3;
}

/** Sections whose heading is none of the six. Only those numbered like one of the six are told. */
export function retitled(sections: readonly Section[]): { section: Section; required: number }[] {
  const present = new Set(sections.flatMap(({ required }) => required ?? []));
  return sections.flatMap((section) => {
    const required = NUMERALS.indexOf(section.ordinal) + 1;
    const odd = section.required === null && section.ordinal !== '' && required > 0 && !present.has(required);
    return odd ? [{ section, required }] : [];
  });
}

/** Numbers of the required sections that are neither there nor under another title, where enough are there to tell. */
export function goneSections(input: AuditInput): ReadonlySet<number> {
  const { sections } = input.document;
  const present = new Set(sections.flatMap(({ required }) => required ?? []));
  if (present.size < 2 || !hasRequiredSections(input)) return new Set();
  for (const { required } of retitled(sections)) present.add(required);
  return new Set(REQUIRED_TITLES.map((_, i) => i + 1).filter((required) => !present.has(required)));
}

/** True where one heading of each section can be chosen so that they ascend: words may recur in headings below. */
export function canAscend(sections: readonly Section[]): boolean {
  let at = -1;
  for (let required = 1; required <= REQUIRED_TITLES.length; required++) {
    if (!sections.some((one) => one.required === required)) continue;
    at = sections.findIndex((one, i) => i > at && one.required === required);
    if (at < 0) return false;
  }
  return true;
}

/** Blocks of the required sections' headings where these are out of order, as structure/section-order tells; empty where not. */
export function disorderedHeadings(input: AuditInput): ReadonlySet<number> {
  const sections = input.document.sections.filter(({ required }) => required !== null);
  if (input.off?.has('structure/section-order') || !hasRequiredSections(input) || canAscend(sections)) return new Set();
  return new Set(sections.flatMap(({ headingAt }) => (headingAt.kind === 'text' ? [headingAt.block] : [])));
}

/** A heading of the top level, whatever it was taken for; rows of the statistics table are numbered alike. */
const HEADING = /^第?[一二三四五六七八]{1,2}(?:部分)?[、.,:]/;
const TABLE_ROW = /数量|结转|办理结果/;
const LONGEST = 60;

/** True where a visible line that looks like the section's heading stands anywhere on the page. */
export function standsSomewhere({ view, layout }: AuditInput, required: number): boolean {
  const telling = TELLING[required - 1];
  const title = REQUIRED_TITLES[required - 1];
  if (!telling || title === undefined) return false;
  return blocksHolding(view, TRAIT.section).some((i) => {
    const role = layout.roles[i];
    if (view.page.blocks[i]?.hidden !== false || role === 'navigation' || role === 'related' || role === 'footer')
      return false;
    const { fold } = view.clean(i);
    if (!telling.test(fold)) return false;
    return fold
      .split(/[。;；\n]/)
      .map((line) => compact(line.slice(0, LONGEST * 2)))
      .some(
        (line) =>
          line.length <= LONGEST &&
          (line.includes(title) || (HEADING.test(line) && telling.test(line) && !TABLE_ROW.test(line))),
      );
  });
}
