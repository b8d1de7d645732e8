import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../../lib/engine/number.ts';
import { read } from './read.ts';

/** Lists as `128 = 2 + 126 (way, exhaustive)`. */
function lists(...lines: string[]): string[] {
  const prose = read(lines);
  const figure = (i: number) => (prose.statements[i]?.value.low ?? Number.NaN) / SCALE;
  return prose.lists.map(
    ({ total, parts, division, exhaustive }) =>
      `${figure(total)} = ${parts.map(figure).join(' + ')} (${division}${exhaustive ? ', exhaustive' : ''})`,
  );
}

describe('lists and their totals', () => {
  it.each([
    ['收到政府信息公开申请128件，其中当面申请2件，网络申请126件。', '128 = 2 + 126 (way, exhaustive)'],
    ['收到申请128件（其中：当面申请2件、网络申请126件）。', '128 = 2 + 126 (way, exhaustive)'],
    ['收到申请128件，其中：当面申请2件；网络申请126件。', '128 = 2 + 126 (way, exhaustive)'],
    [
      '收到政府信息公开申请128件，同比增长20%，其中网络申请100件，占78.1%，信函申请28件，占21.9%。',
      '128 = 100 + 28 (way, exhaustive)',
    ],
    ['收到政府信息公开申请15件，其中自然人申请12件，法人或其他组织申请3件。', '15 = 12 + 3 (applicant, exhaustive)'],
    ['申请办结128件，其中按时办结124件，延期办结4件。', '128 = 124 + 4 (timing, exhaustive)'],
    ['在128件已答复件中，“同意公开”答复90件，“不同意公开”答复38件。', '128 = 90 + 38 (result, exhaustive)'],
    ['从事政府信息公开工作人员5人，其中专职人员2人，兼职人员3人。', '5 = 2 + 3 (staff, exhaustive)'],
    ['行政复议12件（维持7件，纠正2件，其他3件）。', '12 = 7 + 2 + 3 (outcome, exhaustive)'],
    ['设立查阅点52个，其中市级3个，县级20个，乡镇29个。', '52 = 3 + 20 + 29 (level, exhaustive)'],
    ['当面申请2件、传真申请3件、网络申请5件，共计10件。', '10 = 2 + 3 + 5 (way, exhaustive)'],
    ['发布信息1000条，分别为动态信息600条、公告400条。', '1000 = 600 + 400 (area, exhaustive)'],
    ['发布信息1000条，其中动态信息600条，其他400条。', '1000 = 600 + 400 (area, exhaustive)'],
    ['发布信息1000条，其中动态信息600条，公告300条。', '1000 = 600 + 300 (area)'],
    ['发布信息1000条，其中动态信息600条、公告300条等。', '1000 = 600 + 300 (area)'],
    [
      '共发布信息516条，新闻媒体发布200余篇，其中国家级媒体55篇，省级媒体28篇，公众号共发布文章473篇。',
      '200 = 55 + 28 (area)',
    ],
    [
      '公开信息3437条，包括人事信息12条，政务动态1740条，公告225条，解读信息共计110条，其他信息1350条。',
      '3437 = 12 + 1740 + 225 + 110 + 1350 (area, exhaustive)',
    ],
    [
      '产生行政复议案件6件和行政诉讼案件3件，其中行政复议结果维持5件，尚未审结1件，行政诉讼结果维持3件。',
      '6 = 5 + 1 (outcome, exhaustive)',
    ],
    ['产生行政复议3件、行政诉讼2件，其中行政复议维持3件、行政诉讼维持2件。', '3 = 3 (outcome)'],
    ['行政复议28件，其中维持20件，纠错2件，撤回申请6件。', '28 = 20 + 2 + 6 (outcome, exhaustive)'],
    ['行政诉讼5件，其中胜诉4件，正在审理1件。', '5 = 4 + 1 (outcome, exhaustive)'],
    [
      '答复1198件，其中同意公开678件，不属于公开范围的35件，非本单位职责权限范围的397件，申请内容不明确的88件。',
      '1198 = 678 + 35 + 397 + 88 (result, exhaustive)',
    ],
    ['行政复议74件，其中结果维持19件，结果纠正25件。', '74 = 19 + 25 (outcome)'],
    ['行政复议44件，其中结果维持19件，结果纠正25件。', '44 = 19 + 25 (outcome, exhaustive)'],
    ['行政复议74件，其中结果维持19件，尚未审结25件。', '74 = 19 + 25 (outcome, exhaustive)'],
    ['收到政府信息公开申请58件，其中商业企业12件，科研机构6件。', '58 = 12 + 6 (applicant)'],
    ['公开信息20条，其中计划8条，公共资金和人员变动信息12条。', '20 = 8 + 12 (area)'],
    ['办理建议提案134件，其中人大建议56件，政协提案78件。', '134 = 56 + 78 (area, exhaustive)'],
    ['制发公文56件，其中主动公开32件，依申请公开8件，不予公开16件。', '56 = 32 + 8 + 16 (area, exhaustive)'],
    ['公开建议提案1120件（其中市本级320件）。', '1120 = 320 (level)'],
    ['主动公开政府信息19条，政府网站公开政府信息数83条。', '19 = 83 (channel)'],
    ['主动公开政府信息412条。通过政府网站公开286条，通过政务微信公开126条。', '412 = 286 + 126 (channel)'],
    ['主动公开政府信息412条。政府网站公开286条，其他方式公开126条。', '412 = 286 + 126 (channel, exhaustive)'],
    ['政府网站公开286条，政务微信公开126条。全年共主动公开政府信息412条。', '412 = 286 + 126 (channel)'],
    ['收到政府信息公开申请128件，其中当面申请、网络申请分别为2件、126件。', '128 = 2 + 126 (way, exhaustive)'],
    ['共办理政府信息公开申请127件（含上年结转3件），其中新收123件。', '127 = 3 + 123 (area, exhaustive)'],
    ['受理依申请公开9件，具体为土地征收类6件，城市规划类2件。', '9 = 6 + 2 (area, exhaustive)'],
    ['公开信息59条，涵盖政务信息13条、工作动态37条、活动集锦9条以及检查公示1条。', '59 = 13 + 37 + 9 + 1 (area)'],
    ['收到群众来信58件，已办结51件，其余8件正在办理。', '58 = 51 + 8 (area, exhaustive)'],
    ['征集意见建议24条，采纳15条，未采纳8条。', '24 = 15 + 8 (area, exhaustive)'],
    ['抽检食品420批次，合格411批次，不合格8批次。', '420 = 411 + 8 (area, exhaustive)'],
    ['受理申请58件，予以许可51件，不予许可6件。', '58 = 51 + 6 (area, exhaustive)'],
    ['发布政策解读18篇，按形式分：文字解读9篇，图解7篇，视频解读3篇。', '18 = 9 + 7 + 3 (area)'],
    [
      '网站公布信息115条，其中：公告30条、文件10条、部门文件75条、监管信息5条；公布事项25条。',
      '115 = 30 + 10 + 75 + 5 (area)',
    ],
  ])('%s', (line, expected) => {
    expect(lists('依申请公开情况', line)).toEqual([expected]);
  });

  it.each([
    '收到群众来信58件，上年结转2件，已办结51件，其余9件正在办理。',
    '印发文件12件，答复来信51件，其余7件正在办理。',
    '收到群众来信58件，办结51件，其余7件中，3件转办，4件正在办理。',
    '征集意见建议24条，采纳15条，部分采纳2条，未采纳7条。',
    '抽检食品420批次，合格411批次，不合格8批次，1批次正在复检。',
  ])('are none where more than a figure and its rest is told: %s', (line) => {
    expect(lists('其他工作', line)).toEqual([]);
  });

  it('go on where 其中 opens the next line', () => {
    expect(lists('公开重点领域信息500条。', '其中就业信息300条，教育信息200条。')).toEqual(['500 = 300 + 200 (area)']);
  });

  it('take each view of one total by itself', () => {
    expect(
      lists(
        '共收到政府信息公开申请128件。从申请方式看，网上申请100件，信函申请28件。从申请主体看，自然人申请120件，法人或其他组织申请8件。',
      ),
    ).toEqual(['128 = 100 + 28 (way, exhaustive)', '128 = 120 + 8 (applicant, exhaustive)']);
  });

  it('divide what was newly received, whatever was carried over', () => {
    expect(
      lists(
        '共办理政府信息公开申请127件（含上年结转3件），其中新收124件。从申请人看，自然人98件，法人或其他组织26件。',
      ),
    ).toContain('124 = 98 + 26 (applicant, exhaustive)');
  });

  it.each([
    ['begun at a semicolon', '予以公开13件；不予公开3件，其中涉及第三方2件；无法提供10件，其中不掌握6件；不予处理2件'],
    ['made up before a comma', '予以公开13件，不予公开3件，其中国家秘密1件、第三方2件，无法提供10件，不予处理2件'],
    ['of one figure', '予以公开13件，不予公开3件，其中涉及第三方2件，无法提供10件，不予处理2件'],
  ])('go on behind a list within them, %s', (_, parts) => {
    expect(lists(`办结政府信息公开申请28件，其中${parts}。`)).toContain('28 = 13 + 3 + 10 + 2 (result, exhaustive)');
  });

  it('are no longer complete where nobody can tell where the list within them ends', () => {
    const read = lists(
      '办结政府信息公开申请28件，其中予以公开13件，不予公开3件，其中国家秘密1件、第三方1件，无法提供11件，不予处理1件。',
    );
    expect(read).toContain('28 = 13 + 3 (result)');
  });

  it('divide the part right before them where they add up to it', () => {
    expect(lists('收到政府信息公开申请26件，其中自然人申请22件，法人申请4件，其中企业3件，律师事务所1件。')).toEqual([
      '26 = 22 + 4 (applicant, exhaustive)',
      '4 = 3 + 1 (applicant, exhaustive)',
    ]);
  });

  it('divide the result that they give the reasons of', () => {
    expect(
      lists('办结政府信息公开申请16件，其中予以公开13件，不予公开3件，其中国家秘密2件、第三方2件；办结率100%。'),
    ).toContain('3 = 2 + 2 (result)');
  });

  it('divide this year, not the year that it is compared with', () => {
    expect(lists('2022年申请量为26件，上年为22件，同比上升18.2%；其中，网络申请20件，信函申请6件。')).toEqual([
      '26 = 20 + 6 (way, exhaustive)',
    ]);
    expect(lists('2016年申请量为26件，2015年为22件，增长18.2%；其中网络申请20件，信函申请6件。')).toEqual([
      '26 = 20 + 6 (way, exhaustive)',
    ]);
  });

  it('end where a looser mark begins another matter, unless more than that adds up', () => {
    expect(lists('制发文件27件，其中市政府文件6件、部门文件12件、镇街文件8件，对外公开总数186件。')).toEqual([
      '27 = 6 + 12 + 8 (area)',
    ]);
    expect(lists('制发文件27件，其中市政府文件6件、部门文件12件，镇街文件9件。')).toEqual(['27 = 6 + 12 + 9 (area)']);
  });

  it('go on in the next line behind a semicolon', () => {
    expect(lists('收到政府信息公开申请26件，其中：网络申请20件；', '信函申请6件。')).toEqual([
      '26 = 20 + 6 (way, exhaustive)',
    ]);
  });

  it('divide the requests that a line before them gives', () => {
    expect(lists('全年收到政府信息公开申请26件。', '从申请方式看，网络申请20件，信函申请6件。')).toEqual([
      '26 = 20 + 6 (way, exhaustive)',
    ]);
    expect(lists('全市教育局收到政府信息公开申请26件。', '从申请方式看，网络申请20件，信函申请6件。')).toEqual([]);
  });

  it('take up words that are not known where they then make up the total, and no other statistic', () => {
    expect(lists('答复15件，其中同意公开11件，非本部门职责1件，信息不存在3件。')).toEqual([
      '15 = 11 + 1 + 3 (result, exhaustive)',
    ]);
    expect(lists('收到申请7件，其中网络申请2件、信函申请2件；行政诉讼3件。')).toEqual(['7 = 2 + 2 (way, exhaustive)']);
  });

  it('end before a sum of theirs, which leaves out their own total', () => {
    expect(lists('收到申请423件，其中市教育局126件、市水务局86件，合计212件，占一半以上。')).toEqual([
      '423 = 126 + 86 (level)',
      '212 = 126 + 86 (level)',
    ]);
  });

  it('leave out figures of another unit or kind in the same sentence', () => {
    expect(
      lists(
        '主动公开政府信息600条，其中政府网站公开500条，政务微博公开100条，访问量785.2万人次，依申请公开128条，办结率100%。',
      ),
    ).toEqual(['600 = 500 + 100 (channel, exhaustive)']);
  });

  it('take the figure that the parts divide, not the nearest', () => {
    expect(lists('依申请公开情况', '收到申请128件，办结120件，其中当面申请28件，网络申请100件。')).toEqual([
      '128 = 28 + 100 (way, exhaustive)',
    ]);
  });

  it('say nothing where what was carried over may be in the parts', () => {
    expect(lists('新收政府信息公开申请10件，上年结转3件，其中予以公开8件，不予公开4件，结转下年度1件。')).toEqual([]);
  });

  it('say nothing where several figures may be the total and none agrees', () => {
    expect(lists('公开信息500条，发布公告600条，其中图解700条，视频800条。')).toEqual([]);
  });

  it('know channels as overlapping', () => {
    const [list] = read('主动公开政府信息600条，其中政府网站公开500条，政务微博公开300条。').lists;
    expect(list).toMatchObject({ overlapping: true, exhaustive: true, stated: true });
  });
});
