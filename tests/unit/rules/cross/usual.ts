import type { Of } from './told.ts';

/** Whose report it is: its name, its area, and what it calls itself. */
export interface Body {
  readonly name: string;
  readonly area: string;
  readonly self: string;
}

export const BODIES: readonly Body[] = [
  { name: '云岭省人民政府', area: '全省', self: '省政府' },
  { name: '云溪市人民政府', area: '全市', self: '市政府' },
  { name: '安平县人民政府', area: '全县', self: '县政府' },
  { name: '城关镇人民政府', area: '全镇', self: '镇政府' },
  { name: '东山街道办事处', area: '街道', self: '街道办' },
  { name: '云溪市林业局', area: '全局', self: '我局' },
  { name: '安平县教育体育局', area: '全县教育系统', self: '我局' },
  { name: '云溪市发展和改革委员会', area: '全市发改系统', self: '我委' },
  { name: '云溪经济技术开发区管理委员会', area: '全区', self: '管委会' },
  { name: '云溪市人民政府办公室', area: '全市', self: '我办' },
];

const percent = (part: number, whole: number, digits = 1): string => {
  const size = 10 ** digits;
  return `${Number((Math.round((part / whole) * 100 * size) / size).toFixed(digits))}%`;
};

/** What reports since 2019 say beside their tables, in the usual words: `year` and `of` are the report's own. */
export function usualSentences(of: Of, year: number, { name, area, self }: Body): string[] {
  const get = (concept: string): number => of(concept) ?? 0;
  const [received, carried, closed, left] = ['received', 'carriedIn', 'closed', 'carriedOut'].map(get) as [
    number,
    number,
    number,
    number,
  ];
  const [natural, legal] = [get('received.natural'), get('received.legal')];
  const before = Math.floor(received * 0.8) + 3;
  const change = `${received >= before ? '增长' : '下降'}${percent(Math.abs(received - before), before)}`;
  const outcomes = ['replied.granted', 'replied.partial', 'replied.refused'].map(get);
  const some = (sentence: string): string[] => (received > 0 && closed > 0 ? [sentence] : []);
  return [
    ...some(`${year}年，${name}共收到政府信息公开申请${received}件，同比${change}（上年${before}件）。`),
    ...some(`其中，自然人申请${natural}件，占${percent(natural, received, 2)}；法人或其他组织申请${legal}件。`),
    ...some(
      `全年新收政府信息公开申请${received}件，上年结转${carried}件，共计${received + carried}件；本年度办结${closed}件，结转下年度继续办理${left}件，办结率${percent(closed, received + carried, 2)}。`,
    ),
    ...some(`全年共处理政府信息公开申请${received + carried}件（含上年结转${carried}件），按时办结率100%。`),
    ...some(
      `从答复结果看，予以公开${outcomes[0]}件（占${percent(outcomes[0] ?? 0, closed)}），部分公开${outcomes[1]}件（占${percent(outcomes[1] ?? 0, closed)}），不予公开${outcomes[2]}件（占${percent(outcomes[2] ?? 0, closed)}），其余为无法提供等情形。`,
    ),
    ...some(`收到政府信息公开申请${received}件，自然人、法人或其他组织申请分别为${natural}件、${legal}件。`),
    `${year - 1}年、${year}年分别收到政府信息公开申请${before}件、${received}件。`,
    `1至6月收到申请${Math.floor(received / 3)}件，7至12月收到申请${received - Math.floor(received / 3)}件。`,
    '12月份收到申请1件，已于次年1月答复。',
    '自2008年《条例》施行以来累计收到申请568件。',
    '下属二级单位收到申请3件，办结3件。',
    `截至${year}年12月31日，门户网站累计公开政府信息12680条，其中${year}年新增1203条，同比增加156条，增长14.9%。`,
    '通过门户网站发布信息1203条，其中概况类信息26条，政务动态类信息860条，信息公开目录类信息317条。',
    '一季度发布312条，二季度发布287条，三季度发布301条，四季度发布303条，平均每月发布100余条。',
    '政务微信公众号推送信息1500余条，总阅读量120多万次，粉丝近3.2万人，较上年增长约15%。',
    `${area}发布政策解读材料86篇，其中文字解读45篇、图表图解28篇、音视频解读8篇、新闻发布会解读5篇，解读率达100%。`,
    `${self}领导信箱收到群众来信1286件，办结1279件，办结率99.46%，满意率98%以上。`,
    '办理人大代表建议45件、政协提案62件，合计107件，办复率100%；公开107件，公开率100%。',
    '规范性文件共清理86件，其中继续有效62件、修改9件、废止15件。',
    '现场咨询50多人次，电话咨询约300人次，网上咨询近120件，约占全部咨询的三成。',
    '安排资金3.6亿元，其中中央资金1.2亿元，省级资金0.8亿元，市级资金1.6亿元；完成投资2.9亿元，占80.6%。',
    `作出行政许可决定${get('licence.decisions')}件、行政处罚决定${get('penalty.decisions')}件，在“信用中国”公示行政许可1100条、行政处罚41条。`,
    `${year + 1}年计划公开信息1500条，比${year}年增长20%以上。`,
  ];
}
