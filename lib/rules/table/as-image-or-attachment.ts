import { evidenceAt, pageEvidence } from '../evidence.ts';
import type { Evidence } from '../model.ts';
import { type AuditInput, defineRule } from '../rule.ts';

/** What an attachment with the statistics is called. */
const STATISTICS = /统计表|情况表|统计数据|统计报表|数据表/;
const DOCUMENT_FILE = /\.(?:xlsx?|docx?|pdf|et|wps|ofd|rar|zip)(?:[?#]|$)/i;
const REPORT = /年度?报告?|统计/;
/** Smaller pictures are icons, seals and codes. CSS pixels. */
const TABLE_WIDTH = 300;
const TABLE_HEIGHT = 150;
/** Before this year there was no common form. */
const FIRST_FORM = 2014;

/** An annual report whose statistics are nowhere as text: only a picture or an attachment. */
export const rule = defineRule({
  id: 'table/as-image-or-attachment',
  severity: 'warning',
  title: { zh: '统计数据只有图片或附件', en: 'Statistics only as picture or attachment' },
  basis: '',
  messages: {
    attachment: {
      zh: '统计数据不在页面上，只有附件“{name}”',
      en: 'The statistics are not on the page, only in the attachment “{name}”',
    },
    image: {
      zh: '统计数据不在页面上，正文只有图片',
      en: 'The statistics are not on the page as text, only as pictures',
    },
    holds: { zh: '统计数据在页面上', en: 'The statistics are on the page' },
  },
  check(input) {
    const { document, statistics } = input;
    if (document.kind !== 'annualReport') return [];
    if (statistics.form !== null) return [{ outcome: 'pass', message: 'holds' }];
    if (statistics.local.length > 0 || (document.reportYear !== null && document.reportYear < FIRST_FORM)) return [];
    const attached = attachments(input);
    const [first] = attached;
    if (first) return [{ outcome: 'fail', message: 'attachment', args: { name: first.quote }, evidence: attached }];
    const images = pictures(input);
    return images.length > 0 ? [{ outcome: 'fail', message: 'image', evidence: images }] : [];
  },
});

function attachments({ view, layout, document }: AuditInput): Evidence[] {
  const named = document.attachments.filter(({ name, state }) => state !== 'onPage' && STATISTICS.test(name));
  if (named.length > 0) return named.map(({ at, name }) => evidenceAt(view, at, { label: name }));
  return view.page.links.flatMap((link, i) => {
    const role = link.block < 0 ? undefined : layout.roles[link.block];
    const here = role === 'body' || role === 'attachment' || role === 'signature';
    if (!here || !DOCUMENT_FILE.test(link.href) || !REPORT.test(view.clean(link.block).fold)) return [];
    return evidenceAt(view, { kind: 'link', link: i });
  });
}

/** Pictures large enough for a table that stand within the body. */
function pictures({ view, layout }: AuditInput): Evidence[] {
  const body = layout.roles.flatMap((role, i) => (role === 'body' ? (view.page.blocks[i]?.box ?? []) : []));
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined) return [];
  const large = view.page.images.filter(({ box, hidden, width, height }) => {
    if (hidden || box < first || box > last) return false;
    return (width === 0 || width >= TABLE_WIDTH) && (height === 0 || height >= TABLE_HEIGHT) && width + height > 0;
  });
  return large.map((image) => pageEvidence(view, { quote: image.alt || image.src }));
}
