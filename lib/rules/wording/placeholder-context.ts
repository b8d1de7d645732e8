/**
 * How sure it is that crosses (××, XX, 某某) were left to be filled in: `sure`; `maybe` where a person's or a firm's name may
 * stand behind them, withheld on purpose; `withheld` where one does for certain, or where they only show how something
 * is to be written.
 */
export type Certainty = 'sure' | 'maybe' | 'withheld';

/** The commonest surnames: 张×× and 李某某 are people whose names are withheld. */
const SURNAME =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤罗毕郝安常乐傅卞齐康伍余顾孟黄穆萧尹姚邵汪毛米贝戴宋庞熊纪舒屈项祝董梁杜阮季贾路江颜郭梅林钟徐邱骆高夏蔡田胡凌霍虞万柯管卢莫房解应宗丁邓洪包左石崔吉龚程邢裴陆翁荀惠曲封段侯宁仇甘武符刘景詹龙叶黎薄白蒲从卓蔺蒙乔闻党翟谭贡姬申冉桑牛边尚温庄晏柴瞿阎连习艾容向古易戈廖居衡步耿满文寇广欧]$/;

/** 如:XX县XX镇XX村, 如××公司××项目, 精确到××路××号: shows how something is to be written. */
const EXAMPLE =
  /(?:例如|比如|譬如|(?:^|[,;。(])如|示例|样例|格式|规则)[:：为是“"][^。;；]{0,20}$|(?:例如|比如|譬如|(?:^|[,;。(])如)(?:$|[xX×][^。;；,]{0,12}$)|(?:具体|精确|详细|细化)[到至][“"]?[^。;；,]{0,16}$/;
/** 邮件主题注明“XX单位+联系人”: how a thing is to be named. */
const NAMING =
  /(?:注明|命名|标题|主题|格式|样式|署名|备注|写明|写成|标注|文件名|名称|填写|填报|落款)[^,，。;；“”"]{0,8}[“"《][^。;；“”"》]{0,24}$/;
/** Firms, shops, places and people that decisions, letters and cases do not name. */
const PRIVATE =
  /^[\p{Script=Han}(]{0,6}?(?:公司|有限|集团|企业|商店|商行|商场|超市|店|厂|饭店|酒店|酒楼|宾馆|旅馆|药房|诊所|小区|花园|新村|大厦|先生|女士|同志|同学|老师|村民|居民|市民|网民|业主|经营部|经营户|个体|工作室|合作社|煤矿|矿山|林场|农场|养殖场|加油站|幼儿园|网吧|影院|路|街(?!道)|巷|弄|号楼|栋)/u;
/** Words that a person's name follows. */
const PERSON =
  /(?:代表人|负责人|经营者|姓名|业主|员工|村民|居民|市民|群众|男子|女子|学生|司机|驾驶员|申请人|被申请人|第三人|原告|被告|上诉人|当事人|相对人|处罚人|联系人|户主|患者|嫌疑人|举报人|投诉人|同志|免去|任命|聘任|提名|尊敬的)[:：(]?\s?$/;
/** What follows a person's name. */
const OF_PERSON = /^(?:[,，(]?(?:男|女|身份证)|不服|\(化名)/;

/** Characters of a quotation on either side of what it quotes. */
const QUOTATION = 30;

/** True between quotation marks: 统一名称为“××乡综合行政执法队” tells of words, and may leave some of them open. */
export function isQuoted(fold: string, start: number, end: number): boolean {
  const before = fold.slice(Math.max(0, start - QUOTATION), start);
  const after = fold.slice(end, end + QUOTATION);
  return /[“‘][^“”‘’\n]*$/.test(before) && /^[^“”‘’\n]*[”’]/.test(after);
}

/** Reads the words on both sides of `[start, end)` in a block's folded text. */
export function certaintyOf(fold: string, start: number, end: number): Certainty {
  const before = fold.slice(Math.max(0, start - 40), start);
  const after = fold.slice(end, end + 12);
  if (SURNAME.test(before) || EXAMPLE.test(before) || NAMING.test(before)) return 'withheld';
  return PRIVATE.test(after) || PERSON.test(before) || OF_PERSON.test(after) ? 'maybe' : 'sure';
}
