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

/** A small page that has a little of everything the engine looks at; nobody ever sees it. */
export function specimen(): PageModel {
  const page: PageModel = {
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
  const box = (tag: string, parent: number): number =>
    page.boxes.push({ tag, parent, name: tag === 'div' ? 'content' : '', hidden: false }) - 1;
  const text = (words: string, parent: number, cell: number): number =>
    page.blocks.push({ box: parent, cell, text: words, bounds: [], hidden: false }) - 1;
  const table = (rows: readonly (readonly string[])[], parent: number) => {
    const firstCell = page.cells.length;
    const columns = rows[0]?.length ?? 0;
    const shape = { rows: rows.length, columns, firstCell, cellCount: rows.length * columns };
    const at = page.tables.push({ box: box('table', parent), cell: -1, ...shape, hidden: false }) - 1;
    rows.forEach((words, row) => {
      words.forEach((word, column) => {
        const place = { table: at, row, column, rowSpan: 1, columnSpan: 1, header: false, hidden: false };
        const cell = page.cells.push({ ...place, box: box('td', parent) }) - 1;
        text(word, page.boxes.length - 1, cell);
      });
    });
  };
  const root = box('div', box('body', -1));
  table(METADATA, root);
  for (const line of LINES) text(line, box('p', root), -1);
  table(TABLE, root);
  for (const words of LINKS) {
    const block = text(words, box('li', root), -1);
    const place = { box: page.boxes.length - 1, block, start: 0, end: words.length };
    page.links.push({ href: 'http://www.example.gov.cn/', ...place, text: words, concealed: null });
  }
  return page;
}
