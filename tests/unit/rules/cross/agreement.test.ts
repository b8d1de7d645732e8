import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { FORMS } from '../../../../lib/forms/index.ts';
import type { FormId } from '../../../../lib/forms/model.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { renderMessage } from '../../../../lib/rules/render.ts';
import { styles, TODAY } from '../../audit/arbitrary.ts';
import { reportPage, type Style, type Values } from '../../audit/report-page.ts';
import fc from '../../property.ts';
import { reports } from '../reports.ts';
import { statisticsBy, TELLINGS } from './told.ts';

const YEARS = { '2014': 2016, '2019': 2020, '2021': 2023 } as const;
/** Sentences go in front of this one, which every sample report has. */
const ANCHOR = '<p>一、';

/** What the rules on sentences say of a report with these tables and these sentences. */
function findings(form: FormId, values: Values, style: Style, sentences: readonly string[]): string[] {
  const html = reportPage(form, YEARS[form], values, style);
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const result = audit(readHtml(html.replace(ANCHOR, `${text}${ANCHOR}`), { url: 'http://lyj.yunxi.gov.cn/1.html' }), {
    today: TODAY,
  });
  return result.findings
    .filter(({ rule }) => /^(?:prose|cross)\//.test(rule))
    .map(({ outcome, rule, message }) => `${outcome} ${rule} ${renderMessage(message, 'zh')}`);
}

/** A report, which of the sentences it tells, and in what order. */
const told = (form: (typeof FORMS)[number]) =>
  fc.tuple(reports(form), fc.shuffledSubarray([...TELLINGS], { minLength: 1 }), styles);

describe.each(FORMS.map((form) => [form.id, form] as const))(
  'sentences about a report with the form of %s',
  (id, form) => {
    it('raise nothing while they say what the tables say', () => {
      fc.assert(
        fc.property(told(form), ([values, tellings, style]) => {
          const of = statisticsBy(id, values);
          expect(
            findings(
              id,
              values,
              style,
              tellings.flatMap((tell) => tell(of) ?? []),
            ),
          ).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });

    it('are found when one of their figures is another', () => {
      fc.assert(
        fc.property(told(form), fc.nat(30), fc.integer({ min: 1, max: 40 }), ([values, tellings, style], at, off) => {
          const of = statisticsBy(id, values);
          const sentences = tellings.flatMap((tell) => tell(of) ?? []);
          const text = sentences.join('\n');
          // What the year before had, and means, no table holds.
          const figures = [...text.matchAll(/(?<![\d.]|上年为\d*|上年的\d*)\d+(?=[件条人名])/g)];
          fc.pre(figures.length > 0);
          const figure = figures[at % figures.length];
          // Received with what was carried over is another way to count, no mistake.
          fc.pre(Number(figure?.[0]) + off !== (of('received') ?? 0) + (of('carriedIn') ?? 0));
          const index = figure?.index ?? 0;
          const changed = `${text.slice(0, index)}${Number(figure?.[0]) + off}${text.slice(index + (figure?.[0].length ?? 0))}`;
          expect(findings(id, values, { ...style, zero: '0' }, changed.split('\n'))).not.toEqual([]);
        }),
        { numRuns: 50 },
      );
    });
  },
);
