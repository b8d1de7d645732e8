import type { PersonalKind } from '../../text/personal.ts';

/** What the words around a number say of whose it is. */
export type Owner = 'private' | 'official' | 'unknown';

/** Telephones of an office, whoever is told of around them. */
const OFFICE = /咨询|监督|投诉|举报|热线|值班|客服|窗口|服务电话|报名|办公|报修|预约/;
/** Contacts that are mostly an office's. */
const CONTACT =
  /联系(?:电话|人|方式)|填报|负责人|审核人|经办|承办|责任人|公示期|异议|反映|受理|传真|电话[:：]|网格员|帮扶(?:人|干部)|包[村保]/;
/** People who are told of, not people who can be called. */
const PERSON =
  /户主|家庭住址|家庭成员|住址|户籍|性别|出生(?:日期|年月)|准考证|考生|学号|受助人|受助学生|救助(?:对象|人员)|低保(?:对象|户|人员)|特困(?:对象|人员|户)|补[贴助]对象|享受对象|领取人|患者|被处罚人|购房人|承租人|贫困户|残疾人姓名|村民[:：]/;
/** Matters that mostly concern single people. */
const TOPIC = /身份证|补[贴助](?:金额|发放)|当事人|申请人姓名|开户|卡号/;
/** Accounts that a body gives so that people can pay. */
const PUBLIC_ACCOUNT =
  /对公|财政|国库|非税|罚没|缴款|缴费|单位账[号户]|收款单位|户名(?:称)?[:：]?[^,，。;；\d]{2,30}?(?:局|公司|中心|委|院|政府|学校|会|合作社|集团)/;
/** A body or a firm: an account beside it may be its own. */
const ORGANISATION = /公司|合作社|集团|[^管]委员会|[^主]管理局|财政局|中心|医院|学校|协会|基金会|总会|政府/;
const CARD = /卡号|银行卡|借记卡|储蓄卡|一卡通|账号|帐号|账户|帐户|开户/;
/** A number that is no person's: a code of an organisation. */
const CODE = /信用代码|机构代码|登记号|许可证|流水号|订单|编号[:：]?$/;

/** Characters before a number that say what it is, and whose account it is. */
const NEAR = 40;
const NEAR_NAME = 24;

/** Whose number it is, from the words before and behind it (or of its row and column). Null where it is no such number. */
export function ownerOf(kind: PersonalKind, number: string, before: string, after: string): Owner | null {
  const around = `${before}${after}`;
  switch (kind) {
    case 'resident':
      return CODE.test(before.slice(-14)) ? null : 'private';
    case 'bankCard':
      // Sixteen digits that satisfy Luhn by chance are not rare: the words must say that it is a card.
      if (!CARD.test(around) || CODE.test(before.slice(-14))) return null;
      // Bodies have accounts, people have cards; a card may be a body's all the same.
      if (PUBLIC_ACCOUNT.test(around)) return number.startsWith('62') ? 'official' : null;
      return ORGANISATION.test(before.slice(-NEAR_NAME)) && !PERSON.test(around) ? 'official' : 'private';
    case 'mobile':
      if (OFFICE.test(before.slice(-NEAR))) return 'official';
      if (PERSON.test(around)) return 'private';
      if (CONTACT.test(around)) return 'official';
      return TOPIC.test(around) ? 'private' : 'unknown';
  }
}

/** A name before a number: 李华山 159…, 联系人：张三. */
const NAME =
  /(?:^|[\s、,，:：;；(（|])[\p{Script=Han}]{2,4}[\s、,，:：(（|]{0,4}(?:电话|手机|手机号码?|联系电话|联系方式)?[:：\s(（|]{0,3}$/u;
const NAMED = /联系人|姓名|负责人|经办人|填报人|审核人|先生|女士|同志|老师|主任|科长|局长/;

/** True where a person is named beside the number. */
export function namesPerson(before: string, after: string): boolean {
  return NAME.test(before) || NAMED.test(`${before}${after}`);
}
