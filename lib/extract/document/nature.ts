import { compact } from '../../text/compact.ts';
import type { Fields } from '../fields/model.ts';
import type { LaidOut, Metadata } from '../layout.ts';
import { allProse } from '../layout-measure.ts';
import { DOCUMENT_WORD } from '../layout-words.ts';

/** Titles of pages that describe a body or its people; they are kept up, and no document was ever issued. */
const BODY =
  /(?:机构(?:职能|职责|概况|设置|信息|简介)|(?:单位|部门|镇情|乡情|县情|街道|医院|学校)(?:简介|概况|职责)|(?:主要|工作|部门)职(?:责|能)|内设机构|(?:下属|直属)单位|领导(?:信息|简介|之窗|成员|班子|分工|简历|介绍)|联系(?:方式|我们)|办公地址)$/;
/** What a letter to a body is labelled with, and its answer. */
const ASKED = /^(?:来信|信件|留言|写信|咨询|诉求|提问|问题)(?:人|标题|主题|内容|时间|日期|编号|类型|类别|描述)/;
const ANSWERED = /^(?:回复|答复|办理|处理|受理)(?:单位|部门|机构|时间|日期|内容|意见|结果|情况|状态)/;
/** What begins a part of a line: several labels may stand in one. */
const PARTS = /[\s|丨；;]+/;
const LONGEST_LINE = 120;
/** What the guide to a service is labelled with: it is kept up, like a body's description. */
const SERVICE =
  /^(?:事项名称|事项类型|事项编码|基本编码|实施编码|实施主体|行使层级|办件类型|法定办结时限|承诺办结时限|到办事现场次数):?/;
const LEAST_SERVICE = 4;
/** Cheap look: what all three begin with. */
const ANY = /^\s?[来信留写咨诉提问回答办处受事基实行法承到]/;
const LEAST_ASKED = 2;
const LONGEST_TITLE = 30;

/**
 * True for a page that is no issued document: what a body is and who leads it, a letter with its answer, the guide to a
 * service, a form to fill in, word that a page is gone, nothing at all. With a metadata block of its own it is one all the same.
 */
export function isProfile({ metadata }: LaidOut, fields: Fields, title: string): boolean {
  const { setting, accepted } = metadata;
  if (fields.chosen.indexNumber !== null || accepted.some(({ cluster }) => cluster.place === 'block')) return false;
  const [name = ''] = setting.view.page.title.split(/[_|]|\s[-–—]\s|-/);
  const describes = [title, name].map((text) => compact(text)).some((text) => isBody(text));
  return describes || isLetterOrService(setting.view) || isForm(metadata) || isGone(metadata) || isEmpty(metadata);
}

function isBody(title: string): boolean {
  return title.length <= LONGEST_TITLE && BODY.test(title) && !/关于|通知|公告|报告/.test(title);
}

function isLetterOrService(view: Metadata['setting']['view']): boolean {
  const asked = new Set<string>();
  const served = new Set<string>();
  let answered = false;
  view.page.blocks.forEach((block, i) => {
    if (block.hidden) return;
    const { fold } = view.clean(i);
    if (!ANY.test(fold)) return;
    for (const text of [compact(fold.slice(0, 20)), ...labelled(fold)]) {
      const found = ASKED.exec(text)?.[0];
      if (found) asked.add(found);
      const service = SERVICE.exec(text)?.[0];
      if (service && !isHead(view, i)) served.add(service);
      answered ||= ANSWERED.test(text);
    }
  });
  return (answered && asked.size >= LEAST_ASKED) || served.size >= LEAST_SERVICE;
}

/** One of the labels on top of a table: a list of services is a document. */
function isHead(view: Metadata['setting']['view'], block: number): boolean {
  const next = block + 1 < view.page.blocks.length ? view.clean(block + 1).fold : '';
  return SERVICE.test(compact(next.slice(0, LONGEST_TITLE)));
}

/** A form to fill in, and no text: an application, a letter box. */
function isForm({ pairs, setting: { measures }, accepted }: Metadata): boolean {
  const asked = new Set(pairs.flatMap(({ hit }) => (hit.label.kind === 'form' ? hit.label.text : [])));
  return accepted.length === 0 && asked.size >= LEAST_ASKED && measures.prose.every((weight) => weight === 0);
}

/** What a site says in place of a page that it does not have. */
const GONE =
  /^(?:HTTP)?(?:错误|Error)?404|^NotFound|^(?:很?抱歉|对不起|sorry)?[,!。]?(?:该|此|您|你)?.{0,8}(?:页面|网页|信息|内容|文章|文件|资源|网址|地址|稿件)(?:可能)?(?:已经?)?(?:不存在|未找到|找不到|走丢|不见|(?:暂时)?无法(?:找到|访问|显示|打开)|被?(?:删除|移除|下线|移走))了?(?:404|[,或].{0,12})?[。!~.]*$|(?:找不到|找不着|无法找到|没有找到|未找到).{0,14}(?:页面|网页|信息|内容|文件|资源)[。!~.]*$/i;
const LITTLE_PROSE = 240;
const LONGEST_NOTICE = 60;

function isGone({ accepted, setting }: Metadata): boolean {
  const { view, measures } = setting;
  if (accepted.length > 0 || isTitledDocument(setting) || allProse(measures) > LITTLE_PROSE) return false;
  return view.page.blocks.some(({ hidden, text }, i) => {
    return !hidden && text.length <= LONGEST_NOTICE && GONE.test(compact(view.clean(i).fold));
  });
}

/** Nothing was there to be read: a page that a script fills, or one that only leads to another. */
const LITTLE = 40;

function isEmpty({ setting, accepted }: Metadata): boolean {
  const { blocks, unread, links, tables } = setting.view.page;
  const holdsParts = accepted.length + unread.length + tables.length > 0 || links.length > 1;
  return !holdsParts && !isTitledDocument(setting) && setting.tree.textBetween(0, blocks.length) < LITTLE;
}

/** True where the title says what kind of document it is: 关于…的通知 */
function isTitledDocument({ view, title }: Metadata['setting']): boolean {
  return title >= 0 && DOCUMENT_WORD.test(compact(view.clean(title).fold));
}

/** Parts of a short line behind its first that begin with a label: 来信人：张某　来信时间：2024-03-09 */
function labelled(fold: string): string[] {
  if (fold.length > LONGEST_LINE) return [];
  return fold
    .split(PARTS)
    .slice(1)
    .filter((part) => part.includes(':'));
}
