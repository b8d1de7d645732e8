import { describe, expect, it } from 'vitest';
import { briefs, read } from './read.ts';

describe('figures become statements of the forms’ statistics', () => {
  it.each([
    ['2021年，我局主动公开政府信息1,234条。', ['proactive 1234条']],
    ['一是主动公开政府信息128条，二是公开规范性文件6件。', ['proactive 128条', 'proactive.normative 6件']],
    ['全市各级行政机关通过不同渠道和方式主动公开政府信息2.3万条。', ['proactive 22500–23500条']],
    ['全年共收到政府信息公开申请128件，全部按时办结。', ['received 128件']],
    ['共收到128件政府信息公开申请。', ['received 128件']],
    ['收到公民、法人或者其他组织提出的政府信息公开申请三件。', ['received 3件']],
    ['受理依申请公开政府信息申请28件，按时办结28件。', ['received 28件', 'closed.onTime 28件']],
    ['收到依申请公开申请26件，办结26件。', ['received 26件', 'closed 26件']],
    [
      '上年结转申请2件，收到信息公开申请9件，结转下年度继续办理1件。',
      ['carriedIn 2件', 'received 9件', 'carriedOut 1件'],
    ],
    [
      '受理政府信息公开申请76件，答复78件（含上年度结转申请7件，另有5件顺延到下年度答复）。',
      ['received 76件', 'replied 78件', 'carriedIn 7件', 'carriedOut 5件'],
    ],
    ['受理政府信息公开申请9件，上一年度结转受理0件。', ['received 9件', 'carriedIn 0件']],
    [
      '受理政府信息公开申请14件。已办结件中属于同意公开答复9件，同意部分公开1件，不属于本机关公开4件。',
      ['received 14件', 'replied.granted 9件', 'replied.partial 1件', 'replied.notOurs 4件'],
    ],
    ['全市共收到政府信息申请公开件658件。', ['received 658件']],
    ['新受理政府信息公开申请10件，转下一年办理2件。', ['received 10件', 'carriedOut 2件']],
    ['因政府信息公开被申请行政复议3件，被提起行政诉讼2件。', ['review 3件', 'litigation 2件']],
    ['全市设立政府信息公开查阅点10个。', ['readingPoints 10个']],
    ['举办政府信息公开培训班2次，接受培训人员50人次。', ['trainings 2次', 'trainees 50人次']],
    ['制发行政规范性文件5件，现行有效行政规范性文件20件。', ['normative.issued 5件', 'normative.inForce 20件']],
    ['政府信息公开专项经费50000元。', ['budget 5万元']],
    [
      '制发规范性文件5件，废止3件，修改2件，现行有效20件。',
      ['normative.issued 5件', 'normative.abolished 3件', '(修改) 2件', 'normative.inForce 20件'],
    ],
    ['制定规章1件，制定规范性文件6件，废止3件。', ['rules.issued 1件', 'normative.issued 6件', '(废止) 3件']],
    ['政府信息公开行政复议、行政诉讼分别为3件和2件。', ['review 3件', 'litigation 2件']],
    ['作出行政许可和行政处罚决定分别为126件、55件。', ['licence.decisions 126件', 'penalty.decisions 55件']],
    ['其中新建项目45个、有机茶园3个、共享单车点6个。', ['(新建项目) 45个', '(有机茶园) 3个', '(共享单车点) 6个']],
    ['未作出行政许可、行政强制决定。', ['licence.decisions none', 'coercion.decisions none']],
    ['参加新闻发布会30次，其中主要负责同志参加21次。', ['response.press 30次', 'response.press.leader 21次']],
  ])('%s', (line, expected) => {
    expect(briefs(line)).toEqual(expected);
  });

  it.each([
    ['a topic', '在财政资金领域，主动公开政府信息35条。'],
    ['proposals', '收到政协提案35件，办结35件。'],
    ['letters', '市长信箱收到来信56件，答复56件。'],
    ['a plan', '依申请公开方面，2022年计划办结申请35件。'],
    ['a difference', '收到政府信息公开申请数比上年增加28件。'],
    ['the ordinary work of a justice bureau', '全年办理行政复议案件356件。'],
  ])('%s is none of them', (_, line) => {
    expect(read(line).statements.filter(({ concept }) => concept !== null && concept !== 'carriedIn')).toEqual([]);
  });

  it('knows the total of what was received and what was carried over', () => {
    expect(briefs('共受理政府信息公开申请12件（含上年结转1件），其中自然人申请9件。')).toEqual([
      'handled 12件',
      'carriedIn 1件',
      '(自然人申请) 9件',
    ]);
    expect(briefs(['依申请公开情况', '全年共办理申请12件，其中新收11件、上年结转1件。'])).toEqual([
      'handled 12件',
      'received 11件',
      'carriedIn 1件',
    ]);
  });

  it('reads the years before and after as such', () => {
    expect(briefs('办理政府信息公开申请12件，其中2020年结转1件；结转至2022年办理2件。').slice(1)).toEqual([
      'carriedIn 1件',
      'carriedOut 2件',
    ]);
  });

  it('looks past a remark between words and figure, and past names in quotation marks', () => {
    expect(briefs('主动公开政府信息70件，其中机构职能3件，政务动态（含公示）67件。').at(-1)).toBe('(政务动态) 67件');
    expect(briefs('收到申请（含上年结转）12件。')[0]).not.toContain('received');
    expect(briefs('“云溪生态环境”微信共发布信息826条，主动公开政府信息900条。')).toEqual([
      '(云溪生态环境微信共发布信息) 826条',
      'proactive 900条',
    ]);
  });

  it('passes over products', () => {
    expect(briefs('举办培训3×5场，主动公开政府信息3.5×108条，回应关切12次。')).toEqual(['(回应关切) 12次']);
  });

  it('passes over titles, document numbers, dates and ordinals', () => {
    expect(
      briefs(
        '按照《2021年第3次会议10项要求》（国办发〔2021〕30号）和第二十条，自2021年5月1日起，第3期简报发布，电话12345，20个工作日内答复。',
      ),
    ).toEqual([]);
  });
});

describe('sentences cut into lines', () => {
  const text =
    '2021年，全市各级行政机关认真贯彻落实条例，坚持以公开为常态、不公开为例外，不断扩大公开范围。全年共收到政府信息公开申请1128件，均已按时办结，办结率100%，没有收到行政复议、行政诉讼和投诉。';
  const lines = text.match(/.{1,23}/g) ?? [];
  const expected = ['received 1128件', 'review none', 'litigation none', 'complaints none'];

  it('of one width are read as one, by blocks or by line breaks', () => {
    expect(briefs(lines)).toEqual(expected);
    expect(briefs(lines.join('\n'))).toEqual(expected);
  });

  it('keep the place of each figure', () => {
    const { view, statements } = read(lines.join('\n'));
    expect(view.quote(statements[0]?.numberAt ?? { kind: 'page' }).replace('\n', '')).toBe('1128件');
  });
});

describe('scope', () => {
  it.each([
    ['another year', '2020年收到政府信息公开申请20件。', 'received@2020 20件'],
    ['last year', '上年收到政府信息公开申请20件。', 'received@2020 20件'],
    ['part of the year', '上半年收到政府信息公开申请5件。', 'received@part 5件'],
    ['the body’s own level', '市本级收到政府信息公开申请30件。', 'received@subset 30件'],
    ['the bodies below', '各县（市、区）收到政府信息公开申请98件。', 'received@subset 98件'],
    ['another body', '市教育局收到政府信息公开申请12件。', 'received@other 12件'],
    ['the whole city', '全市收到政府信息公开申请128件。', 'received 128件'],
    ['nothing in particular', '全局各项工作取得新成效。未收到政府信息公开申请。', 'received none'],
    ['a document’s number', '依照国办函〔2020〕109号，收到政府信息公开申请128件。', 'received 128件'],
    ['the report’s own year', '2021年1月1日至12月31日，收到政府信息公开申请128件。', 'received 128件'],
  ])('%s', (_, line, expected) => {
    expect(briefs(line)).toEqual([expected]);
  });

  it('of a department does not take the city’s figures for its own', () => {
    expect(briefs('全市收到政府信息公开申请128件。', { bodyLevel: 'department' })).toEqual(['received@other 128件']);
    expect(briefs('我局收到政府信息公开申请8件。', { bodyLevel: 'department' })).toEqual(['received 8件']);
  });

  it('of a district does not take the city’s or the province’s for its own', () => {
    const district = { title: '某市清河区2021年政府信息公开工作年度报告', bodyLevel: 'government' } as const;
    const lines = ['全区', '全区各部门、各镇街', '全市', '我市', '全省各级行政机关'].map(
      (who) => `${who}收到政府信息公开申请128件。`,
    );
    expect(briefs(lines, district)).toEqual([
      'received 128件',
      'received 128件',
      'received@other 128件',
      'received@other 128件',
      'received@other 128件',
    ]);
  });

  it.each([
    ['市政府办公室', '某市人民政府办公室', 'received 36件'],
    ['市政府', '某市人民政府办公室', 'received 36件'],
    ['市政府', '某市林业局', 'received@other 36件'],
    ['厅机关', '某省水利厅', 'received@subset 36件'],
    ['全省水利系统', '某省水利厅', 'received@other 36件'],
    ['水利部', '水利部', 'received 36件'],
  ])('knows %s in the report of %s', (who, body, expected) => {
    const facts = { title: `${body}2021年政府信息公开工作年度报告`, bodyLevel: 'department' } as const;
    expect(briefs(`${who}收到政府信息公开申请36件。`, facts)).toEqual([expected]);
  });

  it.each([
    ['柳河街道办事处', '柳河街街道办事处', 'received@other 36件'],
    ['柳河街街道办事处', '柳河街街道办事处', 'received 36件'],
    ['柳河街道办', '柳河街道办事处', 'received 36件'],
    ['临江市气象部门', '临江市气象部门', 'received 36件'],
    ['全区各职能部门、镇街', '清河区', 'received 36件'],
    ['分局', '临江市林业局新城分局', 'received 36件'],
    ['市林水局', '临江市林业水利局', 'received 36件'],
    ['市水利局', '临江市林业水利局', 'received@other 36件'],
    ['市住建局', '临江市住房和城乡建设局', 'received 36件'],
    ['区住建局', '临江市住房和城乡建设局', 'received@other 36件'],
    ['市发改委', '临江市发展和改革委员会', 'received 36件'],
  ])('knows %s in the report of %s by the longest of its names', (who, body, expected) => {
    const facts = { title: `${body}2021年政府信息公开工作年度报告` };
    expect(briefs(`${who}共收到政府信息公开申请36件。`, facts)).toEqual([expected]);
  });

  it('is of all years where a sentence tells of the year before and 累计 of more', () => {
    expect(briefs('2021年收到政府信息公开申请6件，累计收到政府信息公开申请56件。')).toEqual([
      'received 6件',
      'received@part 56件',
    ]);
    expect(briefs('全年累计收到政府信息公开申请56件。')).toEqual(['received 56件']);
  });

  it('is the whole year where something was done every day of it', () => {
    expect(briefs('政务微信公众号保持每日更新，共收到政府信息公开申请36件。')).toEqual(['received 36件']);
    expect(briefs('每月收到政府信息公开申请3件。')[0]).toContain('@part');
    expect(briefs('12月份收到政府信息公开申请3件。')[0]).toContain('@part');
  });

  it('tells the government itself from all that it governs', () => {
    const line = '市政府受理政府信息公开申请56件，答复58件（含上年结转4件），结转下年2件。';
    expect(briefs(['全市收到政府信息公开申请1256件，上年结转36件。', line], { bodyLevel: 'government' })).toEqual([
      'received 1256件',
      'carriedIn 36件',
      'received@subset 56件',
      'replied@subset 58件',
      'carriedIn@subset 4件',
      'carriedOut@subset 2件',
    ]);
    expect(briefs('市政府网站主动公开政府信息56条。')).toEqual(['(市政府网站主动公开政府信息) 56条']);
  });

  it('is not what a bracket closed by then speaks of', () => {
    const lines = '我局收到政府信息公开申请36件（同比增长20%，在全市位列第三），办结35件。';
    expect(briefs(lines, { bodyLevel: 'department' })).toEqual(['received 36件', 'closed 35件']);
  });

  it('follows the sentence: what a part says after 其中 is the part’s', () => {
    expect(briefs('全市主动公开政府信息67987条，其中，市本级主动公开政府信息241条。')).toEqual([
      'proactive 67987条',
      'proactive@subset 241条',
    ]);
  });

  it('knows the body by the names the page gives it', () => {
    const bodies = [{ name: '盘锦市人民政府', source: 'block', at: { kind: 'page' } }] as const;
    expect(briefs('盘锦市各级政府及其工作部门主动公开政府信息40276条。', { bodies })).toEqual(['proactive 40276条']);
    expect(briefs('大洼区政府主动公开政府信息4027条。', { bodies })).toEqual(['proactive@other 4027条']);
  });
});

describe('statements of none', () => {
  it.each([
    '其中网上申请5件，其他形式申请0件。',
    '其中网上申请5件，其他申请0件。',
    '其中网上申请5件，其它渠道申请0件。',
    '其中网上申请5件，其他方式申请为零。',
    '其中网上申请5件，重复申请数为0。',
    '其中网上申请5件，没有收到其他形式的申请。',
    '其中网上申请5件，无其他方式申请。',
  ])('of the ways not named before do not say that nobody applied: %s', (rest) => {
    expect(briefs(`全年收到政府信息公开申请5件，${rest}`).filter((said) => !said.startsWith('('))).toEqual([
      'received 5件',
      'received.online 5件',
    ]);
  });

  it('know the body by its name', () => {
    const facts = { title: '清河乡2021年政府信息公开工作年度报告' };
    const said = briefs('全年未发生针对清河乡有关政府信息公开事务的行政复议案件、行政诉讼案件。', facts);
    expect(said).toEqual(['review none', 'litigation none']);
    expect(briefs('全年未发生针对临江局的行政复议案件。', facts)).toEqual(['(针对临江局的行政复议案件) none']);
  });

  it('of what came of requests do not say that nobody asked', () => {
    const said = briefs('接到依申请公开事项3项，均已答复办结，未产生依申请公开政府信息案例。');
    expect(said.filter((one) => !one.startsWith('('))).toEqual(['received 3项']);
  });

  it('of the disputes lost do not say that there was none', () => {
    const said = briefs('政府信息公开行政复议3件，被纠错的行政复议案件为零。');
    expect(said).toEqual(['review 3件']);
  });

  it.each([
    ['没有收到任何书面或者其他形式要求公开政府信息的申请。', ['received none']],
    ['我局未接到依申请公开事项。', ['received none']],
    ['未发生被申请行政复议、提起行政诉讼和接受举报投诉的情况。', ['review none', 'litigation none', 'complaints none']],
    ['没有因政府信息公开申请被行政复议、提起行政诉讼的情况。', ['review none', 'litigation none']],
    ['且未引起行政诉讼或行政复议。', ['review none', 'litigation none']],
    ['没有收到需要回应公众关注的热点或重大舆情情况。', ['response none']],
    ['依申请公开信息未收取费用。', ['fees none']],
    ['没有公民、法人和其他组织向我局申请公开政府信息。', ['received none']],
    ['未收到当面申请、传真申请。', ['received.inPerson none', 'received.fax none']],
    ['因政府信息公开被申请行政复议、提起行政诉讼情况均为零。', ['review none', 'litigation none']],
    ['（五）行政复议、行政诉讼情况：无。', ['review none', 'litigation none']],
    ['行政复议0件，行政诉讼0件。', ['review none', 'litigation none']],
    ['未收到和处理政府信息公开申请件。', ['received none']],
    ['政府信息公开申请数为0，行政复议、诉讼均为0。', ['received none', 'review none', 'litigation none']],
    ['全年零申请、零复议、零诉讼。', ['review none', 'litigation none', 'received none']],
    ['政府信息公开行政复议、行政诉讼为空白。', ['review none', 'litigation none']],
    ['不存在因政府信息公开引发的行政复议、行政诉讼案件。', ['review none', 'litigation none']],
    ['无上年度结转申请，无结转下年度继续办理的申请。', ['carriedIn none', 'carriedOut none']],
    ['本年度没有制定规章、行政规范性文件。', ['rules.issued none', 'normative.issued none']],
    ['未收取信息处理费。', ['fees none']],
    ['未收到依申请公开事项.', ['received none']],
    ['收到政府信息公开申请3件，均已答复。无下年度结转。', ['received 3件', 'carriedOut none']],
    ['收到政府信息公开申请3件，其中书面、口头或者其他形式的申请0件。', ['received 3件', 'received none']],
  ])('%s', (line, expected) => {
    expect(briefs(line)).toEqual(expected);
  });

  it.each([
    '我局无公共资源配置事项。',
    '未收到涉及国家秘密的申请。',
    '无逾期未答复的政府信息公开申请。',
    '无其他需要报告的事项。',
    '申请人无正当理由逾期不补正。',
    '确保未发生行政复议。',
    '本机关没有现成信息需要另行制作。',
    '未发生因信息公开引发的舆情事件。',
    '未发生行政诉讼败诉案件。',
    '没有收到书面申请。',
    '政府服务零材料、零跑腿、零收费。',
    '申请的政府信息不存在的3件。',
    '未制定规范性文件清单。',
    '没有收到个人申请。',
    '其中35个部门没有收到政府信息公开申请。',
    '对未公开的政府信息申请，及时答复。',
  ])('%s is none of the forms’ statistics', (line) => {
    expect(read(line).statements.filter(({ concept }) => concept !== null)).toEqual([]);
  });
});
