import { describe, expect, it } from 'vitest';
import { documentOf, page } from './read.ts';

describe('what kind of document a title announces', () => {
  const kinds: readonly (readonly [string, string, number | null, string])[] = [
    ['清河县财政局2019年政府信息公开工作年度报告', 'annualReport', 2019, 'department'],
    ['清河县2020年政府信息公开工作年度报告', 'annualReport', 2020, 'government'],
    ['清河县财政局政府信息公开工作年度报告（2022）', 'annualReport', 2022, 'department'],
    ['清河县人民政府信息公开2018年度报告', 'annualReport', 2018, 'government'],
    ['清河县人民政府2021年度政府信息公开工作年度报告', 'annualReport', 2021, 'government'],
    ['2018年清河县王官庄镇政府信息公开工作报告', 'annualReport', 2018, 'township'],
    ['清河县黄金庄街道办事处2022年政府信息公开年报', 'annualReport', 2022, 'township'],
    ['清河县人民政府办公室2019年度政府信息公开工作年度报告', 'annualReport', 2019, 'department'],
    ['清河经济开发区管委会2019年度政府信息公开工作年度报告', 'annualReport', 2019, 'unknown'],
    ['清河县应急管理局（清河县地震局）2019年政府信息公开工作年度报告', 'annualReport', 2019, 'department'],
    ['清河县（临山新区）2019年政府信息公开工作年度报告', 'annualReport', 2019, 'government'],
    ['清河盟行政公署2019年政府信息公开工作年度报告', 'annualReport', 2019, 'government'],
    ['2019年度政府信息公开工作年度报告', 'annualReport', 2019, 'unknown'],
    ['二〇一七年清河县水利局政府信息公开工作年度报告', 'annualReport', 2017, 'department'],
    ['清河县教育局关于2016年度政府信息公开工作情况的报告', 'annualReport', 2016, 'department'],
    ['清河县商务局政府信息公开工作2019年度报告', 'annualReport', 2019, 'department'],
    ['商丘市机关事务中心2019年度政府信息与政务公开工作报告', 'annualReport', 2019, 'department'],
    ['清河大学2018-2019学年信息公开工作年度报告', 'annualReport', null, 'unknown'],
    ['清河职业学院信息公开工作年度报告（2018—2019学年度）', 'annualReport', null, 'unknown'],
    ['2019年政务公开工作总结', 'document', 2019, 'unknown'],
    ['清河县2019年政务公开工作报告', 'document', 2019, 'government'],
    ['清河县2019年上半年政府信息公开工作报告', 'document', null, 'government'],
    ['关于做好2019年政府信息公开工作年度报告编制工作的通知', 'document', null, 'unknown'],
    ['一图读懂清河县2019年政府信息公开工作年度报告解读', 'document', null, 'unknown'],
    ['清河县2019年法治政府建设年度报告', 'document', null, 'government'],
    ['清河镇2024年第一季度村务公开工作情况', 'document', null, 'township'],
    ['关于印发清河县节水行动方案的通知', 'document', null, 'unknown'],
  ];
  for (const [title, kind, year, level] of kinds) {
    it(title, () => {
      const { facts } = documentOf(page(title));
      expect({ kind: facts.kind, year: facts.reportYear, title: facts.title }).toEqual({ kind, year, title });
      if (kind === 'annualReport') expect(facts.bodyLevel).toBe(level);
    });
  }
});

describe('what is no issued document', () => {
  const leader =
    '<h1>张某</h1><p>职务：局长</p><p>简历：1970年1月出生，大学学历，历任县财政局科员、副局长，2019年3月任现职。</p>';
  const letter = (...rows: readonly string[]): string =>
    `<title>县长信箱</title><h1>关于人民路维修的咨询</h1><table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;
  const answer = '回复内容</td><td>您反映的问题已收悉，经核实，维修工程计划于2023年5月开工，感谢您的关注。';
  const pages: readonly (readonly [string, string, boolean])[] = [
    ['a body’s description', page('清河县财政局机构职能', '办公地址：人民路1号。'), true],
    ['who leads it', `<title>领导信息</title>${leader}`, true],
    ['a letter with its answer', letter('来信标题</td><td>人民路', '来信时间</td><td>2023-03-01', answer), true],
    [
      'a letter with its answer, two labels to a line',
      `<h1>关于人民路维修的咨询</h1><p><b>来信人：</b>张**　<b>来信时间：</b>2023-03-01</p><p>人民路何时维修，请答复。</p>
      <p><b>回复单位：</b>县住建局　<b>回复时间：</b>2023-03-05</p><p>您反映的问题已收悉，维修工程计划于2023年5月开工。</p>`,
      true,
    ],
    [
      'the guide to a service',
      '<h1>取水许可</h1><table><tr><td>事项名称</td><td>取水许可</td></tr><tr><td>事项类型</td><td>行政许可</td></tr><tr><td>实施主体</td><td>县水利局</td></tr><tr><td>法定办结时限</td><td>45个工作日</td></tr></table>',
      true,
    ],
    [
      'a list of services',
      '<h1>县水利局政务服务事项目录</h1><table><tr><td>事项名称</td><td>事项类型</td><td>实施主体</td><td>法定办结时限</td></tr><tr><td>取水许可</td><td>行政许可</td><td>县水利局</td><td>45个工作日</td></tr></table>',
      false,
    ],
    ['a form to fill in', '<h1>申请表</h1><p>姓名：<input></p><p>证件号码：<input></p><p>文号：<input></p>', true],
    ['word that a page is gone', '<h2>404</h2><p>抱歉，您访问的页面不存在或已删除</p><a href="/">返回首页</a>', true],
    [
      'the same in a portal’s frame',
      '<title>清河县人民政府</title><ul><li><a href="/a">政务公开</a></li><li><a href="/b">办事服务</a></li></ul><p>很抱歉，您要访问的页面不存在！</p><p>可能的原因：网址输入有误；页面已被删除或移动。</p><p>5秒后自动<a href="/">返回首页</a></p><p>主办单位：清河县人民政府办公室</p>',
      true,
    ],
    [
      'the same in other words',
      '<title>清河县人民政府</title><p>Sorry，您访问的页面走丢了</p><p>3秒后返回首页，如未返回请点击这里。</p><a href="/">首页</a><a href="/b">导航</a>',
      true,
    ],
    [
      'the same from the server',
      '<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found.</p>',
      true,
    ],
    [
      'a notice of what is gone',
      page('清河县财政局关于清理失效文件的公告', '下列文件的内容已不存在，予以废止。'),
      false,
    ],
    ['a page that a script fills', '<title>公告</title><div id="app">正在加载，请稍候…</div>', true],
    ['an answer without a letter', letter('来信标题</td><td>人民路', answer), false],
    ['a notice about such', page('清河县财政局关于调整内设机构的通知'), false],
    ['a document', page('清河县节水行动方案'), false],
    [
      'a description with a metadata block, its index number blank',
      `<p>索引号：</p><p>发布机构：县财政局</p><p>发布日期：2019-03-20</p>${page('清河县财政局机构职能')}`,
      false,
    ],
  ];
  for (const [name, html, profile] of pages)
    it(`${name}: ${profile}`, () => expect(documentOf(html).facts.profile).toBe(profile));
});

describe('the title shown', () => {
  it('is put together from its paragraphs where only a label says it whole', () => {
    const name = '清河县财政局关于印发节水行动方案的通知';
    const block = `<table><tr><td>索引号</td><td>A-1</td></tr><tr><td>标题</td><td>${name}</td></tr></table>`;
    const lines = '<p>清河县财政局关于印发</p><p>节水行动方案的通知</p><p>清财〔2019〕3号</p>';
    const text = '<p>各科室：现将方案印发给你们，请结合实际，认真贯彻执行，确保各项任务落到实处。</p>';
    const { facts } = documentOf(`<title>政府信息公开</title>${block}<div>${lines}${text}</div>`);
    expect(facts.title).toBe(name);
  });

  it('is put together from its lines and ends before what else stands in its block', () => {
    const name = '清河县财政局2019年政府信息公开工作年度报告';
    const text = '<p>我局认真贯彻落实条例，坚持以公开为常态、不公开为例外，扎实推进各项工作。</p>';
    for (const shown of [
      '<h1>清河县财政局<br>2019年政府信息公开工作年度报告</h1>',
      '<p>清河县财政局</p><p>2019年政府信息公开工作年度报告</p>',
      `<h1>${name}<br>清财〔2020〕2号</h1>`,
      `<div class="title">${name}<br>发布时间：2020-01-20</div>`,
      `<div class="title">${name}<br>2020-01-20</div>`,
    ])
      expect(documentOf(`<title>${name}_清河县</title>${shown}${text}`).facts.title, shown).toBe(name);
    expect(documentOf(`<h1>${name}<br>清财〔2020〕2号</h1>${text}`).facts.title).toBe(name);
  });
});

describe('the year reported on, where the title does not say it', () => {
  it('is the period that the figures cover', () => {
    const { facts, view } = documentOf(
      page(
        '清河县财政局政府信息公开工作年度报告',
        '本报告所列数据的统计期限自2021年1月1日起，至2021年12月31日止。',
        '2022年1月20日发布。',
      ),
    );
    expect(facts.reportYear).toBe(2021);
    expect(facts.reportYearAt && view.quote(facts.reportYearAt)).toContain('2021年1月1日');
  });

  it('is not the year of publication', () => {
    const html = `<p>发布日期：2022-01-20 浏览次数：3</p>${page('清河县财政局政府信息公开工作年度报告')}`;
    expect(documentOf(html).facts.reportYear).toBeNull();
  });
});

describe('sections of a report', () => {
  it('are known by their meaning and hold the blocks up to the next one', () => {
    const { facts, view } = documentOf(
      page(
        '清河县财政局2021年政府信息公开工作年度报告',
        '一、总体情况',
        '总体平稳，有序推进，成效明显，群众满意。',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '全年收到申请3件，均已按时答复。',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '存在问题：公开不及时，解读不充分。',
        '六、其他需要报告的事项',
        '无',
      ),
    );
    expect(facts.sections.map(({ ordinal, required }) => `${ordinal}${required}`)).toEqual([
      '一1',
      '二2',
      '三3',
      '四4',
      '五5',
      '六6',
    ]);
    const texts = facts.sections.map(({ first, end }) =>
      view.page.blocks
        .slice(first, end)
        .map(({ text }) => text)
        .join('|'),
    );
    expect(texts[0]).toBe('总体平稳，有序推进，成效明显，群众满意。');
    expect(texts[1]).toBe('');
    expect(texts[5]).toBe('无');
    expect(view.quote(facts.sections[3]?.headingAt ?? { kind: 'page' })).toContain('行政复议');
  });

  it('are found though a heading has its text in the same paragraph, or no number', () => {
    const glued = documentOf(
      page(
        '清河县财政局2021年政府信息公开工作年度报告',
        '一、总体情况<br>总体平稳，有序推进。',
        '五、存在的主要问题及改进情况。公开不及时，解读不充分。',
      ),
    );
    expect(glued.facts.sections.map(({ heading, required }) => [heading, required])).toEqual([
      ['总体情况', 1],
      ['存在的主要问题及改进情况', 5],
    ]);
    expect(glued.facts.sections.every(({ first, end }) => end > first)).toBe(true);
    const bare = documentOf(
      page(
        '清河县财政局2021年政府信息公开工作年度报告',
        '<b>总体情况</b>',
        '总体平稳，有序推进，成效明显，群众满意。',
        '<b>其他需要报告的事项</b>',
        '无',
      ),
    );
    expect(bare.facts.sections.map(({ required }) => required)).toEqual([1, 6]);
  });

  it('are no items of a list', () => {
    const { facts } = documentOf(
      page(
        '清河县财政局2021年政府信息公开工作年度报告',
        '一是加强领导，二是完善制度，三是强化监督。',
        '（一）收到申请情况',
        '1、总体情况良好',
      ),
    );
    expect(facts.sections).toEqual([]);
  });
});

describe('the signature', () => {
  const signed = (...lines: string[]) =>
    documentOf(
      page('清河县财政局2021年政府信息公开工作年度报告', '特此报告，请予审议，不当之处，敬请批评指正。', ...lines),
    );

  it('is the name and date under the text, Chinese numerals too', () => {
    for (const date of ['2022年1月20日', '二〇二二年一月二十日', '二○二二年一月二十日', '2022 年 1 月 20 日']) {
      const { facts } = signed('清河县财政局', date);
      expect(facts.signatureDate?.date, date).toEqual({ year: 2022, month: 1, day: 20 });
      expect(facts.bodies.find(({ source }) => source === 'signature')?.name, date).toBe('清河县财政局');
    }
  });

  it('may be one line, lines of one block, or stand before the attachments', () => {
    expect(signed('清河县财政局 2022年1月20日').facts.signatureDate?.date.day).toBe(20);
    expect(signed('清河县财政局<br>2022年1月20日').facts.bodies.some(({ source }) => source === 'signature')).toBe(
      true,
    );
    expect(
      signed('清河县财政局', '2022年1月20日', '附件：<a href="/a.doc">统计表</a>', '（此件公开发布）').facts
        .signatureDate?.date.day,
    ).toBe(20);
  });

  it('is told without its seal and its spaces for looks', () => {
    const nameOf = (line: string) =>
      signed(line, '2022年1月20日').facts.bodies.find(({ source }) => source === 'signature')?.name;
    expect(nameOf('清河县财政局（盖章）')).toBe('清河县财政局');
    expect(nameOf('清 河 县 财 政 局')).toBe('清河县财政局');
    expect(nameOf('清河县教育局 清河县财政局')).toBe('清河县教育局 清河县财政局');
  });

  it('is no date of the page’s foot and no date in a sentence', () => {
    const { facts } = signed('我局于2021年3月1日召开会议，部署政府信息公开工作，明确责任。');
    expect(facts.signatureDate).toBeNull();
    const foot = documentOf(
      `${page('清河县财政局2021年政府信息公开工作年度报告')}<div class="footer"><p>版权所有：清河县财政局</p><p>2024年5月1日</p></div>`,
    );
    expect(foot.facts.signatureDate).toBeNull();
  });
});

describe('attachments', () => {
  const of = (...lines: string[]) => {
    const { facts, view } = documentOf(page('关于印发清河县节水行动方案的通知', ...lines));
    return facts.attachments.map(({ name, state, target }) => `${name}|${state}|${target ? view.quote(target) : ''}`);
  };

  it('are named in a list and missing where nothing links to them', () => {
    expect(of('附件：1.任务分工表', '2.指标分解表')).toEqual(['任务分工表|missing|', '指标分解表|missing|']);
    expect(of('附件：1.任务分工表<br>2.指标分解表')).toEqual(['任务分工表|missing|', '指标分解表|missing|']);
    expect(of('附件：', '1.任务分工表', '2.指标分解表')).toEqual(['任务分工表|missing|', '指标分解表|missing|']);
    expect(of('附件1：任务分工表', '附件2：指标分解表')).toEqual(['任务分工表|missing|', '指标分解表|missing|']);
  });

  it('are linked by name, by number, or by the line itself', () => {
    expect(of('附件：1.任务分工表', '2.指标分解表', '<a href="/1.doc">任务分工表.doc</a>')).toEqual([
      '任务分工表|link|任务分工表.doc',
      '指标分解表|missing|',
    ]);
    expect(of('附件：<a href="/d?id=1">任务分工表</a>')).toEqual(['任务分工表|link|任务分工表']);
    expect(of('填报有关表格（见附件1），按时报送我局。', '<a href="/1.xls">附件1.xls</a>')).toEqual([
      '附件1|link|附件1.xls',
    ]);
    expect(of('附件：任务分工表', '<a href="/1.doc">点击下载.doc</a>')).toEqual(['任务分工表|link|点击下载.doc']);
  });

  it('may stand on the page themselves', () => {
    expect(
      of(
        '附件：任务分工表',
        '清河县水务局',
        '2020年1月2日',
        '附件',
        '任务分工表',
        '水务局负责节水，农业农村局负责灌溉，财政局负责资金保障。',
      ),
    ).toEqual(['任务分工表|onPage|任务分工表']);
    expect(
      of(
        '填报有关表格（见附件1），按时报送我局。',
        '附件1',
        '水务局负责节水，农业农村局负责灌溉，财政局负责资金保障。',
      ),
    ).toEqual(['附件1|onPage|附件1']);
  });

  it('may stand under a lone 附件：, the heading broken over lines, or be counted on below 附件1.', () => {
    const body = '水务局负责节水，农业农村局负责灌溉，财政局负责资金保障。';
    expect(
      of('附件：清河县节水任务分工方案', '清河县水务局', '2020年1月2日', '附件：', '清河县节水任务', '分工方案', body),
    ).toEqual(['清河县节水任务分工方案|onPage|附件：']);
    expect(
      of('分工见附件1，指标见附件2。', '附件1.任务分工表', '2.指标分解表', '附件1.', body, '附件2：', body),
    ).toEqual(['任务分工表|onPage|附件1.', '指标分解表|onPage|附件2：']);
  });

  it('may be pictures that link, addresses that do not look like files, or the document itself', () => {
    expect(of('附件：任务分工表 <a href="/f/1.doc"><img src="doc.png"></a>')).toEqual([
      expect.stringContaining('任务分工表|link|'),
    ]);
    expect(of('附件：任务分工表', '<a href="/download?id=3">任务分工表</a>')).toEqual(['任务分工表|link|任务分工表']);
    expect(of('附件：关于印发清河县节水行动方案的通知')).toEqual([
      '关于印发清河县节水行动方案的通知|onPage|关于印发清河县节水行动方案的通知',
    ]);
  });

  it('may head their own text, lie in one file, be handed out by links that say so, or be shown in a frame', () => {
    const body = '水务局负责节水，农业农村局负责灌溉，财政局负责资金保障。';
    expect(of('附件1 任务分工表', body, '附件2：指标分解表', body)).toEqual([
      `任务分工表|onPage|${body}`,
      `指标分解表|onPage|${body}`,
    ]);
    expect(of('附件1：任务分工表', '联系人：李主任，电话：3366000，地址：清河县城。')).toEqual(['任务分工表|missing|']);
    const list = ['附件：1.任务分工表', '2.指标分解表'];
    expect(of(...list, '<a href="/f/1.zip">附件.zip</a>')).toEqual([
      '任务分工表|link|附件.zip',
      '指标分解表|link|附件.zip',
    ]);
    expect(of(...list, '<a href="/f/2.doc">附件2.doc</a>')).toEqual([
      '任务分工表|missing|',
      '指标分解表|link|附件2.doc',
    ]);
    expect(of(...list, '<a href="/d?i=1">附件1</a>', '<a href="/d?i=2">附件2</a>')).toEqual([
      '任务分工表|link|附件1',
      '指标分解表|link|附件2',
    ]);
    expect(of('附件：任务分工表', '<iframe src="/pdf/web/viewer.html?file=/f/1.pdf"></iframe>')).toEqual([
      '任务分工表|onPage|',
    ]);
    expect(of('附件：（略）')).toEqual([]);
  });

  it('are no headings of their own content and no remarks about attachments', () => {
    expect(of('附件1', '水务局负责节水，农业农村局负责灌溉，财政局负责资金保障。')).toEqual([]);
    expect(of('附件：请到我局网站下载有关表格，逾期不予受理。')).toEqual([]);
  });

  it('mentioned twice are one', () => {
    expect(of('填报有关表格（见附件1），按时报送我局。', '再次填报（附件1），不得遗漏，务必准确无误。')).toEqual([
      '附件1|missing|',
    ]);
  });

  it('of other documents are not this one’s', () => {
    const html = `${page('关于印发清河县节水行动方案的通知')}<h3>相关文件</h3><ul><li><a href="/x.doc">清河县教育工作要点.doc</a></li></ul>`;
    expect(documentOf(html).facts.attachments).toEqual([]);
  });
});

describe('citations', () => {
  it('are laws by number, documents by code, titles in their marks', () => {
    const { facts } = documentOf(
      page(
        '关于节水的通知',
        '根据国务院令第492号、《节约用水条例》和国办发〔2014〕32号、冀政办字[2019]5号文件精神，现通知如下。',
      ),
    );
    expect(facts.citations.map(({ text }) => text)).toEqual([
      '《中华人民共和国政府信息公开条例》',
      '国务院令第492号',
      '《节约用水条例》',
      '国办发〔2014〕32号',
      '冀政办字[2019]5号',
    ]);
  });
});

describe('lists', () => {
  it('are pages of dated links without a document', () => {
    const items = Array.from(
      { length: 12 },
      (_, i) =>
        `<li><a href="/${i}.html">清河县第${i}局2019年政府信息公开工作年度报告</a><span>2020-01-${10 + i}</span></li>`,
    ).join('');
    const { facts } = documentOf(
      `<title>政府信息公开年报_清河县人民政府</title><h2>政府信息公开年报</h2><ul>${items}</ul>`,
    );
    expect(facts.kind).toBe('list');
    expect(facts.reportYear).toBeNull();
  });
});

describe('pages of links', () => {
  const links = (...titles: readonly string[]): string =>
    `<title>政府信息公开年报</title><h2>政府信息公开年报</h2><ul>${titles.map((title, i) => `<li><a href="/${i}.html">${title}</a></li>`).join('')}</ul>`;
  const reports = [2023, 2022, 2021].map((year) => `清河县${year}年政府信息公开工作年度报告`);

  it('are lists without dates, too', () => {
    expect(documentOf(links(...reports)).facts.kind).toBe('list');
  });

  it.each([
    [
      'beside the text of a report',
      `<p>${'2023年，全县主动公开政府信息241条，受理申请36件，全部按时办结。'.repeat(3)}</p>`,
    ],
    ['with the report as a file', '<p><a href="/nb.pdf">清河县2023年年报</a></p>'],
    ['under a by-line', '<p>发布时间：2024-01-20　来源：县政府办公室</p>'],
  ])('are none %s', (_, more) => {
    expect(documentOf(links(...reports) + more).facts.kind).not.toBe('list');
  });
});

it('a school’s report is on a school year, whatever its title calls it', () => {
  const opening = '<p>根据《高等学校信息公开办法》，编制本报告。统计期限为2018年9月1日至2019年8月31日，现予公布。</p>';
  const title = '清河大学2019年信息公开工作年度报告';
  expect(documentOf(`<title>${title}</title><h1>${title}</h1>${opening}`).facts.reportYear).toBeNull();
});

describe('a short notice', () => {
  const news = Array.from(
    { length: 7 },
    (_, i) => `<li><a href="${i}.html">清河镇召开第${i}次工作会议</a><span>2024-0${i + 1}-11</span></li>`,
  );
  const side = `<div class="side"><h3>最新动态</h3><ul>${news.join('')}</ul></div>`;
  const line = '<div>时间：2024年6月3日　来源：清河镇人民政府</div>';

  it('stays a document beside a list of news', () => {
    const head = '<title>清河镇防汛预案</title>';
    const [, body = ''] = page('清河镇防汛预案').split('</title>');
    const dated = head + side + body.replace('</h1>', `</h1>${line}`);
    expect(documentOf(dated).facts.kind).toBe('document');
  });

  it('may be headed by a row across the table, but are not headed by the rows of a form', () => {
    const table = (heading: string) =>
      `<table><tr><td colspan="3">${heading}</td></tr><tr><td colspan="3">三、本年度办理结果</td></tr>${'<tr><td>一、本年新收政府信息公开申请数量</td><td>3</td><td>3</td></tr>'.repeat(2)}</table>`;
    const numbersOf = (...lines: readonly string[]) =>
      documentOf(
        page('清河县财政局2021年政府信息公开工作年度报告', '总体平稳，有序推进，成效明显，群众都很满意。', ...lines),
      ).facts.sections.map(({ required }) => required);
    const title = '三、收到和处理政府信息公开申请情况';
    expect(numbersOf('一、总体情况', table(title), '六、其他需要报告的事项', '无')).toEqual([1, 3, 6]);
    expect(numbersOf(title, table(title), '六、其他需要报告的事项', '无')).toEqual([3, 6]);
  });
});
