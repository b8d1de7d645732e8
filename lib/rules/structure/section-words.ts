/** Words by which a heading of each of the six sections is known, wherever it stands. */
export const TELLING: readonly RegExp[] = [
  /总体|基本情况|概述|概况/,
  /主动公开/,
  /申请/,
  /复议|诉讼/,
  /问题|不足|改进/,
  /其(?:他|它).{0,6}(?:事项|情况)/,
];

/** Every such heading holds one of these: what holds none is not looked at (traits.ts). */
export const SECTION_WORDS = [
  '总体',
  '基本',
  '概述',
  '概况',
  '主动',
  '申请',
  '复议',
  '诉讼',
  '问题',
  '不足',
  '改进',
  '其他',
  '其它',
];
