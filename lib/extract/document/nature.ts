import { compact } from '../../text/compact.ts';
import type { Fields } from '../fields/model.ts';
import type { LaidOut } from '../layout.ts';

/** Titles of pages that describe a body or its people; they are kept up, and no document was ever issued. */
const BODY =
  /(?:机构(?:职能|职责|概况|设置|信息|简介)|(?:单位|部门|镇情|乡情|县情|街道|医院|学校)(?:简介|概况|职责)|(?:主要|工作|部门)职(?:责|能)|内设机构|(?:下属|直属)单位|领导(?:信息|简介|之窗|成员|班子|分工|简历|介绍)|联系(?:方式|我们)|办公地址)$/;
/** What a letter to a body is labelled with, and its answer. */
const ASKED = /^(?:来信|信件|留言|写信|咨询|诉求|提问|问题)(?:人|标题|主题|内容|时间|日期|编号|类型|类别|描述)/;
const ANSWERED = /^(?:回复|答复|办理|处理|受理)(?:单位|部门|机构|时间|日期|内容|意见|结果|情况|状态)/;
/** What begins a part of a line: several labels may stand in one. */
const PARTS = /[\s|丨；;]+/;
const LONGEST_LINE = 120;
/** Cheap look: what both begin with. */
const EITHER = /^\s?[来信留写咨诉提问回答办处受]/;
const LEAST_ASKED = 2;
const LONGEST_TITLE = 30;

/**
 * True for a page that is no issued document: what a body is and who leads it, or a letter with its answer. With a metadata
 * block of its own it is one all the same.
 */
export function isProfile({ metadata }: LaidOut, fields: Fields, title: string): boolean {
  const { setting, accepted } = metadata;
  if (fields.chosen.indexNumber !== null || accepted.some(({ cluster }) => cluster.place === 'block')) return false;
  const [name = ''] = setting.view.page.title.split(/[_|]|\s[-–—]\s|-/);
  const describes = [title, name].map((text) => compact(text)).some((text) => isBody(text));
  return describes || isLetter(setting.view);
}

function isBody(title: string): boolean {
  return title.length <= LONGEST_TITLE && BODY.test(title) && !/关于|通知|公告|报告/.test(title);
}

function isLetter(view: LaidOut['metadata']['setting']['view']): boolean {
  const asked = new Set<string>();
  let answered = false;
  view.page.blocks.forEach((block, i) => {
    if (block.hidden) return;
    const { fold } = view.clean(i);
    if (!EITHER.test(fold)) return;
    for (const text of [compact(fold.slice(0, 20)), ...labelled(fold)]) {
      const found = ASKED.exec(text)?.[0];
      if (found) asked.add(found);
      answered ||= ANSWERED.test(text);
    }
  });
  return answered && asked.size >= LEAST_ASKED;
}

/** Parts of a short line behind its first that begin with a label: 来信人：张某　来信时间：2024-03-09 */
function labelled(fold: string): string[] {
  if (fold.length > LONGEST_LINE) return [];
  return fold
    .split(PARTS)
    .slice(1)
    .filter((part) => part.includes(':'));
}
