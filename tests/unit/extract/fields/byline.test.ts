import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf, PROSE, TITLE } from './read.ts';

describe('by-lines', () => {
  const lines: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    [
      'labels in one line',
      '<p>发布时间：2019-03-20 来源：县财政局 浏览次数：323 字体：大 中 小 打印</p>',
      '2019-03-20',
      '县财政局',
    ],
    [
      'a time behind the date',
      '<p>发布时间：2019-03-20 10:22:08　　来源：县财政局　　点击数：9</p>',
      '2019-03-20',
      '县财政局',
    ],
    [
      'spans',
      '<div><span>发布时间：2019-03-20</span><span>来源：县财政局</span><span>浏览量：<i>88</i></span><span>打印</span></div>',
      '2019-03-20',
      '县财政局',
    ],
    [
      'list items',
      '<ul><li>日期：2019-03-20</li><li>来源：县财政局</li><li>阅读：88次</li></ul>',
      '2019-03-20',
      '县财政局',
    ],
    [
      'brackets',
      '<p>【发布日期：2019-03-20】 【来源：县财政局】 【字体：大 中 小】 【打印】 【关闭】</p>',
      '2019-03-20',
      '县财政局',
    ],
    ['a bare date before the source', '<p>2019-03-20 10:22 来源： 县财政局</p>', '2019-03-20', '县财政局'],
    [
      'a bare date between spans',
      '<div><span>来源：县财政局</span><span>2019-03-20</span><span>字号：大 中 小</span></div>',
      '2019-03-20',
      '县财政局',
    ],
    ['a bare date behind the source', '<p>来源：县财政局 2019-03-20 10:22 点击：12</p>', '2019-03-20', '县财政局'],
    [
      'a bare date in a box beside',
      '<div><div>2019-03-20 10:22</div><div>浏览次数：3</div></div>',
      '2019-03-20',
      undefined,
    ],
    [
      'an editor behind the source',
      '<p>信息来源：县财政局 作者：办公室 责任编辑：李四 发布时间：2019年3月20日</p>',
      '2019-03-20',
      '县财政局',
    ],
    ['no gaps', '<p>发布时间：2019-03-20来源：县财政局浏览次数：5</p>', '2019-03-20', '县财政局'],
    ['an empty source', '<p>发布时间：2019-03-20 来源： 浏览次数：5</p>', '2019-03-20', ''],
    [
      'a table',
      '<table><tr><td>发布时间：2019-03-20</td><td>来源：县财政局</td><td>点击：3</td></tr></table>',
      '2019-03-20',
      '县财政局',
    ],
    ['only a source', '<p>来源：县财政局　作者：　字体：[大] [中] [小]</p>', undefined, '县财政局'],
  ];
  for (const [name, html, date, source] of lines) {
    it(name, () => {
      const { values, chosen } = fieldsOf(below(html));
      expect({ date: values.publicationDate, source: values.issuer }).toEqual({ date, source });
      if (date) expect(chosen.publicationDate?.place).toBe('byline');
    });
  }

  it('takes no bare date that another label claims', () => {
    expect(fieldsOf(below('<p>更新时间：2019-03-20 浏览次数：5</p>')).values.publicationDate).toBeUndefined();
  });

  it('reads a by-line at the end of the text', () => {
    const html = `${TITLE}<div>${PROSE}</div><p>发布时间：2019-03-20 来源：县财政局 【打印】【关闭】</p>`;
    expect(fieldsOf(html).values).toMatchObject({ publicationDate: '2019-03-20', issuer: '县财政局' });
  });
});

describe('a by-line over the title', () => {
  it.each([
    '<div>2019-03-20　来源：县财政局</div>',
    '<div>来源：县财政局　2019-03-20 10:22</div>',
    '<div><span>2019-03-20</span><span>来源：县财政局</span></div>',
    '<ul><li>2019-03-20 10:22</li><li>来源：县财政局</li></ul>',
  ])('may give its date without a label: %s', (line) => {
    expect(fieldsOf(above(line)).values).toEqual({ publicationDate: '2019-03-20', issuer: '县财政局' });
  });

  it('is not the day that the page is looked at', () => {
    const head = '<div>今天是2019年3月21日 星期四</div><p>欢迎访问清河县人民政府门户网站</p>';
    expect(fieldsOf(above(`${head}<div>来源：县财政局</div>`)).values).toEqual({ issuer: '县财政局' });
  });
});

describe('a by-line in a table that lays out the page', () => {
  it.each(['<span>2019-03-20 10:22</span><span>来源：县财政局</span>', '来源：县财政局 发布：2019-03-20'])(
    'is read above a text that is hardly more than its attachment: %s',
    (line) => {
      const rows = [TITLE, line, '<p>见附件。</p><p>附件：<a href="/1.doc">收支表.doc</a></p>'];
      const page = `<title>清河县财政局2019年政府信息公开工作年度报告</title><table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;
      expect(fieldsOf(page).values).toMatchObject({ publicationDate: '2019-03-20', issuer: '县财政局' });
    },
  );
});

describe('a date alone under the title', () => {
  it('is the by-line’s beside a page tag, not the tag’s', () => {
    const { chosen } = fieldsOf(
      `<meta name="PubDate" content="2019-03-28 09:00">${below('<div>[ 2019-03-20 ]</div>')}`,
    );
    expect(chosen.publicationDate).toMatchObject({ value: '2019-03-20', place: 'byline' });
  });
});

describe('a date in two boxes, as cards show it', () => {
  const CARD = '<div class="d"><div>20</div><div>2019-03</div></div>';

  it('is the publication date right over or under the title', () => {
    for (const html of [
      below(CARD),
      above(CARD),
      above('<div><b>20</b><span>2019/03</span></div>'),
      below('<div><b>20</b><br><span>2019年3月</span></div>'),
      below('<p>03-20</p><p>2019</p>'),
    ])
      expect(fieldsOf(html).values).toEqual({ publicationDate: '2019-03-20' });
  });

  it('is none elsewhere, beside another date, or where the calendar has no such day', () => {
    const trail = '<div><a href="/">首页</a> &gt; <a href="/z/">政务公开</a></div>';
    expect(fieldsOf(above(CARD + trail)).values).toEqual({});
    expect(fieldsOf(below('<p>2019-02</p><p>30</p>')).values).toEqual({});
    expect(fieldsOf(below('<p>2019</p><p>20</p>')).values).toEqual({});
    const dated = below(`<p>发布日期：2019-03-22</p>${CARD}`);
    expect(fieldsOf(dated).values).toEqual({ publicationDate: '2019-03-22' });
  });
});

describe('words and values of a by-line with only spaces between them', () => {
  it.each([
    '<p>发布于 2019-03-20 来源 县财政局</p>',
    '<p>发布于 2019年3月20日　来源 县财政局　阅读 323</p>',
    '<p>发表于 2019-03-20 10:22 来源：县财政局</p>',
  ])('are told apart: %s', (line) => {
    expect(fieldsOf(below(line)).values).toEqual({ publicationDate: '2019-03-20', issuer: '县财政局' });
  });

  it('are told apart behind the name of a body', () => {
    const line = '<div>清河县财政局 发布于 2019-03-20 10:22:11 | 阅读 123</div>';
    expect(fieldsOf(below(line)).values).toMatchObject({ publicationDate: '2019-03-20' });
  });

  it('stand in sentences as well', () => {
    const html = '<p>本办法最初发布于 2012年3月20日，其资金来源 由县财政局统筹安排。</p>';
    expect(fieldsOf(below(html)).values).toEqual({});
  });
});

describe('by-lines of other shapes', () => {
  const lines: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    [
      'bars',
      '<p>发布日期：2019-03-20 | 来源：县财政局 | 阅读：22 次 | 【字体大小：大 中 小】</p>',
      '2019-03-20',
      '县财政局',
    ],
    ['bars, bare date first', '<p>2019-03-20 10:22:33 | 来源: 县财政局 | 点击量: 3</p>', '2019-03-20', '县财政局'],
    [
      'bars, bare date in the middle',
      '<p>来源：县财政局 | 2019-03-20 10:22:33 | 浏览：3</p>',
      '2019-03-20',
      '县财政局',
    ],
    ['发布', '<p>发布：2019-03-20 10:22　编辑：王某　点击：3</p>', '2019-03-20', undefined],
    [
      'a code to scan behind the source',
      '<p>发布时间：2019-03-20　来源：县财政局　<span>扫一扫在手机打开当前页</span></p>',
      '2019-03-20',
      '县财政局',
    ],
    ['信息时间', '<p>【信息时间：2019-03-20　阅读次数：12】</p>', '2019-03-20', undefined],
    ['添加时间', '<p>添加时间：2019-03-20 10:22　点击：33</p>', '2019-03-20', undefined],
    ['上传时间', '<p>撰稿：王某　审核：李某　上传时间：2019-03-20</p>', '2019-03-20', undefined],
    ['公告日期', '<p>公告日期：2019-03-20</p>', '2019-03-20', undefined],
    ['时间', '<p>时间：2019-03-20 来源：县财政局 阅读：3</p>', '2019-03-20', '县财政局'],
    [
      'tools glued on',
      '<p>发布时间：2019-03-20 来源：县财政局【打印本页】【关闭窗口】分享到：<a>微信</a></p>',
      '2019-03-20',
      '县财政局',
    ],
    [
      'a source with brackets',
      '<p>来源：县政府办公室（外事办） 2019年03月20日 【字体：大 中 小】</p>',
      '2019-03-20',
      '县政府办公室（外事办）',
    ],
    [
      'blocks side by side',
      '<div><div>信息来源：县财政局</div><div>发布日期：2019-03-20</div><div>浏览次数：<b>7</b></div><div>字体：大 中 小</div></div>',
      '2019-03-20',
      '县财政局',
    ],
  ];
  for (const [name, html, date, source] of lines) {
    it(name, () => {
      const { values } = fieldsOf(below(html));
      expect({ date: values.publicationDate, source: values.issuer }).toEqual({ date, source });
    });
  }

  const more: readonly (readonly [string, string])[] = [
    [
      'values in spans, bars in between',
      '<div>发布时间：<span>2019-03-20</span>　<i>|</i>　来源：<span>县财政局</span></div>',
    ],
    ['bold labels', '<div><b>时间：</b>2019-03-20&nbsp;&nbsp;<b>来源：</b>县财政局</div>'],
    [
      'a counter that a script fills',
      '<p>信息来源：县财政局　　发布时间：2019-03-20　　浏览次数：<script>x()</script>次</p>',
    ],
    ['brackets around the values', '<p>发布日期：[2019-03-20]  来源：[县财政局]  浏览次数：[ 3 ]</p>'],
    ['brackets around the line', '<p>（来源：县财政局　发布时间：2019-03-20）</p>'],
    ['a dot before the date', '<p>来源：县财政局 · 2019-03-20</p>'],
    ['a date in brackets behind the source', '<p>来源：<a href="/">县财政局</a>（2019-03-20）　点击：3</p>'],
    ['a heading', '<h5>2019-03-20 来源：县财政局</h5>'],
    ['another date beside', '<p>撰写时间：2019-03-01 发布时间：2019-03-20 来源：县财政局 更新时间：2019-04-01</p>'],
    ['a publisher’s name before', '<p>发布人：管理员 来源：县财政局 发布时间：2019-03-20 10:11:12.0</p>'],
    [
      'definition list',
      '<dl><dt>发布时间：</dt><dd>2019-03-20 10:22</dd><dt>来源：</dt><dd>县财政局</dd><dt>浏览次数：</dt><dd>3</dd></dl>',
    ],
    [
      'a table of label and value cells',
      '<table><tr><td>发布时间：</td><td>2019-03-20</td><td>来源：</td><td>县财政局</td><td>点击：</td><td>3</td></tr></table>',
    ],
  ];
  for (const [name, html] of more) {
    it(name, () => {
      const { values } = fieldsOf(below(html));
      expect({ date: values.publicationDate, source: values.issuer }).toEqual({
        date: '2019-03-20',
        source: '县财政局',
      });
    });
  }

  it('may hold a document number, and a source may have its author glued on', () => {
    const numbered = '<div>日期：2019-03-20　　浏览：<b>33</b>　　来源：<a>县财政局</a>　　文号：</div>';
    expect(fieldsOf(below(numbered)).values).toEqual({
      publicationDate: '2019-03-20',
      issuer: '县财政局',
      documentNumber: '',
    });
    const glued = '<div>来源：县财政局作者：张三 点击：33次</div>';
    expect(fieldsOf(below(glued)).values).toEqual({ issuer: '县财政局' });
  });

  it('is no comment’s date below the text', () => {
    const html = `${TITLE}<div>${PROSE}</div><div><p>网友评论</p><p>张先生 发布时间：2019-04-02 10:00</p><p>写得好</p></div>`;
    expect(fieldsOf(html).values).toEqual({});
  });

  it('is found though the page greets its visitor and its first heading is the site’s name', () => {
    const html = `<title>清河县财政局2019年政府信息公开工作年度报告</title><h1>清河县人民政府</h1><p>今天是2019年3月20日，星期三，欢迎您访问清河县人民政府门户网站。</p>
      <p>清河县财政局2019年政府信息公开工作年度报告</p><p>发布时间：2019-03-20 来源：县财政局 浏览：1</p>${PROSE}`;
    expect(fieldsOf(html).values).toMatchObject({ publicationDate: '2019-03-20', issuer: '县财政局' });
  });
});

describe('a date without any label right under the title', () => {
  const dateOf = (html: string): string | undefined => fieldsOf(below(html)).values.publicationDate;

  it.each([
    '<div class="time">2019-03-20</div>',
    '<p>2019-03-20 10:22:33</p>',
    '<time>[2019/3/20]</time>',
    '<div><span>2019年03月20日</span><span>清河县财政局</span></div>',
    '<div>清河县财政局　2019-03-20 10:22</div>',
    '<div>2019-03-20 | 清河县财政局</div>',
    '<ul><li>清河县财政局</li><li>2019-03-20</li></ul>',
    '<p>清财公告字[2019]11号</p><p>2019-03-20　清河县财政局</p>',
    '<div><span>2019-03-20</span> <i>323</i></div>',
  ])('is when it was published: %s', (html) => {
    expect(dateOf(html)).toBe('2019-03-20');
  });

  it.each([
    ['the day of its making', '<p>2019年3月20日</p>'],
    ['the day of its making, in brackets', '<p>（2019年3月20日）</p>'],
    ['a span of time', '<p>2019-03-20 至 2019-04-20</p>'],
    ['what a word before it says', '<p>截止 2019-03-20</p>'],
    ['what a cell before it says', '<table><tr><td>来信时间</td><td>2019-03-20 11:20</td></tr></table>'],
    ['what a label nobody knows says', '<dl><dt>接待日</dt><dd>2019-03-20</dd></dl>'],
  ])('may be something else: %s', (_, html) => {
    expect(dateOf(html)).toBeUndefined();
  });
});

describe('what stands behind a source', () => {
  const sourceOf = (html: string): string | undefined => fieldsOf(below(html)).values.issuer;

  it.each(['<a>听新闻</a>', '<span>A+</span><span>A-</span>', '<span>点赞(0)</span>', '<a>PDF下载</a>'])(
    'is none of its name: %s',
    (tool) => {
      expect(sourceOf(`<div><span>发布时间：2019-03-20</span><span>来源：县财政局</span>${tool}</div>`)).toBe(
        '县财政局',
      );
      expect(sourceOf(`<div>发布时间：2019-03-20　来源：县财政局　${tool}</div>`)).toBe('县财政局');
    },
  );

  it.each(['县财政局 县水利局', '县财政局（国资办）', '县财政局 预算股', '清河县 财政局', '中国政府网', '清河发布'])(
    'is its own: %s',
    (name) => {
      expect(sourceOf(`<div>发布时间：2019-03-20　来源：${name}</div>`)).toBe(name);
    },
  );

  it('may be the rest of it in another element', () => {
    expect(sourceOf('<div>来源：<i>清河县</i><i>财政局</i>　发布时间：2019-03-20</div>')).toBe('清河县财政局');
  });
});
