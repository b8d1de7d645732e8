import { FORMS } from './forms/index.ts';
import type { FormRow, FormTable } from './forms/model.ts';
import type { PageModel } from './page/model.ts';

const METADATA = [
  ['索 引 号', '000014349/2022-00001', '发布机构', '示例市人民政府办公室'],
  ['发布日期', '2022年01月20日', '文　　号', '示政办〔2022〕1号'],
];
const LINES = [
  '示例市人民政府2021年政府信息公开工作年度报告',
  '发布时间：2022-01-20 来源：示例市人民政府办公室 【字体：大 中 小】',
  '一、总体情况',
  '2021年，全市主动公开政府信息1,234条，其中通过政府网站公开１２００条、政务微博公开34条；收到政府信息公开申请12件，同比增长20%，均已按时办结。',
  '（一）主动公开。制定规范性文件3件，召开新闻发布会5次，回应社会关注热点近20次。一是加强领导。二是健全制度。（见附件1）',
  '（二）依申请公开。未收到因政府信息公开申请引发的行政复议、行政诉讼，投诉举报为零。',
  '全年共收到申请40件，其中网络申请30件，占80%；信函申请10件，占25%。共答复38件（含上年结转2件，答复率为95%。',
  '三、存在的主要问题及改进情况',
  '示例市人民政府\n2022年1月20日',
];
const TABLE = [
  ['本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和', '自然人', '商业企业', '科研机构', '总计'],
  ['一、本年新收政府信息公开申请数量', '10', '1', '1', '12'],
  ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0'],
  ['三、本年度办理结果：（一）予以公开', '8', '1', '1', '10'],
  ['（二）部分公开', '1', '0', '0', '1'],
  ['1.属于国家秘密', '0', '0', '0', '0'],
  ['（七）总计', '9', '1', '1', '11'],
  ['四、结转下年度继续办理', '1', '——', '/', '1'],
];
const LINKS = ['首页', '政务公开', '附件1：2021年度统计表.xls', '版权所有：示例市人民政府'];

/** What fills the rest of a long page: sentences with and without figures, a hidden line, an office list, links. */
const CHAPTER_LINES = [
  '各级各部门认真贯彻落实决策部署，结合实际扎实推进重点工作，健全完善工作机制，明确责任分工，规范化、制度化水平持续提升。',
  '全市共组织专题培训32场次，发放宣传材料1008余份，走访企业和群众21户，协调解决困难问题6个，满意度为98.5%，比上年增长3.2个百分点。',
  '坚持问题导向和目标导向相统一，聚焦群众关切，创新服务方式，优化办事流程，不断提升服务效能，为高质量发展提供有力支撑。',
];
const OFFICES = ['一', '二', '三', '四', '五', '六'].map((n) => [
  n,
  `第${n}街道办事处`,
  '人民路12号',
  '8:30\u00a0-\u00a017:30',
]);
const CHAPTER_LINKS = ['关于做好第3项工作的第1个通知', '2023-01-11', '关于做好第3项工作的第2个通知', '2023-01-12'];

/**
 * A page that has a little of everything the engine looks at, and `chapters` more of what long pages are made of; nobody
 * ever sees it.
 */
export function specimen(chapters = 0): PageModel {
  const page = new Specimen();
  const root = page.box('div', page.box('body', -1));
  page.table(METADATA, root);
  for (const line of LINES) page.text(line, page.box('p', root));
  page.table(TABLE, root);
  for (const form of FORMS) for (const table of form.tables) page.table(formLines(table), root);
  for (const words of LINKS) page.link(words, root);
  for (let i = 0; i < chapters; i++) {
    const part = page.box('div', root);
    page.text(`第${i + 1}部分　重点领域工作情况`, page.box('h3', part));
    for (const line of CHAPTER_LINES) page.text(line, page.box('p', part), -1, [9, 12]);
    page.text('本栏目内容由各责任部门提供。', page.box('p', part, true));
    page.table([['序号', '单位名称', '联系地址', '办公时间'], ...OFFICES], part);
    for (const words of CHAPTER_LINKS) page.link(words, part);
  }
  return page.model;
}

/** A form's table as it is printed, with figures that do not all agree. */
function formLines({ rows, columns }: FormTable): string[][] {
  const heads = columns.length > 0 ? columns.map(({ label }) => label) : ['统计数'];
  const lines = [['统计指标', ...heads]];
  const take = (row: FormRow) => {
    lines.push([row.label, ...heads.map((_, i) => (row.heading ? '——' : figure(lines.length, i)))]);
    row.children?.forEach(take);
  };
  rows.forEach(take);
  return lines;
}

/** Some are so large that machines keep them in another way: code made for small ones alone would be thrown away. */
function figure(line: number, column: number): string {
  return String(((line * (column + 3)) % 17) * (line % 5 === 0 ? 1009 : 1));
}

class Specimen {
  readonly model: PageModel = {
    version: 1,
    url: 'http://www.example.gov.cn/zwgk/t20220120_1.html',
    title: LINES[0] ?? '',
    metas: [{ name: 'ArticleTitle', content: LINES[0] ?? '' }],
    boxes: [],
    blocks: [],
    cells: [],
    tables: [],
    links: [],
    images: [],
    unread: [],
  };

  box(tag: string, parent: number, hidden = false): number {
    return this.model.boxes.push({ tag, parent, name: tag === 'div' ? 'content' : '', hidden }) - 1;
  }

  text(words: string, box: number, cell = -1, bounds: number[] = []): number {
    const hidden = this.model.boxes[box]?.hidden ?? false;
    return this.model.blocks.push({ box, cell, text: words, bounds, hidden }) - 1;
  }

  link(words: string, parent: number): void {
    const box = this.box('li', parent);
    const place = { box, block: this.text(words, box), start: 0, end: words.length };
    this.model.links.push({ href: 'http://www.example.gov.cn/', ...place, text: words, concealed: null });
  }

  table(rows: readonly (readonly string[])[], parent: number): void {
    const firstCell = this.model.cells.length;
    const columns = rows[0]?.length ?? 0;
    const shape = { rows: rows.length, columns, firstCell, cellCount: rows.length * columns };
    const box = this.box('table', parent);
    const table = this.model.tables.push({ box, cell: -1, ...shape, hidden: false }) - 1;
    rows.forEach((words, row) => {
      const line = this.box('tr', box);
      words.forEach((word, column) => {
        const place = { table, row, column, rowSpan: 1, columnSpan: 1, header: false, hidden: false };
        const cell = this.model.cells.push({ ...place, box: this.box('td', line) }) - 1;
        this.text(word, this.model.boxes.length - 1, cell);
      });
    });
  }
}
