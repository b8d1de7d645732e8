import { pageEvidence } from '../evidence.ts';
import { chosenField, hostOf, isGovernmentHost } from '../facts.ts';
import { type AuditInput, defineRule } from '../rule.ts';

/** Hosts of one's own machine and network: a preview, a saved page being served. */
const LOCAL =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|[^.]+|.*\.local)$/;
/** Universities, academies, the army, Hong Kong and Macao: public bodies with domains of their own. */
const OTHER_PUBLIC = /(?:^|\.)(?:edu\.cn|ac\.cn|mil\.cn|gov\.hk|gov\.mo)$/;
const PRESENTS = /政府信息公开|政务公开|人民政府|政府门户/;
/** Schools, hospitals and firms publish reports of the same kind under their own domains. */
const NO_GOVERNMENT = /(?:大学|学院|学校|中学|小学|幼儿园|医院|公司|集团|银行|协会)/;

/** Presents itself as a government page on a host that is none. */
export const rule = defineRule({
  id: 'security/non-government-host',
  severity: 'warning',
  title: { zh: '非政府网站', en: 'Not a government host' },
  about: {
    zh: '以政府信息面目出现的页面是否在政府网站域名之下。',
    en: 'Whether a page that presents itself as a government’s stands on a government host.',
  },
  example: { zh: '网址为 .com', en: 'A .com address' },
  basis: '国办发〔2017〕47号',
  messages: {
    outside: {
      zh: '页面以政府信息的面目出现，网址 {host} 却不是政府网站域名',
      en: 'The page presents itself as a government page, but {host} is no government host',
    },
    inside: { zh: '{host} 是政府网站域名', en: '{host} is a government host' },
  },
  check(input) {
    const host = hostOf(input.view.page.url);
    if (host === '' || LOCAL.test(host) || OTHER_PUBLIC.test(host)) return [];
    const args = { host };
    const common = { subjects: ['host'], args, values: [`host = ${host}`] };
    if (isGovernmentHost(host)) return [{ ...common, outcome: 'pass', message: 'inside' }];
    if (!presentsItself(input)) return [];
    return [
      {
        ...common,
        outcome: 'fail',
        message: 'outside',
        expected: '.gov.cn',
        actual: host,
        evidence: [pageEvidence(input.view)],
      },
    ];
  },
});

function presentsItself(input: AuditInput): boolean {
  const { document, view } = input;
  const named = document.bodies.map(({ name }) => name).join(' ');
  if (NO_GOVERNMENT.test(document.title) || NO_GOVERNMENT.test(named)) return false;
  return (
    document.kind === 'annualReport' ||
    chosenField(input, 'indexNumber') !== null ||
    PRESENTS.test(document.title) ||
    PRESENTS.test(view.page.title) ||
    PRESENTS.test(named)
  );
}
