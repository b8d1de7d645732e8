import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { formById } from '../../../../lib/forms/index.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PLAIN, reportPage } from '../../audit/report-page.ts';
import { consistent } from '../reports.ts';

/**
 * Sentences beside the tables of one report on 2022: 26 requests received (22 of natural persons), 2 carried over, 26
 * closed, 2 carried on; 4 reviews and 3 suits. What says so is right however it says so; what says another figure is
 * found, once.
 */
const FIGURES: Readonly<Record<string, number>> = {
  'received@natural': 22,
  'received@commercial': 3,
  'received@legal': 1,
  'carriedIn@natural': 2,
  'result.granted@natural': 12,
  'result.granted@commercial': 1,
  'result.partial@natural': 2,
  'result.refused.thirdParty@natural': 2,
  'result.refused.thirdParty@commercial': 1,
  'result.unavailable.notHeld@natural': 5,
  'result.unavailable.notHeld@commercial': 1,
  'result.unavailable.notHeld@legal': 1,
  'result.unprocessed.petition@natural': 1,
  'carriedOut@natural': 2,
  'review@upheld': 2,
  'review@corrected': 1,
  'review@pending': 1,
  'litigation.direct@upheld': 1,
  'litigation.afterReview@upheld': 1,
  'litigation.afterReview@pending': 1,
  'normative@made': 2,
  'normative@abolished': 1,
  'normative@inForce': 9,
  'penalty@decisions': 46,
};
const values = consistent(formById('2021'), (address) => FIGURES[address.slice(5)] ?? 0);
const PAGE = reportPage('2021', 2022, values, PLAIN);

function findings(line: string): string[] {
  const html = PAGE.replace('2022年，我局深入贯彻落实《条例》，各项工作有序推进。', line);
  const page = readHtml(html, { url: 'http://lyj.yunxi.gov.cn/zwgk/1.html' });
  return audit(page, { today: { year: 2026, month: 6, day: 1 } }).findings.flatMap(({ rule, outcome }) =>
    /^(?:prose|cross|table)\//.test(rule) ? [`${outcome} ${rule}`] : [],
  );
}

const RIGHT = [
  '全年受理政府信息公开申请28件（含上年结转2件），办结26件，办结率92.9%，其余2件正在办理中。',
  '全年受理政府信息公开申请28件（含上年结转2件），其中自然人申请24件，法人或其他组织申请4件。',
  '共办理政府信息公开申请28件，其中2021年结转2件，2022年新收26件；办结26件，2件结转至2023年办理。',
  '办结26件，其中上年结转2件，今年新收24件。',
  '办结26件，其中予以公开13件，部分公开2件，不予公开3件，无法提供7件，不予处理1件。',
  '收到申请26件，上年结转2件，合计28件。其中予以公开13件，占46.4%；部分公开2件，占7.1%；不予公开3件，占10.7%。',
  '全年共收到政府信息公开申请26件。申请渠道方面，网络18件，信函6件，当面2件。申请主体方面，自然人22件，法人4件。',
  '收到政府信息公开申请26件。被申请行政复议4件，被提起行政诉讼3件。',
  '收到政府信息公开申请26件。办理行政复议案件126件，行政应诉案件36件。',
  '我局制定并公开行政规范性文件2件，废止1件，现行有效9件。',
  '立案查处行政处罚案件52件，结案46件，罚款86万元。',
  '未收到科研机构、社会公益组织提出的政府信息公开申请。',
  '2022年1月至6月，我局未收到政府信息公开申请；7月至12月，收到政府信息公开申请26件。',
  '累计收到政府信息公开申请412件（2008年至今），2022年度收到26件。',
  '全年办理政府信息公开申请28件，其中予以公开13件、部分公开2件、不予公开3件、无法提供7件、不予处理1件、结转下年2件。',
  '收到政府信息公开申请27件，其中1件非本局职责已移送，登记受理26件。',
  '全年共处理政府信息公开申请28件，其中本年新收26件、上年结转2件。从申请人看，自然人24件，法人或其他组织4件。',
  '依法办理政府信息公开申请26件，其中上年结转2件，本年新收24件。',
  '全年办结政府信息公开申请26件，其中上年结转2件、本年新收24件；结转下年2件。',
  '受理政府信息公开申请28件（含2021年结转2件），涉及行政许可6件、行政处罚9件、规划计划13件。',
  '收到政府信息公开申请26件，全部按期办结（含上年结转2件）。',
  '截至2022年底，现行有效规范性文件9件，其中2022年制发2件，累计废止23件。',
  '2022年新收政府信息公开申请26件，上年结转政府信息公开申请2件，其中自然人24件，占85.7%，法人或其他组织4件，占14.3%。',
  '收到政府信息公开申请26件，上年结转2件；共办理28件，办结26件。',
  '收到政府信息公开申请26件，上年结转2件；共办理26件。',
  '我局现有规范性文件9件，无行政许可事项，作出行政处罚决定46件。',
  '办理行政处罚案件48件，作出处罚决定46件，移送公安机关2件。',
  '第一季度无政府信息公开申请，第二季度收到6件，第三季度收到12件，第四季度收到8件。',
];

const WRONG: readonly (readonly [string, string])[] = [
  ['政府信息公开申请量为零。', 'fail cross/none-but-some'],
  ['2022年度我局未接到任何单位和个人要求公开政府信息的申请。', 'fail cross/none-but-some'],
  ['我局无行政事业性收费，无行政处罚，无行政许可事项。', 'fail cross/none-but-some'],
  ['全年受理政府信息公开申请29件（含上年结转2件），办结26件。', 'fail cross/value'],
  ['全年共办理依申请公开28件，其中新收25件、上年结转2件。', 'fail prose/sum'],
  ['共办理政府信息公开申请28件，其中新收26件；2件结转至2023年办理，3件结转下年。', 'fail prose/contradiction'],
  ['全年办理政府信息公开申请28件，办结26件，4件结转至2023年办理。', 'fail cross/value'],
  ['办结26件，其中予以公开13件，部分公开2件，不予公开3件，无法提供8件，不予处理1件。', 'fail prose/sum'],
  ['收到政府信息公开申请26件。申请主体方面，自然人22件，法人5件。', 'fail prose/sum'],
  [
    '全年办理政府信息公开申请29件，其中予以公开13件、部分公开2件、不予公开3件、无法提供7件、不予处理1件、结转下年2件。',
    'fail prose/sum',
  ],
  [
    '收到行政许可申请36件；行政复议4件，其中维持2件、纠正1件、尚未审结1件；行政诉讼3件，其中维持3件、尚未审结1件。',
    'fail prose/sum',
  ],
  ['收到政府信息公开申请26件，上年结转2件；共办理29件，办结26件。', 'fail cross/value'],
  ['我局现有规范性文件8件。', 'review cross/value'],
  ['我局无行政许可事项，无行政处罚事项。', 'review cross/none-but-some'],
  ['全年未作出行政处罚和行政许可决定。', 'fail cross/none-but-some'],
  ['在收到的申请中，予以公开14件，部分公开2件。', 'fail cross/value'],
  ['收到政府信息公开申请26件。被申请行政复议5件。', 'review cross/value'],
  ['我局制定并公开行政规范性文件2件，废止1件，现行有效8件。', 'fail cross/value'],
  ['收到政府信息公开申请27件，其中2件非本局职责已移送，登记受理26件。', 'review cross/value'],
];

/** Portals set spaces around figures, and lines where a clause ends; what is said stays the same. */
const DRESSES: readonly (readonly [string, (line: string) => string])[] = [
  ['with spaces around figures', (line) => line.replace(/\d[\d.]*%?/g, ' $& ')],
  ['in lines by <br>', (line) => line.replace(/[；。](?=.)/g, '$&<br>')],
  ['in paragraphs', (line) => line.replace(/；(?=.)/g, '$&</p><p>')],
];

describe('sentences beside the tables', () => {
  it.each(RIGHT)('%s', (line) => {
    expect(findings(line)).toEqual([]);
  });

  it.each(WRONG)('%s', (line, expected) => {
    expect(findings(line)).toEqual([expected]);
  });

  describe.each(DRESSES)('%s', (_, dress) => {
    it.each(RIGHT)('%s', (line) => {
      expect(findings(dress(line))).toEqual([]);
    });

    it.each(WRONG)('%s', (line, expected) => {
      expect(findings(dress(line))).toEqual([expected]);
    });
  });
});
