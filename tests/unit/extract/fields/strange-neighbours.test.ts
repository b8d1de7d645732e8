import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf } from './read.ts';

const values = (block: string): Readonly<Record<string, string>> => fieldsOf(above(block)).values;

describe('a blank label before a row of which nobody knows the label', () => {
  it('stays blank in a list whose items hold label and value', () => {
    const item = (label: string, value: string): string => `<li><label>${label}：</label><p>${value}</p></li>`;
    expect(
      values(
        `<ul>${item('索引号', 'A-1')}${item('发布机构', '')}${item('惠及对象', '全体市民')}${item('文号', '清财〔2019〕3号')}</ul>`,
      ),
    ).toEqual({ indexNumber: 'A-1', issuer: '', documentNumber: '清财〔2019〕3号' });
  });

  it('stays blank in paragraphs without names, with colons and without', () => {
    const row = (label: string, value: string, colon: string): string => `<p><b>${label}</b>${colon}${value}</p>`;
    for (const colon of ['：', ' '])
      expect(
        values(
          `<div>${row('索引号', 'A-1', colon)}${row('文号', '', colon)}${row('办理科室', '档案科', colon)}${row('发布日期', '2019-03-20', colon)}</div>`,
        ),
      ).toEqual({ indexNumber: 'A-1', documentNumber: '', publicationDate: '2019-03-20' });
  });

  it('stays blank where two of either kind stand one after the other', () => {
    const row = (label: string, value: string): string => `<tr><td>${label}：</td><td>${value}</td></tr>`;
    expect(
      values(
        `<table>${row('发布日期', '2019-03-20')}${row('索引号', '')}${row('文号', '')}${row('归档年度', '2019')}${row('受理编号', 'S-9')}${row('发布机构', '县财政局')}</table>`,
      ),
    ).toEqual({ publicationDate: '2019-03-20', indexNumber: '', documentNumber: '', issuer: '县财政局' });
  });

  it('stays blank where the lines of a cell are all blank and those beside it have labels', () => {
    expect(
      values(
        '<table><tr><td>文号：<br>发布机构：</td><td>归档年度：2019<br>呈现方式：网页</td></tr><tr><td>索引号：A-1</td><td>发布日期：2019-03-20</td></tr></table>',
      ),
    ).toEqual({ documentNumber: '', issuer: '', indexNumber: 'A-1', publicationDate: '2019-03-20' });
  });

  it('gives nothing where a column of blanks stands before words that may be labels', () => {
    const row = (label: string, behind: string): string =>
      `<tr><td>${label}</td><td></td><td>${behind}</td><td></td></tr>`;
    expect(
      values(`<table>${row('文号', '内容分类')}${row('发布机构', '归档情况')}${row('主题词', '阅办状态')}</table>`),
    ).toEqual({});
    // A column that separates: a date behind it is the value of its label, so the others' values stand there too.
    expect(
      values(`<table>${row('发布日期', '2019-03-20')}${row('发布机构', '县财政局')}${row('文号', '')}</table>`),
    ).toEqual({ publicationDate: '2019-03-20', issuer: '县财政局', documentNumber: '' });
  });

  it('stays blank in brackets, and a bracketed label ends the value before it', () => {
    expect(
      values(
        '<div>【索引号】A-1 【归档年度】2019 【文号】 【呈现方式】网页 【标题】【关注】清河县节水方案 【发布日期】2019-03-20</div>',
      ),
    ).toEqual({
      indexNumber: 'A-1',
      documentNumber: '',
      title: '【关注】清河县节水方案',
      publicationDate: '2019-03-20',
    });
  });

  it('stays blank before a word that is spaced out', () => {
    expect(values('<p>索引号：A-1　　文号：　　受　众：全体市民　　有效性：否　　存　档　号：S-1</p>')).toEqual({
      indexNumber: 'A-1',
      documentNumber: '',
      validity: '否',
    });
  });
});

describe('a label broken into parts', () => {
  it('is read with question marks where a mirror could not write its spaces', () => {
    expect(
      values(
        '<table><tr><td>索??引??號:</td><td>A-1</td></tr><tr><td>文???????號:</td><td></td></tr></table><p>發布時間:2019-03-20 ??來源:縣財政局</p>',
      ),
    ).toMatchObject({ indexNumber: 'A-1', documentNumber: '', publicationDate: '2019-03-20', issuer: '县财政局' });
  });

  it('is read over lines and over paragraphs of its cell', () => {
    for (const [left, right] of [
      ['发布<br>', '机构：'],
      ['<p>发布</p>', '<p>机构</p>'],
    ])
      expect(
        values(
          `<table><tr><td>索引号</td><td>A-1</td><td>${left}${right}</td><td>县财政局</td></tr><tr><td>文号</td><td>清财〔2019〕3号</td><td>栏目</td><td>年报</td></tr></table>`,
        ),
      ).toMatchObject({ indexNumber: 'A-1', issuer: '县财政局' });
  });

  it('means nothing where only its last part is known', () => {
    for (const label of ['内容<br>分类', '<p>内容</p><p>分类</p>'])
      expect(
        values(
          `<table><tr><td>索引号</td><td>A-1</td></tr><tr><td>${label}</td><td>第三批</td></tr><tr><td>文号</td><td>清财〔2019〕3号</td></tr></table>`,
        ),
      ).toEqual({ indexNumber: 'A-1', documentNumber: '清财〔2019〕3号' });
  });
});

describe('labels glued to what stands before them', () => {
  it('end a number, of whatever kind they are', () => {
    expect(
      values('<p>索引号：XZ01_2020.1归档年度：2019发文字号：清财〔2019〕3号标题：节水方案发布日期：2019-03-20</p>'),
    ).toMatchObject({
      indexNumber: 'XZ01_2020.1',
      documentNumber: '清财〔2019〕3号',
      publicationDate: '2019-03-20',
    });
  });

  it('are not what the tail of a longer word says', () => {
    const line =
      '<p><span>来源：<i>县财政局</i></span> <span>浏览字号：大 中 小</span> <span>原文发布日期：2018-01-01</span> <span>发布时间：2019-03-20</span></p>';
    expect(fieldsOf(below(line)).values).toEqual({ issuer: '县财政局', publicationDate: '2019-03-20' });
  });

  it('are read behind an author’s name where a date follows', () => {
    const line = '<p>来源：县财政局作者：张三时间：2019-03-20 浏览次数：12</p>';
    expect(fieldsOf(below(line)).values).toEqual({ issuer: '县财政局', publicationDate: '2019-03-20' });
  });
});

describe('rows of a block that hold by-line labels or none that is known', () => {
  it('belong to it', () => {
    const row = (...pairs: readonly string[]): string => `<p>${pairs.join('　　')}</p>`;
    expect(
      values(
        `<div>${row('分类：教育', '生效日期：')}${row('上报科室：办公室', '阅办状态：已办结')}${row('索引号：A-1', '公开方式：主动公开')}${row('供稿单位：县财政局')}</div>`,
      ),
    ).toEqual({ subject: '教育', effectiveDate: '', indexNumber: 'A-1', openMethod: '主动公开', issuer: '县财政局' });
  });

  it('are no text because of a comma in them', () => {
    const row = (a: string, b: string): string => `<li><span>${a}</span><span>${b}</span></li>`;
    expect(
      fieldsOf(
        below(
          `<ul>${row('索引号：A-1', '文号：清财〔2019〕3号')}${row('归档情况：已归档入库一级', '关键词：财政预算,节约用水,年度')}${row('印发日期：2019-03-18', '公开时限：长期')}</ul>`,
        ),
      ).values,
    ).toEqual({
      indexNumber: 'A-1',
      documentNumber: '清财〔2019〕3号',
      topicWords: '财政预算,节约用水,年度',
      creationDate: '2019-03-18',
      openScope: '长期',
    });
  });
});

describe('the last rows of a list, behind many of which nobody knows the labels', () => {
  const item = (label: string, value: string): string => `<li><span>${label}：</span><span>${value}</span></li>`;
  const list = `<ul>${item('索引号', 'A-1')}${item('文号', '清财〔2019〕3号')}${item('归档情况', '永久')}${item('受理编号', '')}${item('办理科室', '已办结')}${item('密件标识', '网页')}${item('关键字', '')}${item('上网时间', '2019-03-20')}</ul>`;
  it('are the block’s, so that its date comes before that of a by-line', () => {
    const { values } = fieldsOf(above(`${list}<p>发布时间：2019-03-21 来源：县财政局 浏览次数：12</p>`));
    expect(values).toMatchObject({ indexNumber: 'A-1', publicationDate: '2019-03-20', topicWords: '' });
  });
});

describe('headings as labels', () => {
  const parts = (...labels: readonly string[]): string =>
    `<div>${labels.map((label, i) => `<div><h4>${label}</h4><p>${['A-1', '县财政局', '主动公开'][i]}</p></div>`).join('')}</div>`;
  it('are labels where one of them says 索引号', () => {
    expect(values(parts('索引号', '发布机构', '公开方式'))).toEqual({
      indexNumber: 'A-1',
      issuer: '县财政局',
      openMethod: '主动公开',
    });
  });
  it('are headings of a guide otherwise', () => {
    expect(values(parts('公开范围', '公开机构', '公开方式'))).toEqual({});
  });
});
