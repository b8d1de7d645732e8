import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf, PROSE, TITLE } from './read.ts';

const table = (rows: string): string => `<table>${rows}</table>`;
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const REST = row('发布机构：', '清河县财政局', '发布日期：', '2019-03-20');

describe('what a value may be', () => {
  it('is blank where nothing, spaces or dashes stand, and keeps what was there', () => {
    const { values, chosen } = fieldsOf(
      above(table(row('索引号：', '', '文号：', '—  —') + row('主题词：', '&nbsp;', '有效性：', '--') + REST)),
    );
    expect(values).toMatchObject({
      indexNumber: '',
      documentNumber: '',
      topicWords: '',
      validity: '',
      issuer: '清河县财政局',
    });
    expect(chosen.indexNumber).toMatchObject({ value: null, raw: '', state: 'blank' });
    expect(fieldsOf(above(table(row('文号：', '〔 〕号') + REST))).values.documentNumber).toBe('');
  });

  it('ends before the button that takes it along', () => {
    const { chosen } = fieldsOf(above(table(row('索引号：', 'A12/2019-3 <a href="javascript:;">复制</a>') + REST)));
    expect(chosen.indexNumber).toMatchObject({ value: 'A12/2019-3', raw: 'A12/2019-3' });
    const number = (cell: string): unknown => fieldsOf(above(table(row('文号：', cell) + REST))).values.documentNumber;
    expect(number('清财〔2019〕3号 <a href="javascript:;">复制文号</a>')).toBe('清财〔2019〕3号');
    expect(number(' <a href="javascript:;">复制</a>')).toBe('');
  });

  it('is blank where a bar stands in an element of its own beside the label', () => {
    const item = (label: string, value: string): string => `<li><b>${label}</b><span>${value}</span></li>`;
    const list = item('索引号', 'A12/2019-3') + item('文号', '/') + item('发布机构', '清河县财政局');
    expect(fieldsOf(above(`<ul>${list}</ul>`)).values).toMatchObject({ documentNumber: '', issuer: '清河县财政局' });
  });

  it('is one document number where a narrow cell broke it into lines, and several where each line is one', () => {
    const number = (cell: string): unknown => fieldsOf(above(table(row('文号：', cell) + REST))).values.documentNumber;
    expect(number('清财<br>〔2019〕3号')).toBe('清财〔2019〕3号');
    expect(number('<p>清财</p><p>〔2019〕</p><p>3号</p>')).toBe('清财〔2019〕3号');
    expect(number('清财〔2019〕3号<br>清农〔2019〕5号')).toBe('清财〔2019〕3号 清农〔2019〕5号');
    expect(number('清河县财政局公告<br>2019年第3号')).toBe('清河县财政局公告 2019年第3号');
    const list =
      '<ul><li>发布机构：清河县财政局</li><li>发布日期：2019-03-20</li><li>文号：清财〔2019〕<br>3号</li></ul>';
    expect(fieldsOf(above(list)).values.documentNumber).toBe('清财〔2019〕3号');
  });

  it.each(['公开索引号', '信息公开索引号', '公文索引号', '索引号码'])('stands behind %s', (label) => {
    expect(fieldsOf(above(table(row(label, 'A12/2019-3') + REST))).values.indexNumber).toBe('A12/2019-3');
  });

  it('may have a year of two figures behind the label of a publication date only', () => {
    const dates = (date: string): unknown =>
      fieldsOf(above(table(row('发布日期：', date, '成文日期：', date) + row('索引号：', 'A12/2019-3', '文号：', ''))))
        .values;
    expect(dates('19-03-20')).toMatchObject({ publicationDate: '2019-03-20' });
    expect(dates('19-03-20')).not.toHaveProperty('creationDate');
    expect(dates('19年3月20日 10:22')).toMatchObject({ publicationDate: '2019-03-20' });
    expect(dates('19.02.30')).toMatchObject({ publicationDate: '!' });
    // 3 November 2005 or 11 May 2003: nobody knows.
    expect(dates('03-11-05')).not.toHaveProperty('publicationDate');
  });

  it.each(['(null)', 'None', 'Invalid Date', 'NaN-NaN-NaN', '0000-00-00 00:00:00', '0001-01-01'])(
    'is blank where a publishing system left %s',
    (left) => {
      const pairs = row('索引号：', 'A12/2019-3', '成文日期：', left);
      expect(fieldsOf(above(table(pairs + REST))).values).toMatchObject({ creationDate: '', issuer: '清河县财政局' });
    },
  );

  it('is none where the page says 无', () => {
    expect(fieldsOf(above(table(row('文号：', 'N/A') + REST))).values.documentNumber).toBe('无');
    const { chosen } = fieldsOf(above(table(row('文号：', '无', '主题词：', '（无）') + REST)));
    expect(chosen.documentNumber).toMatchObject({ value: null, state: 'none', raw: '无' });
    expect(chosen.topicWords).toMatchObject({ state: 'none' });
    expect(fieldsOf(above(table(row('文号：', '无文号') + REST))).chosen.documentNumber).toMatchObject({
      state: 'none',
    });
  });

  it('does not swallow the next label', () => {
    const line = '<p>索引号： 文号： 发布机构：清河县财政局 主题词： 发布日期：2019-03-20 有效性：</p>';
    expect(fieldsOf(below(line)).values).toMatchObject({
      indexNumber: '',
      documentNumber: '',
      issuer: '清河县财政局',
      topicWords: '',
      publicationDate: '2019-03-20',
      validity: '',
    });
  });

  it('does not swallow the title or the text behind a last blank label', () => {
    const pairs = '<p>索引号：014416330/2018-04736</p><p>发布机构：清河县财政局</p><p>文号：</p>';
    expect(fieldsOf(above(`<div>${pairs}</div>`)).values).toMatchObject({ documentNumber: '' });
    expect(fieldsOf(below(pairs)).values).toMatchObject({ documentNumber: '' });
    const flat =
      '<div>索引号</div><div>014416330/2018-04736</div><div>发布机构</div><div>清河县财政局</div><div>文号</div><div></div>';
    expect(fieldsOf(above(flat)).values).toMatchObject({ indexNumber: '014416330/2018-04736', documentNumber: '' });
    const rows =
      '<div class="r"><div>索引号</div><div>014416330/2018-04736</div></div><div class="r"><div>文号</div></div>';
    expect(fieldsOf(above(rows)).values).toMatchObject({ documentNumber: '' });
  });

  it('keeps the page’s own characters beside the normalised value', () => {
    const { chosen, view } = fieldsOf(
      above(table(row('發(fā)布機(jī)構(gòu)：', ' 盤錦市　財政局 ', '索引号', '014416330/2018-04736'))),
    );
    expect(chosen.issuer).toMatchObject({ value: '盘锦市 财政局', raw: '盤錦市　財政局', label: '发布机构' });
    expect(chosen.issuer && view.quote(chosen.issuer.at)).toBe('盤錦市　財政局');
    expect(chosen.issuer?.labelAt && view.quote(chosen.issuer.labelAt)).toBe('發(fā)布機(jī)構(gòu)');
  });

  it('is an ISO date in every written form', () => {
    for (const date of [
      '2019-03-20',
      '2019/3/20',
      '2019.3.20',
      '2019年3月20日',
      '2019 年 03 月 20 日',
      '20190320',
      '二〇一九年三月二十日',
      '２０１９－０３－２０',
      '2019-03-20 10:22',
      '2019-03-20T10:22:31',
      '[2019-03-20]',
    ])
      expect(fieldsOf(above(table(row('索引号：', 'A-1', '发布日期：', date)))).values, date).toMatchObject({
        publicationDate: '2019-03-20',
      });
  });

  it('is a date though a word processor broke its digits over lines', () => {
    const date = '<p><span>20</span>\r\n<span>19年0</span>\r\n<span>3月2</span>\r\n<span>0日</span></p>';
    expect(fieldsOf(above(table(row('索引号：', 'A-1', '发布日期：', date)))).values).toMatchObject({
      publicationDate: '2019-03-20',
    });
  });

  it('is a defect, not a null, where the date cannot be', () => {
    const { chosen } = fieldsOf(above(table(row('索引号：', 'A-1', '发布日期：', '2019-02-30'))));
    expect(chosen.publicationDate).toMatchObject({ state: 'invalid', value: null, raw: '2019-02-30' });
  });

  it('may be long and stand in several paragraphs where it is a summary', () => {
    const summary =
      '本报告由清河县财政局按照《中华人民共和国政府信息公开条例》编制，全文包括总体情况、主动公开情况、依申请公开情况。';
    const { values } = fieldsOf(
      above(
        table(`${REST + row('索引号', 'A-1', '文号', '无')}<tr><td>内容概述</td><td colspan="3">${summary}</td></tr>`),
      ),
    );
    expect(values.summary).toBe(summary);
  });

  it('ends before labels that belong to no field', () => {
    const line =
      '<p>发布机构：清河县财政局 公文种类：报告 索引号：A-1 浏览次数：33 文号：清财〔2019〕3号 责任编辑：张三 打印</p>';
    expect(fieldsOf(below(line)).values).toMatchObject({
      issuer: '清河县财政局',
      indexNumber: 'A-1',
      documentNumber: '清财〔2019〕3号',
    });
  });

  it('ends before a label that nobody knows', () => {
    const line = '<p>索引号：A-1 发布机构：清河县财政局 收录批次：第三批 文号：清财〔2019〕3号</p>';
    expect(fieldsOf(below(line)).values).toMatchObject({ issuer: '清河县财政局', documentNumber: '清财〔2019〕3号' });
  });
});

describe('what publishing systems leave behind', () => {
  it('unfilled templates are blank', () => {
    const html =
      '<ul><li>索引号：#{syh}</li><li>发布机构：清河县财政局</li><li>发布日期：2021-01-05</li><li>文号：{{wh}}</li><li>有效性：undefined</li></ul>';
    expect(fieldsOf(above(html)).values).toEqual({
      indexNumber: '',
      issuer: '清河县财政局',
      publicationDate: '2021-01-05',
      documentNumber: '',
      validity: '',
    });
  });

  it('remarks in brackets belong to the label, in a cell of its own too', () => {
    const html =
      '<table><tr><td>索引号（必填）</td><td>A-1</td></tr><tr><td>发布机构（公开）</td><td>清河县财政局</td></tr><tr><td>发布日期</td><td>2021-01-05</td></tr></table>';
    expect(fieldsOf(below(html)).values).toEqual({
      indexNumber: 'A-1',
      issuer: '清河县财政局',
      publicationDate: '2021-01-05',
    });
  });
});

describe('which occurrence is chosen', () => {
  const block = table(
    row('索引号：', 'A-1', '发布机构：', '清河县财政局') + row('公开日期：', '2019-03-20', '文号：', ''),
  );

  it('takes the block before the by-line before the page tag, and keeps all', () => {
    const page =
      `<meta name="PUBDATE" content="2019-03-22 10:00"><meta name="ContentSource" content="清河县政府网">${above(block)}`.replace(
        '</h1>',
        '</h1><p>发布时间：2019-03-21 来源：县财政局 浏览次数：7</p>',
      );
    const { chosen, occurrences } = fieldsOf(page);
    expect(chosen.publicationDate).toMatchObject({ value: '2019-03-20', place: 'block' });
    expect(
      occurrences.filter(({ field }) => field === 'publicationDate').map(({ place, value }) => `${place} ${value}`),
    ).toEqual(['block 2019-03-20', 'byline 2019-03-21', 'meta 2019-03-22']);
    expect(
      occurrences.filter(({ field }) => field === 'issuer').map(({ place, value }) => `${place} ${value}`),
    ).toEqual(['block 清河县财政局', 'byline 县财政局', 'meta 清河县政府网']);
  });

  it('keeps a by-line that contradicts the block, whatever its labels', () => {
    for (const line of [
      '发布日期：2019-03-25',
      '发布日期：2019-03-25 发布机构：县财政局',
      '公开日期：2019-03-25 来源：县财政局',
    ]) {
      const page = above(block).replace('</h1>', `</h1><p>${line}</p>`);
      const dates = fieldsOf(page).occurrences.filter(({ field }) => field === 'publicationDate');
      expect(
        dates.map(({ place, value }) => `${place} ${value}`),
        line,
      ).toEqual(['block 2019-03-20', 'byline 2019-03-25']);
    }
  });

  it('takes a by-line’s date where the block’s is blank', () => {
    const page = below(`${table(row('索引号：', 'A-1', '发布日期：', ''))}<p>发布时间：2019-03-21 浏览次数：7</p>`);
    expect(fieldsOf(page).chosen.publicationDate).toMatchObject({ value: '2019-03-21', place: 'byline' });
  });

  it('takes a by-line’s or a tag’s day where the block gives a month', () => {
    const block = table(row('索引号：', 'A-1', '发布日期：', '2019年3月'));
    const page = below(`${block}<p>发布时间：2019-03-21 浏览次数：7</p>`);
    expect(fieldsOf(page).chosen.publicationDate).toMatchObject({ value: '2019-03-21', place: 'byline' });
    const tagged = `<meta name="PubDate" content="2019-03-21 10:00">${above(block)}`;
    expect(fieldsOf(tagged).chosen.publicationDate).toMatchObject({ value: '2019-03-21', place: 'meta' });
    expect(fieldsOf(above(block)).chosen.publicationDate).toMatchObject({ state: 'none', raw: '2019年3月' });
  });

  it('counts 发文日期 only where the block has no 发布 or 公开 date', () => {
    const both = fieldsOf(
      above(table(row('索引号', 'A-1', '发文日期', '2019-03-01') + row('发布日期', '2019-03-20', '文号', '无'))),
    );
    expect(both.occurrences.filter(({ field }) => field === 'publicationDate').map(({ value }) => value)).toEqual([
      '2019-03-20',
    ]);
    const alone = fieldsOf(above(table(row('索引号', 'A-1', '发文日期', '2019-03-01'))));
    expect(alone.chosen.publicationDate).toMatchObject({ value: '2019-03-01', label: '发文日期' });
  });

  it('takes the visible before the hidden, and the hidden where nothing else is there', () => {
    const hidden = `<div style="display:none">${table(row('索引号', 'B-2', '发布机构', '清河县财政局') + row('有效性', '有效', '文号', ''))}</div>`;
    const both = fieldsOf(above(block + hidden)).chosen;
    expect(both.indexNumber).toMatchObject({ value: 'A-1' });
    expect(fieldsOf(above(hidden)).chosen).toMatchObject({
      indexNumber: { value: 'B-2' },
      validity: { value: '有效' },
    });
  });

  it('reads a block printed twice once over', () => {
    const { chosen, occurrences } = fieldsOf(above(block + block));
    expect(chosen.indexNumber).toMatchObject({ value: 'A-1' });
    expect(occurrences.filter(({ field }) => field === 'indexNumber')).toHaveLength(2);
  });
});

describe('page tags', () => {
  const tags = (...pairs: readonly (readonly [string, string])[]): string =>
    pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');

  it('are read whatever their case, blank ones and unfilled templates left out', () => {
    const html = tags(
      ['articletitle', '年报'],
      ['PUBDATE', '2019-03-20 10:00'],
      ['ContentSource', ''],
      ['ColumnName', '#{column}'],
    );
    expect(fieldsOf(above('') + html).values).toEqual({ title: '年报', publicationDate: '2019-03-20' });
  });

  it('are read without markup in a title and without a label in a source', () => {
    const html = tags(['ArticleTitle', '清河县财政局&lt;br/&gt;2019年年报'], ['ContentSource', '来源：清河县财政局']);
    expect(fieldsOf(above('') + html).values).toEqual({ title: '清河县财政局2019年年报', issuer: '清河县财政局' });
  });

  it('mean the document only where they do not repeat the site’s, and only on pages that mark up their article', () => {
    const site: readonly (readonly [string, string])[] = [
      ['SiteName', '清河县人民政府'],
      ['Description', '清河县人民政府'],
      ['Keywords', '财政，年报'],
    ];
    expect(fieldsOf(tags(...site) + above('')).values).toEqual({});
    expect(fieldsOf(tags(['PubDate', '2019-03-20'], ...site) + above('')).values).toEqual({
      publicationDate: '2019-03-20',
      topicWords: '财政，年报',
    });
  });

  it('say nothing of the document where they say what the site is', () => {
    const head = (tag: string): string =>
      `<meta name="SiteName" content="清河县人民政府门户网站"><meta name="ArticleTitle" content="节水方案"><meta name="PubDate" content="2019-03-20 10:00">${tag}`;
    const summary = (content: string): string | undefined =>
      fieldsOf(above(head(`<meta name="description" content="${content}">`))).values.summary;
    expect(summary('清河县人民政府门户网站设有政务公开等七个频道')).toBeUndefined();
    expect(summary('清河县政府网站是由县政府主办、县大数据中心承办的综合平台')).toBeUndefined();
    expect(summary('本方案明确了节水目标，全文可在清河县人民政府门户网站查阅')).toBe(
      '本方案明确了节水目标，全文可在清河县人民政府门户网站查阅',
    );
    const words = head('<meta name="Keywords" content="清河县人民政府门户网站,清河县,清河">');
    expect(fieldsOf(above(words)).values.topicWords).toBeUndefined();
  });

  it('do not stand in for what the block leaves blank, where every page has them', () => {
    const html =
      tags(['PubDate', '2019-03-20 10:00'], ['Keywords', '财政']) +
      above(table(row('索引号', 'A-1', '主题词', '') + row('发布机构', '清河县财政局', '发布日期', '')));
    expect(fieldsOf(html).values).toMatchObject({ topicWords: '', publicationDate: '2019-03-20' });
  });
});

describe('who signs', () => {
  it.each(['清河县应急管理局', '清河县应急管理局（清河县地震局）', '清河县应急管理局(清河县地震局)'])('%s', (name) => {
    const signed = `${TITLE}<div>${PROSE}<p align="right">${name}</p><p align="right">2020年1月15日</p></div>`;
    expect(fieldsOf(signed).chosen.issuer).toMatchObject({ value: name, place: 'signature' });
  });
});

describe('when a document with an attachment was made', () => {
  const sign = (name: string, date: string): string => `<p align="right">${name}</p><p align="right">${date}</p>`;
  const made = (behind: string): string | undefined =>
    fieldsOf(`${TITLE}<div>${PROSE}${sign('清河县财政局', '2020年1月15日')}${behind}</div>`).values.creationDate;

  it('is what its own signature says, above what is attached', () => {
    const attached = `<p>清河省财政厅关于做好信息公开工作的通知</p>${PROSE}${sign('清河省财政厅', '2019年12月2日')}`;
    expect(made(`<p>附件</p>${attached}`)).toBe('2020-01-15');
    expect(made(`<p>附件1</p>${PROSE}<p>附件2：</p>${attached}`)).toBe('2020-01-15');
  });

  it('is not the last of places and days in turn', () => {
    const days = [1, 8, 15].map((day) => `<p>清河县第一中学</p><p>2020年4月${day}日</p>`).join('');
    expect(fieldsOf(`${TITLE}<div>${PROSE}<p>活动安排：</p>${days}</div>`).values.creationDate).not.toBe('2020-04-15');
  });

  it('is what stands below the list of attachments otherwise', () => {
    const listed = `${TITLE}<div>${PROSE}<p>附件：1.任务清单</p><p>2.责任分工</p>${sign('清河县财政局', '2020年1月15日')}</div>`;
    expect(fieldsOf(listed).values.creationDate).toBe('2020-01-15');
  });
});
