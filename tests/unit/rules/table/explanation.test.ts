import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { formById } from '../../../../lib/forms/index.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PLAIN, reportPage } from '../../audit/report-page.ts';
import { consistent } from '../reports.ts';

/** Outcome of the finding on 收到申请数 (5 stated, parts add up to 3) on a page with this remark under the table. */
function outcome(remark: string): string[] {
  const values = consistent(formById('2014'), () => 0);
  for (const [row, value] of Object.entries({
    received: 5,
    'received.online': 3,
    closed: 5,
    'closed.onTime': 5,
    replied: 5,
    'replied.granted': 5,
  }))
    values.set(`2014:${row}`, value);
  const html = reportPage('2014', 2016, values, PLAIN).replace('</table><p>', `</table>${remark}<p>`);
  const result = audit(readHtml(html, { url: 'http://a.gov.cn/x.html' }), {
    today: { year: 2026, month: 11, day: 22 },
  });
  return result.findings
    .filter(({ rule }) => rule === 'table/sum')
    .map(
      ({ outcome, severity, evidence }) =>
        `${outcome} ${severity} ${evidence.filter((e) => e.role === 'explanation').length}`,
    );
}

describe('a mismatch that the page itself explains', () => {
  it('is for review, with the explanation among its evidence', () => {
    expect(outcome('<p>注：收到申请数含上年结转的2件。</p>')).toEqual(['review warning 1']);
    expect(outcome('<p>备注：1.收到申请中有2件因重复提交未计入分项。</p>')).toEqual(['review warning 1']);
    expect(outcome('<p>收到申请数与各分项之和不一致，系因2件申请同时以两种方式提出。</p>')).toEqual([
      'review warning 1',
    ]);
  });

  it('is an error where the remark speaks of something else, or of nothing in particular', () => {
    expect(outcome('')).toEqual(['fail error 0']);
    expect(outcome('<p>注：本表由办公室填报。</p>')).toEqual(['fail error 0']);
    expect(outcome('<p>注：举报投诉数量包括电话投诉。</p>')).toEqual(['fail error 0']);
    expect(outcome('<p>我局收到申请后均按时答复。</p>')).toEqual(['fail error 0']);
  });
});
