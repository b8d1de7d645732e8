import type { Language, Text } from '../rules/model.ts';
import type { IssueReason } from './issues.ts';
import type { FileFault } from './read.ts';

/** Words for what may be wrong with any file of JSON. */
export const FILE_REASONS = {
  syntax: { zh: '不是有效的 JSON：{detail}', en: 'Not valid JSON: {detail}' },
  deep: { zh: '嵌套超过 {most} 层', en: 'Nested more than {most} deep' },
  missing: { zh: '缺少 {name}', en: '{name} is missing' },
  unknown: { zh: '不认识的项目 {name}；请检查拼写或删去', en: 'Unknown entry {name}: check its spelling or delete it' },
  type: { zh: '应为{type}', en: 'Must be {type}' },
  option: { zh: '只能是 {values}', en: 'Must be {values}' },
  form: { zh: '写法不合要求', en: 'Not written as it must be' },
  longText: { zh: '超过 {limit} 个字符', en: 'Longer than {limit} characters' },
  shortText: { zh: '不足 {limit} 个字符', en: 'Shorter than {limit} characters' },
  longList: { zh: '超过 {limit} 项', en: 'More than {limit} entries' },
  shortList: { zh: '不足 {limit} 项', en: 'Fewer than {limit} entries' },
  large: { zh: '大于 {limit}', en: 'More than {limit}' },
  small: { zh: '小于 {limit}', en: 'Less than {limit}' },
  value: { zh: '内容不合要求', en: 'Not as it must be' },
} as const satisfies Record<IssueReason | 'syntax' | 'deep', Text>;

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表 [ ]', en: 'a list [ ]' },
  object: { zh: '对象 { }', en: 'an object { }' },
  record: { zh: '对象 { }', en: 'an object { }' },
};

const NO_END = { zh: '文件在中途结束', en: 'the file ends in the middle' };
const BAD_TEXT = { zh: '文本（引号）的写法有误', en: 'a text in quotes is not written right' };
const NO_COMMENTS = { zh: '不能有注释', en: 'there can be no comments' };
/** By the names that the parser gives. */
const SYNTAX: Readonly<Record<string, Text>> = {
  PropertyNameExpected: {
    zh: '此处应为带引号的项目名，或多了一个逗号',
    en: 'a quoted name belongs here, or a comma is too much',
  },
  ValueExpected: { zh: '此处缺少内容，或多了一个逗号', en: 'a value is missing here, or a comma is too much' },
  ColonExpected: { zh: '此处缺少冒号', en: 'a colon is missing here' },
  CommaExpected: { zh: '此处缺少逗号', en: 'a comma is missing here' },
  CloseBraceExpected: { zh: '缺少右花括号 }', en: 'a closing } is missing' },
  CloseBracketExpected: { zh: '缺少右方括号 ]', en: 'a closing ] is missing' },
  EndOfFileExpected: { zh: '结束之后还有内容', en: 'there is more after the end' },
  UnexpectedEndOfString: { zh: '引号没有闭合', en: 'a quotation mark is not closed' },
  UnexpectedEndOfComment: NO_END,
  UnexpectedEndOfNumber: { zh: '数字没有写完', en: 'a number is not complete' },
  InvalidNumberFormat: { zh: '数字的写法有误', en: 'a number is not written right' },
  InvalidCommentToken: NO_COMMENTS,
  InvalidSymbol: {
    zh: '不认识的字词，文本须加英文引号',
    en: 'not a word of JSON; text needs straight quotation marks',
  },
  InvalidUnicode: BAD_TEXT,
  InvalidEscapeCharacter: BAD_TEXT,
  InvalidCharacter: BAD_TEXT,
};

/** `第 12 行 fields[0]：缺少 name`; the reasons are those above with what a kind of file has of its own. */
export function fileFaultText<Reason extends string>(
  { line, path, reason, args }: FileFault<Reason>,
  reasons: Readonly<Record<Reason, Text>>,
  language: Language,
): string {
  const words: Readonly<Record<string, Text | undefined>> = {
    type: TYPES[args.type ?? ''],
    detail: SYNTAX[args.detail ?? ''],
  };
  const told = reasons[reason][language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => words[name]?.[language] ?? args[name] ?? '',
  );
  const where = path === '' ? '' : ` ${path}`;
  return language === 'zh' ? `第 ${line} 行${where}：${told}` : `Line ${line}${where}: ${told}`;
}
