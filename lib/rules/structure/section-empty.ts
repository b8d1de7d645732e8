import type { Section } from '../../extract/document/model.ts';
import type { Place } from '../../page/model.ts';
import { evidenceAt } from '../evidence.ts';
import { type AuditInput, defineRule, type Verdict } from '../rule.ts';
import { BLANK } from '../states.ts';
import { hasRequiredSections, titleOf } from './required-sections.ts';

/** A required section with nothing between its heading and the next. 无 is content; so is a picture. */
export const rule = defineRule({
  id: 'structure/section-empty',
  severity: 'warning',
  title: { zh: '章节没有内容', en: 'Section without content' },
  about: { zh: '规定的部分是否有内容。', en: 'Whether a required section has content.' },
  example: { zh: '“五、存在的主要问题及改进情况”下无内容', en: 'Nothing under section 五' },
  basis: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号',
  messages: {
    empty: { zh: '章节“{title}”没有内容', en: 'The section “{title}” has no content' },
    filled: { zh: '章节“{title}”有内容', en: 'The section “{title}” has content' },
  },
  check(input) {
    if (!hasRequiredSections(input)) return [];
    return input.document.sections.flatMap((section, i): Verdict[] => {
      if (section.required === null) return [];
      // The same words may head a part within a section; only one that has content nowhere is empty.
      const twins = input.document.sections.filter(({ required }) => required === section.required);
      if (twins[0] !== section) return [];
      const filled = twins.some((twin) => hasContent(input, twin, input.document.sections));
      const args = { title: titleOf(section.required) };
      const common = { subjects: [`section ${section.required}`], args, values: [`section ${section.required}[${i}]`] };
      if (filled) return [{ ...common, outcome: 'pass', message: 'filled' }];
      return [
        {
          ...common,
          outcome: 'fail',
          message: 'empty',
          expected: args.title,
          actual: BLANK,
          evidence: [evidenceAt(input.view, section.headingAt)],
        },
      ];
    });
  },
});

/** Anything but white space and marks: text, hidden text too (a folded part), a picture, a frame. */
function hasContent(input: AuditInput, section: Section, all: readonly Section[]): boolean {
  const { view } = input;
  const at = textPlace(section.headingAt);
  // 六、其他需要报告的事项：无 says all in one line.
  if (!at || /[：:]\s*\S/.test(section.heading)) return true;
  const next = all.map(({ headingAt }) => textPlace(headingAt)).find((one) => one !== null && isAfter(one, at));
  const own = view.page.blocks[at.block]?.text ?? '';
  const stop = next?.block === at.block ? next.start : own.length;
  if (says(own.slice(at.end, stop))) return true;
  // A picture between line breaks of one block has no place of its own in the text: it may be what the section holds.
  if (next?.block === at.block) return hasPicture(input, at.block, at.block);
  const last = next?.block ?? Math.max(section.end, at.block + 1);
  for (let i = at.block + 1; i < last; i++) if (says(view.page.blocks[i]?.text ?? '')) return true;
  if (next && says(view.page.blocks[next.block]?.text.slice(0, next.start) ?? '', true)) return true;
  return hasPicture(input, at.block, next?.block ?? last);
}

function textPlace(place: Place): Extract<Place, { kind: 'text' }> | null {
  return place.kind === 'text' ? place : null;
}

function isAfter(a: { block: number; start: number }, b: { block: number; start: number }): boolean {
  return a.block > b.block || (a.block === b.block && a.start > b.start);
}

/** Numbering before a heading is not content. */
function says(text: string, beforeHeading = false): boolean {
  const words = text.replace(/[\s\u00a0\u3000.,:;，。：；、—-]/g, '');
  return beforeHeading ? words.replace(/^第?[一二三四五六七八九十]{1,3}$/, '') !== '' : words !== '';
}

function hasPicture({ view }: AuditInput, block: number, next: number): boolean {
  const from = view.page.blocks[block]?.box ?? -1;
  const to = view.page.blocks[next]?.box ?? view.page.boxes.length;
  const within = (box: number): boolean => box >= from && box <= to;
  return view.page.images.some(({ box }) => within(box)) || view.page.unread.some(({ box }) => within(box));
}
