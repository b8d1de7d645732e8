/** The commonest surnames of two characters and of one: 王小明 is a name, 联系电话 is none. */
const SURNAME =
  '(?:欧阳|上官|司马|诸葛|司徒|东方|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤罗毕郝安常乐傅卞齐康伍余顾孟黄穆萧尹姚邵汪毛米贝戴宋庞熊纪舒屈项祝董梁杜阮季贾路江颜郭梅林钟徐邱骆高夏蔡田胡凌霍虞万柯管卢莫房解应宗丁邓洪包左石崔吉龚程邢裴陆翁荀惠曲封段侯宁仇甘武符刘景詹龙叶黎薄白蒲从卓蔺蒙乔闻党翟谭贡姬申冉桑牛边尚温庄晏柴瞿阎连习艾容向古易戈廖居衡步耿满文寇广欧肖付闫涂兰聂岳关])';
const NAME = `${SURNAME}[\\p{Script=Han}×*]{1,2}`;

/** 村民王小明,  户主:李华, 低保户张三（: somebody who is told of, by name. */
export const PERSON_TOLD_OF = new RegExp(
  `(?:村民|居民|户主|群众|市民|患者|考生|学生|学员|当事人|处罚人|申请人|购房人|承租人|租户|业主|领取人|受[助益]人|残疾人|贫困户|低保户|低保对象|特困人员|五保户|参保人|家属|原告|被告|被执行人|务工人员|失主|(?:来信|写信|留言|投诉|举报|反映|信访)人)[:：]?\\s?${NAME}(?=[\\s,，、(（;；。:：]|$)|性别[:：]?[男女]|[,，(（][男女][,，]|住址[:：]?\\s?\\p{Script=Han}|户籍(?:所在)?地?[:：]|出生(?:日期|年月)?[:：]?\\d{4}|\\d日(?:出)?生|身份证号?码?[:：]?\\s?\\d`,
  'u',
);

/** A name before a number: 李华山 159…, 王小明（电话159…. */
const BEFORE = new RegExp(
  `${NAME}[\\s、,，:：;；(（|]{0,4}(?:联系)?(?:电话|手机|方式)?(?:号码)?[:：\\s(（|]{0,3}$`,
  'u',
);
const NAMED = /联系人|姓名|负责人|经办人|填报人|审核人|先生|女士|警官|同志|老师|主任|科长|局长/;

/** True where a person is named beside the number. */
export function isNamed(before: string, after: string): boolean {
  return BEFORE.test(before) || NAMED.test(`${before}${after}`) || PERSON_TOLD_OF.test(before);
}
