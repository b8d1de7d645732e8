import { evidenceAt } from '../evidence.ts';
import { defineRule, type Verdict } from '../rule.ts';
import { numbered } from './statement.ts';

/** `六项制度` beside a list of another number of items. 等 before the number makes the items examples. */
export const rule = defineRule({
  id: 'prose/list-count',
  severity: 'warning',
  title: { zh: '列举数目与所称不符', en: 'Number of items is not the one promised' },
  about: { zh: '“N 项……”与所列项目数量是否一致。', en: 'Whether “N items” stand beside a list of N.' },
  example: { zh: '“六项制度”列出五项', en: '“Six rules”, five listed' },
  basis: '',
  messages: {
    broken: {
      zh: '文中称“{words}”，实际列出 {actual} 项',
      en: '“{words}” promises {expected} items, {actual} are listed',
    },
    holds: { zh: '“{words}”，列出 {actual} 项', en: '“{words}”: {actual} listed' },
  },
  check({ view, prose }) {
    const number = numbered();
    return prose.counts.map((claim): Verdict => {
      const listed = claim.items.length;
      const broken = claim.examples ? listed > claim.count : listed !== claim.count;
      return {
        outcome: broken ? 'fail' : 'pass',
        message: broken ? 'broken' : 'holds',
        args: {
          words: claim.words.replace(/[:,]?(?:即|分别是|分别为|包括|包含)?[:,]?$/, ''),
          expected: claim.count,
          actual: listed,
        },
        subjects: [number(claim.words)],
        values: [`${claim.words} = ${listed}`],
        expected: broken ? String(claim.count) : null,
        actual: broken ? String(listed) : null,
        difference: broken ? String(Math.abs(listed - claim.count)) : null,
        evidence: [
          evidenceAt(view, claim.at, { role: 'claim' }),
          ...claim.items.map((item) => evidenceAt(view, item, { role: 'part' })),
        ],
      };
    });
  },
});
