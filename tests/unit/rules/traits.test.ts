import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { PageView } from '../../../lib/page/view.ts';
import { findSpam } from '../../../lib/rules/security/spam.ts';
import { SPAM_WORDS } from '../../../lib/rules/security/spam-words.ts';
import { TELLING } from '../../../lib/rules/structure/section-words.ts';
import { DIFFERING } from '../../../lib/rules/tie-out/remark-words.ts';
import { mayHold, TRAIT, traitsIn, traitsOf } from '../../../lib/rules/traits.ts';
import { findGarbling } from '../../../lib/rules/wording/garbling.ts';
import { findPlaceholders } from '../../../lib/rules/wording/placeholder-marks.ts';
import { loneMarks } from '../../../lib/rules/wording/unbalanced.ts';
import { findPersonalNumbers } from '../../../lib/text/personal.ts';
import fc from '../property.ts';

/** What each trait must never hide: text in which the rule behind it finds something. */
const FINDERS: readonly (readonly [trait: number, finds: (text: string) => boolean])[] = [
  [TRAIT.personal, (text) => findPersonalNumbers(text).length > 0],
  [TRAIT.spam, (text) => findSpam(text).length > 0],
  [TRAIT.placeholder, (text) => findPlaceholders(text).length > 0],
  [TRAIT.marks, (text) => loneMarks(text).length > 0],
  [TRAIT.garbled, (text) => findGarbling(text).length > 0],
  [TRAIT.remark, (text) => DIFFERING.some((word) => text.includes(word)) || /注|说明/.test(text)],
  [TRAIT.section, (text) => TELLING.some((words) => words.test(text))],
  [TRAIT.year, (text) => /20\d\d ?年/.test(text)],
];

function expectNothingHidden(text: string): void {
  const traits = traitsIn(text);
  for (const [trait, finds] of FINDERS)
    if (finds(text)) expect(traits & trait, `${trait}: ${text.slice(0, 200)}`).not.toBe(0);
}

describe('traits', () => {
  it('hide nothing that a rule finds in a block of a sample page', () => {
    const root = join(import.meta.dirname, '../../pages');
    for (const name of readdirSync(root)) {
      let html: string;
      try {
        html = readFileSync(join(root, name, 'page.html'), 'utf8');
      } catch {
        continue;
      }
      const view = new PageView(readHtml(html, { url: '' }));
      const traits = traitsOf(view);
      view.page.blocks.forEach((block, i) => {
        const { fold } = view.clean(i);
        for (const [trait, finds] of FINDERS) {
          const text = trait === TRAIT.garbled ? block.text : fold;
          if (finds(text)) expect(mayHold(traits, i, trait), `${name}: ${text.slice(0, 100)}`).toBe(true);
        }
      });
    }
  });

  it('hide nothing in text made of what the rules look for', () => {
    const pieces = fc.constantFrom(
      ...['锟斤拷', '锛屾', 'Ã¤Ã¥Ã¦', '\ufffd\ufffd', '政????', '&nbsp;', '<div>', 'mso-a-b:', '公(gōng)', '開（kāi）'],
      ...[
        '20xx年',
        '20□□',
        'x月x日',
        '局××局',
        '□□县',
        '某某市',
        '(请填写内容)',
        '（单位名称）',
        '{{a}}',
        '$' + '{b}',
        '添加',
      ],
      ...[
        'lorem ipsum',
        'Lorem ipsum',
        '示例文本',
        '《',
        '》',
        '“',
        '”',
        '(',
        ')',
        '〔',
        '〕',
        '不一致',
        '注：',
        '备注',
        '说明',
      ],
      ...[
        '2019年',
        '2019 年',
        '其它有关事项',
        '概述',
        '改进',
        '13912345678',
        '139 1234 5678',
        '86-139-1234-5678',
        '无',
        '，',
      ],
      ...['11010119900307', '6222 0212 3456 7890', 'A', ' ', '-', '1', ...Object.values(SPAM_WORDS).flat()],
      ...SPAM_WORDS.strong.map((word) => word.toUpperCase()),
      'p\u212a10开奖',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), (words) => expectNothingHidden(words.join(''))));
  });

  it('tell ordinary prose from what rules must look at', () => {
    const prose = '全局共组织专题培训十二场次，发放宣传材料一千余份，群众满意度进一步提高。';
    expect(traitsIn(prose)).toBe(0);
    expect(traitsIn('发布时间：2019-03-20') & TRAIT.personal).toBe(0);
    expect(traitsIn('电话：139 1234 5678') & TRAIT.personal).not.toBe(0);
  });
});
