import type { BlockRole } from '../../extract/layout.ts';
import type { PageView } from '../../page/view.ts';
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
  about: {
    zh: '年度报告的统计数据只有图片或附件，无法在页面上核对。',
    en: 'The statistics of an annual report are only a picture or an attachment.',
  },
  example: { zh: '统计表为一张图片', en: 'The table is a picture' },
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
    if (first)
      return [
        {
          outcome: 'fail',
          message: 'attachment',
          args: { name: first.quote },
          actual: first.quote,
          evidence: attached,
        },
      ];
    const images = pictures(input);
    return images.length > 0 ? [{ outcome: 'fail', message: 'image', actual: '（图片）', evidence: images }] : [];
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

/** What stands behind a document on its page. */
const BEHIND: ReadonlySet<BlockRole | undefined> = new Set([
  'related',
  'footer',
  'comment',
  'navigation',
  'breadcrumb',
]);

/** Pictures large enough for a table that stand where the body's text does. */
function pictures({ view, layout }: AuditInput): Evidence[] {
  const boxOf = (block: number) => view.page.blocks[block]?.box ?? -1;
  const first = layout.roles.indexOf('body');
  const last = layout.roles.lastIndexOf('body');
  if (first < 0) return [];
  const behind = layout.roles.findIndex((role, i) => i > last && BEHIND.has(role));
  const end = behind < 0 ? view.page.boxes.length : boxOf(behind);
  const large = view.page.images.filter(({ box, hidden, width, height }) => {
    if (hidden || box < boxOf(first) || box >= end || !isBeside(view, box, boxOf(last))) return false;
    return (width === 0 || width >= TABLE_WIDTH) && (height === 0 || height >= TABLE_HEIGHT) && width + height > 0;
  });
  return large.map((image) => pageEvidence(view, { quote: image.alt || image.src }));
}

/** Boxes between a picture and the box that holds it and the text: more, and it stands somewhere else on the page. */
const NEAR = 4;

function isBeside(view: PageView, box: number, text: number): boolean {
  let around = box;
  for (let step = 0; step < NEAR && around >= 0; step++) {
    if (view.isInside(text, around)) return true;
    around = view.page.boxes[around]?.parent ?? -1;
  }
  return false;
}
