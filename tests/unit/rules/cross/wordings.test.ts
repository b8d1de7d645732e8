import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../../lib/audit.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { TODAY } from '../../audit/arbitrary.ts';

/** A clean report, whose tables say: 18 received, 1 carried in, 16 closed, 3 carried out, 1 review, 1 litigation. */
const PAGE = readFileSync(join(import.meta.dirname, '../../../pages/report-2022-clean-table/page.html'), 'utf8');
const OWN_FIGURES = /<p>　　（一）主动公开。.*?<\/p>\s*<p>　　（二）依申请公开。.*?<\/p>/s;

/** What the rules on sentences say of the report with this sentence in place of its own figures. */
function findings(sentence: string): string[] {
  const html = PAGE.replace(OWN_FIGURES, `<p>　　${sentence}</p>`);
  const { findings: found } = audit(readHtml(html, { url: 'http://lyj.yunxi.gov.cn/1.html' }), { today: TODAY });
  return found.filter(({ rule }) => /^(?:prose|cross)\//.test(rule)).map(({ rule, outcome }) => `${outcome} ${rule}`);
}

const NONE = [
  '2022年，我局未收到政府信息公开申请。',
  '全年没有收到公民、法人和其他组织的政府信息公开申请。',
  '本年度未接到依申请公开事项。',
  '2022年我局无依申请公开政府信息。',
  '2022年度我局收到政府信息公开申请0件。',
  '全年收到依申请公开申请为0。',
  '本年度我局没有依申请公开件。',
  '2022年，我局依申请公开数量为零。',
  '未收到任何形式的政府信息公开申请。',
  '我局2022年度未收到要求公开政府信息的申请。',
  '本单位2022年没有受理政府信息公开申请。',
  '依申请公开方面，2022年未收到申请。',
  '2022年，我局共收到政府信息公开申请零件。',
  '全年无公民、法人或其他组织向我局申请公开政府信息。',
  '2022年未有公民、法人或者其他组织向本机关提出政府信息公开申请。',
  '没有收到群众申请公开政府信息的情况。',
  '2022年我局无政府信息公开申请。',
  '2022年，没有公民、法人和其他组织向我局申请信息公开。',
  '本年度没有申请人提出政府信息公开申请。',
  '2022年度我局未受理依申请公开信息。',
  '截至12月31日，我局未收到政府信息公开申请。',
  '2022年，我局未发生因政府信息公开被申请行政复议的情况。',
  '全年没有因政府信息公开工作被申请行政复议。',
  '本年度无因政府信息公开引起的行政复议案件。',
  '因政府信息公开工作被申请行政复议0件。',
  '未收到政府信息公开类行政复议申请。',
  '我局未因政府信息公开被提起行政复议。',
  '全年未发生行政复议情况。',
  '2022年，未产生政府信息公开相关行政复议案件。',
  '未接到关于政府信息公开的行政复议。',
  '本年度未发生政府信息公开行政复议。',
  '2022年无政府信息公开行政复议。',
  '没有被申请行政复议的情况。',
  '我局没有因信息公开引发行政复议。',
  '2022年度政府信息公开行政复议案件数为0。',
  '2022年，未发生因政府信息公开引发的行政诉讼案件。',
  '没有因信息公开引起的行政诉讼。',
  '全年无行政诉讼。',
  '因政府信息公开被提起行政诉讼0起。',
  '未被提起行政诉讼。',
  '我局未发生政府信息公开行政诉讼案件。',
  '2022年，我局未作出行政处罚决定。',
  '全年作出行政处罚决定0件。',
  '2022年没有行政强制。',
  '2022年我局未制发行政规范性文件。',
  '全年没有出台规范性文件。',
  '本年制发规范性文件0件。',
  '未制定规范性文件。',
  '2022年未新制发行政规范性文件。',
];

const ANOTHER_VALUE = [
  '全年共收到政府信息公开申请81件。',
  '2022年，我局新收政府信息公开申请81件，全部为网络申请。',
  '共受理信息公开申请81件。',
  '2022年度收到申请公开政府信息的申请81件。',
  '本年度共收到依申请公开81件，均已办结。',
  '2022年我局收到政府信息公开申请表81份。',
  '全年接收依申请公开信息81条。',
  '今年共接到政府信息公开申请81起。',
  '2022年共收到群众提出的政府信息公开申请81件。',
  '全年收到公民申请公开政府信息81件。',
  '依申请公开受理81件。',
  '依申请公开：全年受理81件。',
  '（二）依申请公开情况。2022年共受理81件。',
  '政府信息公开申请量为81件。',
  '收到的81件政府信息公开申请，均按时答复。',
  '对收到的81件政府信息公开申请全部依法答复。',
  '81件政府信息公开申请均已按期办结。',
  '全年办结政府信息公开申请61件。',
  '已办结政府信息公开申请61件，结转下年度继续办理3件。',
  '答复办结依申请公开61件。',
  '结转下年度继续办理8件政府信息公开申请。',
  '上年结转政府信息公开申请5件。',
  '结转下年度办理政府信息公开申请8件。',
  '政府信息公开申请中，予以公开18件。',
  '申请答复中，不予公开3件。',
  '依申请公开答复中，无法提供2件。',
  '因政府信息公开被申请行政复议3件。',
  '政府信息公开行政复议案件5件。',
  '被提起政府信息公开行政诉讼4起。',
  '制发行政规范性文件12件。',
  '现行有效行政规范性文件19件。',
  '2022年新制定规范性文件5件。',
  '废止规范性文件6件。',
  '全年作出行政许可决定1230件。',
  '行政许可处理决定1230件。',
  '作出行政处罚决定64件。',
  '收取行政事业性收费15.2万元。',
  '行政事业性收费金额为15.2万元。',
  '全年行政事业性收费152000元。',
  '自然人申请政府信息公开51件。',
  '收到自然人提出的政府信息公开申请51件。',
  '法人或其他组织提出政府信息公开申请13件。',
];

const THE_SAME = [
  '全年共收到政府信息公开申请18件。',
  '（二）依申请公开情况。2022年共受理18件。',
  '依申请公开：全年受理18件。',
  '收到自然人提出的政府信息公开申请15件。',
  '结转下年度办理政府信息公开申请3件。',
  '全年处理政府信息公开申请19件（含上年结转1件）。',
  '行政事业性收费金额为125000元。',
];

/** Words that mostly, not surely, mean a statistic of the table's. */
const LOOSELY = [
  '办理依申请公开81件。',
  '全年共办理政府信息公开申请81件。',
  '办理依申请公开信息81件。',
  '全年行政处罚81件。',
  '实施行政处罚81起。',
  '办理行政处罚案件81件。',
  '全年办理行政许可事项81件。',
  '行政强制81件。',
];

/** The same words of something else. */
const OF_ANOTHER_SCOPE = [
  '办理依申请公开18件。',
  '办理依申请公开16件。',
  '全年共办理政府信息公开申请19件。',
  '全年行政处罚46件。',
  '公开行政许可1100件、行政处罚41件。',
  '“双公示”平台归集行政处罚41件。',
  '上半年办理行政处罚81件。',
  '全市办理行政处罚81件。',
  '我局下属执法支队办理行政处罚81件。',
  '2021年办理行政处罚81件。',
  '办理环境类行政处罚31件。',
  '全年作出行政处罚决定46件，其中办理林政行政处罚30件。',
];

describe('looser words', () => {
  it.each(LOOSELY)('of another value are for a person to look at: %s', (sentence) => {
    expect(findings(sentence)).toEqual(['review cross/value']);
  });
  it.each(OF_ANOTHER_SCOPE)('of the table’s value, or of another scope: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});

describe('the ways to say that there was none', () => {
  it.each(NONE)('%s', (sentence) => {
    expect(findings(sentence)).toEqual(['fail cross/none-but-some']);
  });
});

describe('the ways to give a figure', () => {
  it.each(ANOTHER_VALUE)('another one than the table: %s', (sentence) => {
    expect(findings(sentence)).toEqual(['fail cross/value']);
  });

  it.each(THE_SAME)('that of the table: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});
