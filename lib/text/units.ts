import { codeNear } from './code-at.ts';

/** Words that count things, the longest first where one begins another. */
const UNITS = [
  '个百分点',
  '个工作日',
  '工作日',
  '亿元',
  '万元',
  '人次',
  '件次',
  '篇次',
  '条次',
  '场次',
  '批次',
  '家次',
  '户次',
  '小时',
  '分钟',
  '条',
  '件',
  '次',
  '篇',
  '个',
  '人',
  '项',
  '元',
  '份',
  '家',
  '场',
  '期',
  '起',
  '例',
  '宗',
  '部',
  '本',
  '册',
  '幅',
  '名',
  '位',
  '批',
  '类',
  '种',
  '段',
  '页',
  '字',
  '户',
  '村',
  '处',
  '天',
  '日',
  '年',
  '月',
  '台',
  '套',
  '张',
  '只',
  '所',
  '座',
  '支',
  '轮',
  '届',
  '版',
  '级',
  '倍',
  '点',
  '则',
  '款',
  '章',
  '组',
  '班',
  '辆',
  '卷',
  '盘',
  '块',
  '面',
  '%',
  '‰',
] as const;

/** Units by the code of their first character, to leave at once where none can follow. */
const BY_FIRST = new Map<number, readonly string[]>();
for (const unit of UNITS) BY_FIRST.set(unit.charCodeAt(0), [...(BY_FIRST.get(unit.charCodeAt(0)) ?? []), unit]);

/** The unit that stands in `text` at `at`, or null. */
export function unitAt(text: string, at: number): string | null {
  const units = BY_FIRST.get(codeNear(text, at));
  if (units) for (const unit of units) if (text.startsWith(unit, at)) return unit;
  return null;
}

/** The characters that units begin with. */
export const UNIT_FIRSTS = String.fromCharCode(...BY_FIRST.keys());
