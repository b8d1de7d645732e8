import { compact } from '../../text/compact.ts';
import type { PersonalKind } from '../../text/personal.ts';
import { isNamed, PERSON_TOLD_OF } from './personal-names.ts';

/** What the words around a number say of whose it is. */
export type Owner = 'private' | 'official' | 'unknown';

/** Where a number stands. */
export interface Around {
  /** Words before and behind it. */
  readonly before: string;
  readonly after: string;
  /** Lines above and below it: whose it is stands in a line of its own as often as not. */
  readonly above: string;
  readonly below: string;
  /** In a table of data: words of its head and of the number's own row; '' anywhere else. */
  readonly row: string;
  /** What heads its column. */
  readonly head: string;
}

/** Telephones of an office, whoever is told of around them. */
const OFFICE = /咨询|监督|投诉|举报|热线|值班|客服|窗口|服务电话|报名|办公|报修|预约/;
/** Contacts that are mostly an office's. */
const CONTACT =
  /联系(?:电话|人|方式)|填报|负责人|审核人|经办|承办|责任人|公示期|异议|反映|受理|传真|电话[:：]|网格员|帮扶(?:人|干部)|包[村保]/;
/** People who can be called for what they do. */
const IN_OFFICE =
  /联[系络]人|联络员|经办|承办|负责|责任人|代表人|经营者|填报人|审核人|工作人员|干部|老师|教师|医生|主任|[科局处厅站所院校队村镇乡县市园经]长|书记|支书|经理|参谋|干事|警官|民警|工程师|网格员|护林员|调解员|记者/;
/** Columns of lists of officials, firms and places. */
const OFFICIAL_COLUMN =
  /职务|执法|[工警]号|科室|部门|值班|帮扶|包保|包联|[河湖林田路]长|网格|护林|责任人|(?:^|[^聘考录])(?:职位|岗位)|企业|公司|(?:^|[^作])单位|机构|合作社|门店|店铺|药店|商户|场所|基地|学校|幼儿园|医院/;
/** Columns of lists of people who are told of, not people who can be called. */
const PERSON_COLUMN =
  /户主|家庭住址|家庭成员|住址|户籍|性别|出生(?:日期|年月)|准考证|考生|学号|受助人|受助学生|救助(?:对象|人员)|低保(?:对象|户|人员)|特困(?:对象|人员|户)|[补保][贴助障]对象|享受对象|领取人|患者|被处罚人|购房人|承租人|贫困户|残疾人姓名/;
/** The same, where the table is about payments to them. */
const PAYMENT_COLUMN = /申请人|身份证|补[贴助](?:金额|发放)|当事人|开户|卡号/;
/** A resident number beside it. */
const RESIDENT_NEAR = /\d{6}(?:19|20)\d{9}[\dXx]/;
/** Accounts that a body gives so that people can pay. */
const PUBLIC_ACCOUNT =
  /对公|财政|国库|非税|罚没|缴款|缴费|单位账[号户]|收款单位|户名(?:称)?[:：]?[^,，。;；\d]{2,30}?(?:局|公司|中心|委|院|政府|学校|会|合作社|集团)|账户名称?[:：]?[^,，。;；\d]{2,30}?(?:局|公司|中心|委|院|政府|学校|会|合作社|集团)/;
/** A body or a firm: an account beside it may be its own. */
const ORGANISATION = /公司|合作社|集团|[^管]委员会|[^主]管理局|财政局|中心|医院|学校|协会|基金会|总会|政府/;
const CARD = /卡号|银行卡|借记卡|储蓄卡|一卡通|账号|帐号|账户|帐户|开户/;
const OF_PERSON = /身份|公民|残疾|证件/;
/** A number that is no person's: a code of an organisation or a thing. */
const CODE =
  /信用代码|机构代码|登记号|许可证|流水号|订单|(?:编[号码]|代码|单元号|合同号|案号|证书?号|注册号|受理号|申[报请]号|业务号|发票号码?|票据号码?|发动机号|车架号|识别码|监管码|缴款码|标识码?|序列号|单号|[卷档]号|批号|条码|宗地号?)[\s:：为是()（）]*$/;
/** A sum or a size, by the word before it or the unit behind it. */
const AMOUNT_BEFORE = /(?:金额|总额|资产|负债|收入|支出|余额|预算|合计|总计|面积|产值)[:：为是达]?\s*$/;
const AMOUNT_BEHIND = /^\s?(?:\.\d|元|万|亿|平方|立方|亩|公顷|米|吨|公斤|千[克瓦]|人次|%)/;
const AMOUNT_COLUMN = /金额|元|面积|数量|合计/;
const DISABLED = /残疾/;
const RESIDENT_LENGTH = 18;

/** Characters before a number that say what it is, and whose account it is. */
const CLOSE = 14;
const NEAR = 40;
const NEAR_NAME = 24;

/** Whose number it is, from the words around it (or of its row and column). Null where it is no such number. */
export function ownerOf(kind: PersonalKind, number: string, where: Around): Owner | null {
  const { row, head } = where;
  const before = row + where.before;
  const around = where.above + before + where.after + where.below;
  const close = where.before.trim() === '' && head !== '' ? head : before.slice(-CLOSE);
  const isCode = CODE.test(close) && !OF_PERSON.test(close);
  switch (kind) {
    case 'resident':
      if (number.replaceAll(' ', '').length > RESIDENT_LENGTH) return DISABLED.test(around) ? 'private' : null;
      return isCode ? null : 'private';
    case 'bankCard':
      // Sixteen digits that satisfy Luhn by chance are not rare: the words must say that it is a card.
      if (!CARD.test(around) || isCode) return null;
      // Bodies have accounts, people have cards; a card may be a body's all the same.
      if (PUBLIC_ACCOUNT.test(compact(around))) return number.startsWith('62') ? 'official' : null;
      return ORGANISATION.test((where.above + before).slice(-NEAR_NAME)) && !PERSON_COLUMN.test(around)
        ? 'official'
        : 'private';
    case 'mobile':
      if (isCode || AMOUNT_BEFORE.test(where.before) || AMOUNT_BEHIND.test(where.after)) return null;
      if (row !== '' && AMOUNT_COLUMN.test(head)) return null;
      return row === '' ? ownerInText(where, around) : ownerInTable(where);
  }
}

function ownerInText({ before }: Around, around: string): Owner {
  if (OFFICE.test(before.slice(-NEAR)) || IN_OFFICE.test(before.slice(-NEAR_NAME))) return 'official';
  if (PERSON_TOLD_OF.test(around) || RESIDENT_NEAR.test(around)) return 'private';
  return CONTACT.test(around) ? 'official' : 'unknown';
}

function ownerInTable({ before, after, row }: Around): Owner {
  if (OFFICE.test(before) || IN_OFFICE.test(before) || OFFICIAL_COLUMN.test(row)) return 'official';
  if (PERSON_COLUMN.test(row) || PAYMENT_COLUMN.test(row)) return 'private';
  return CONTACT.test(row + before + after) ? 'official' : 'unknown';
}

/** Tables of firms and offices without a column for a person. */
const OF_FIRMS = /企业|公司|单位|机构|部门|门店|店铺|药店|商户|场所|地址|网点|学校|医院/;
const PERSON_IN_ROW = /姓名|人|者|[员长师生]/;

/** True where a person is named beside the number. */
export function namesPerson({ above, before, after, row }: Around): boolean {
  if (row !== '') return !OF_FIRMS.test(row) || PERSON_IN_ROW.test(row);
  return isNamed(above + before, after);
}
