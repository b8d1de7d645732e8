import type { BlockRole } from '../../extract/layout.ts';
import { evidenceAt } from '../evidence.ts';
import { hostOf } from '../facts.ts';
import { few } from '../few.ts';
import { defineRule, type Verdict } from '../rule.ts';
import { judgeConcealed } from './concealment.ts';

const HOW = {
  display: { zh: '不显示', en: 'not displayed' },
  visibility: { zh: '不可见', en: 'invisible' },
  opacity: { zh: '透明', en: 'transparent' },
  size: { zh: '尺寸为零', en: 'of no size' },
  offscreen: { zh: '置于屏幕之外', en: 'off the screen' },
  colour: { zh: '与背景同色', en: 'in the colour of its ground' },
  clipped: { zh: '被裁去', en: 'cut off' },
  pale: { zh: '白色文字，未见底色', en: 'white on no known ground' },
} as const;
/** Parts of the page that are the site's own. */
const SITE_PARTS: ReadonlySet<BlockRole> = new Set(['navigation', 'breadcrumb', 'footer', 'hidden']);
/** Links listed at most. */
const LISTED = 100;

/** Links that a person cannot see, to sites that are neither this one nor a government's. */
export const rule = defineRule({
  id: 'security/hidden-link',
  severity: 'veto',
  title: { zh: '暗链', en: 'Hidden links' },
  about: { zh: '是否有访客看不见、指向外部网站的链接。', en: 'Links to foreign sites that a person cannot see.' },
  example: { zh: '移出屏幕的外站链接', en: 'A foreign link moved off the screen' },
  basis: '国办秘函〔2019〕19号（单项否决）',
  messages: {
    hidden: {
      zh: '有 {count} 个看不见的外站链接（{howZh}）：{hosts}',
      en: '{count} hidden {count|link|links} to other sites ({howEn}): {hosts}',
    },
    doubtful: {
      zh: '有 {count} 个看不见的外站链接（{howZh}），请核对是否为折叠内容：{hosts}',
      en: '{count} hidden {count|link|links} to other sites ({howEn}), possibly folded content: {hosts}',
    },
    none: { zh: '未发现暗链', en: 'No hidden links found' },
  },
  check({ view, layout }) {
    const judged = view.page.links.flatMap((link, i) => {
      const role = layout.roles[link.block];
      // Menus and feet of pages are white on a ground that a style sheet elsewhere declares.
      const ofSite = link.concealed === 'pale' && (role === undefined || SITE_PARTS.has(role));
      const verdict = link.concealed === null || ofSite ? 'harmless' : judgeConcealed(view, link);
      return verdict === 'harmless' || link.concealed === null ? [] : [{ i, link, verdict, how: HOW[link.concealed] }];
    });
    if (judged.length === 0) return [{ outcome: 'pass', message: 'none' }];
    return (['planted', 'doubtful'] as const).flatMap((wanted): Verdict[] => {
      const found = judged.filter(({ verdict }) => verdict === wanted);
      if (found.length === 0) return [];
      const hosts = [...new Set(found.map(({ link }) => hostOf(link.href)))];
      const args = {
        count: found.length,
        howZh: [...new Set(found.map(({ how }) => how.zh))].join('、'),
        howEn: [...new Set(found.map(({ how }) => how.en))].join(', '),
        hosts: few(hosts, 5),
      };
      return [
        {
          outcome: wanted === 'planted' ? 'fail' : 'review',
          message: wanted === 'planted' ? 'hidden' : 'doubtful',
          args,
          subjects: [wanted],
          values: hosts.sort(),
          actual: args.hosts,
          evidence: found
            .slice(0, LISTED)
            .map(({ i, link, how }) =>
              evidenceAt(view, { kind: 'link', link: i }, { label: `${link.href}（${how.zh}）` }),
            ),
        },
      ];
    });
  },
});
