import { pageEvidence } from '../evidence.ts';
import { hostOf, isDocument } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { NOT_THERE } from '../states.ts';

/** Tags that the page-tag standard requires of every article page. */
const REQUIRED = ['SiteName', 'SiteDomain', 'SiteIDCode', 'ColumnName', 'ArticleTitle', 'PubDate', 'ContentSource'];

/** A `.gov.cn` page without one of the required page tags; all in one finding. */
export const rule = defineRule({
  id: 'metadata/page-tag-missing',
  severity: 'info',
  title: { zh: '缺少网页标签', en: 'Page tags missing' },
  about: {
    zh: '.gov.cn 页面是否有《政府网站发展指引》要求的网页标签。',
    en: 'Whether a .gov.cn page has the page tags of the national guideline.',
  },
  example: { zh: '缺少 PubDate、ContentSource', en: 'PubDate and ContentSource are missing' },
  basis: '国办发〔2017〕47号',
  messages: {
    missing: { zh: '缺少 {count} 个网页标签：{names}', en: '{count} page {count|tag is|tags are} missing: {names}' },
    complete: { zh: '网页标签齐全', en: 'All page tags are there' },
  },
  check(input) {
    if (!isDocument(input) || !/(?:^|\.)gov\.cn$/.test(hostOf(input.view.page.url))) return [];
    const filled = new Set(
      input.view.page.metas.filter(({ content }) => content.trim() !== '').map(({ name }) => name.trim().toLowerCase()),
    );
    const missing = REQUIRED.filter((name) => !filled.has(name.toLowerCase()));
    if (missing.length === 0) return [{ outcome: 'pass', message: 'complete' }];
    const names = missing.join('、');
    return [
      {
        outcome: 'fail',
        message: 'missing',
        args: { count: missing.length, names },
        expected: names,
        actual: NOT_THERE,
        values: missing,
        evidence: [pageEvidence(input.view)],
      },
    ];
  },
});
