import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { FORMS } from '../../../../lib/forms/index.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { renderMessage } from '../../../../lib/rules/render.ts';
import { TODAY } from '../../audit/arbitrary.ts';
import { PLAIN, reportPage } from '../../audit/report-page.ts';
import fc from '../../property.ts';
import { reports } from '../reports.ts';
import { statisticsBy } from './told.ts';
import { BODIES, usualSentences } from './usual.ts';

const YEARS = { '2014': 2016, '2019': 2020, '2021': 2023 } as const;

/** Reports of bodies of every level, whose sentences tell the table's figures again and many others beside them. */
describe.each(FORMS.filter(({ id }) => id !== '2014').map((form) => [form.id, form] as const))(
  'reports with the form of %s in the usual words',
  (id, form) => {
    it.each(BODIES.map((body) => [body.name, body] as const))('%s: nothing is wrong', (name, body) => {
      fc.assert(
        fc.property(reports(form), fc.nat(22), (values, from) => {
          const all = usualSentences(statisticsBy(id, values), YEARS[id], body);
          const sentences = [...all.slice(from), ...all.slice(0, from)].slice(0, 12);
          const text = sentences.map((sentence) => `<p>　　${sentence}</p>`).join('');
          const page = reportPage(id, YEARS[id], values, PLAIN).replaceAll('云溪市林业局', name);
          const html = page.replace('<p>一、总体情况</p>', `<p>一、总体情况</p>${text}`);
          const { findings } = audit(readHtml(html, { url: 'http://www.yunxi.gov.cn/1.html' }), { today: TODAY });
          expect(findings.map(({ rule, message }) => `${rule} ${renderMessage(message, 'zh')}`)).toEqual([]);
        }),
        { numRuns: 6 },
      );
    });
  },
);
