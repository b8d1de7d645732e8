import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { formById } from '../../../lib/forms/index.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { consistent } from '../rules/reports.ts';
import { TODAY } from './arbitrary.ts';
import { PLAIN, reportPage } from './report-page.ts';

const values = consistent(formById('2021'), () => 0);
const page = reportPage('2021', 2023, values, PLAIN);

/** Section 三 as an editor cuts it at the end of a printed page. */
function splitBefore(label: string): string {
  const at = page.lastIndexOf('<tr>', page.indexOf(label));
  return `${page.slice(0, at)}</table><p></p><table border="1">${page.slice(at)}`;
}

describe('section 三 in two tables', () => {
  it.each(['(五)不予处理', '2.重复申请', '(七)总计', '四、结转下年度继续办理'])(
    'cut before %s, numbers its own rows and not the report’s sections',
    (label) => {
      const { findings, checks } = audit(readHtml(splitBefore(label)), { today: TODAY });
      expect(findings.map(({ rule }) => rule)).not.toContain('prose/ordinal');
      expect(checks.filter(({ rule, outcome }) => rule === 'prose/ordinal' && outcome === 'pass')).not.toEqual([]);
    },
  );
});
