import { describe, expect, it } from 'vitest';
import { above, fieldsOf } from './read.ts';

/** Portals add labels of their own between the known ones; each ends the value before it and is never a value. */
describe('labels nobody knows', () => {
  it('leave a blank value blank', () => {
    const block =
      '<p>索 引 号: <span>A-1</span> 发布机构: <span>县财政局</span></p><p>文 号: <span></span> 呈现方式: <span></span> 阅办状态: <span></span></p><p>发布日期: <span>2019-03-20</span> 归档年度: <span>2019</span></p>';
    expect(fieldsOf(above(block)).values).toEqual({
      indexNumber: 'A-1',
      issuer: '县财政局',
      documentNumber: '',
      publicationDate: '2019-03-20',
    });
  });

  it('leave a blank value blank in one line of text', () => {
    const block =
      '<p>信息索引：A-1 数据来源单位： 发文机关：县财政局 发文字号： 呈现方式： 发布日期：2019-03-20 阅办状态： 效力状况：有效</p>';
    expect(fieldsOf(above(block)).values).toEqual({
      indexNumber: 'A-1',
      issuer: '县财政局',
      documentNumber: '',
      publicationDate: '2019-03-20',
      validity: '有效',
    });
  });

  it('leave a blank value blank in a table whose values before them are all blank', () => {
    const block =
      '<table><tr><td>文件属性</td><td></td><td>索引号</td><td>A-1</td></tr><tr><td>文号</td><td></td><td>内容分类</td><td></td></tr><tr><td>归档情况</td><td></td><td>发布日期</td><td>2019-03-20</td></tr></table>';
    expect(fieldsOf(above(block)).values).toEqual({
      indexNumber: 'A-1',
      documentNumber: '',
      publicationDate: '2019-03-20',
    });
  });

  it('a title may begin with a word and a colon', () => {
    const block = '<p>索引号：A-1</p><p>标题：公告：关于清明节放假的安排</p><p>发布日期：2019-03-20</p>';
    expect(fieldsOf(above(block)).values).toMatchObject({ title: '公告：关于清明节放假的安排' });
  });
});

describe('labels with two names', () => {
  it('end the value before them whole, and mean what one of them means', () => {
    const block =
      '<div><span>索引号/编号：</span>A-1 &nbsp; <span>备注/文号：</span>清财〔2019〕3号 &nbsp; <span>发布机构：</span>县财政局<br><span>公文生成日期：</span>2019-03-18 &nbsp; <span>发布日期：</span>2019-03-20</div>';
    expect(fieldsOf(above(block)).values).toEqual({
      indexNumber: 'A-1',
      documentNumber: '清财〔2019〕3号',
      issuer: '县财政局',
      creationDate: '2019-03-18',
      publicationDate: '2019-03-20',
    });
  });
});
