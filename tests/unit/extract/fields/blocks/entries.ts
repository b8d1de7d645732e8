import fc from '../../../property.ts';

/** A label with its value as a block shows them; `field` null for a label that nobody knows, value '' where blank. */
export interface Entry {
  readonly field: string | null;
  readonly label: string;
  readonly value: string;
}

/** Labels of each field and values it may have. */
const FIELDS: Readonly<Record<string, readonly [labels: string, values: readonly string[]]>> = {
  indexNumber: [
    '索引号 信息索引号 信息索引 政府信息索引号 索引码 目录号',
    ['014416330/2018-04736', '11441702007280420U/2021-00050', 'zssydwsjgswglj-2019-0011', 'XZ01_2020.1'],
  ],
  title: [
    '名称 信息名称 标题 文件名称 公文名称',
    ['清河县财政局2019年政府信息公开工作年度报告', '关于印发《清河县节水方案》的通知'],
  ],
  issuer: [
    '发布机构 发文机关 发布机关 发文机构 制发机关 发布单位 公开责任部门 责任部门 公开主体 公开机构 信息提供单位 信息来源 供稿单位',
    ['清河县财政局', '清河县人民政府办公室（外事办）', '市场监管局 城市管理局'],
  ],
  publicationDate: [
    '发布日期 公开日期 发布时间 公开时间 上网时间 公布日期',
    ['2019-03-20', '2019年3月20日', '2019/03/20 10:22', '20190320'],
  ],
  creationDate: [
    '成文日期 生成日期 产生日期 形成日期 制发日期 印发日期 签发日期',
    ['2019-03-18', '二〇一九年三月十八日', '2019年03月18日'],
  ],
  documentNumber: ['文号 发文字号 文件编号 发布文号 文件号', ['清财〔2019〕3号', '清政办发【2019】12号']],
  subject: [
    '主题分类 分类 信息分类 组配分类 主题导航 体裁分类 所属主题',
    ['财政、金融、审计\\财政', '其他', '综合政务>政务公开'],
  ],
  catalogue: ['公开目录 所属目录 目录名称 栏目', ['年度报告', '法定主动公开内容/政府信息公开年报']],
  topicWords: ['主题词 关键词 关键字', ['政府信息公开 年度 报告', '财政;预算']],
  validity: ['有效性 信息有效性 时效性 效力状态 效力状况 是否有效', ['有效', '现行有效', '否']],
  effectiveDate: ['生效日期 实施日期', ['2019-04-01', '2019年4月1日']],
  expiryDate: ['失效日期 废止日期 截止日期', ['2024-04-01']],
  openMethod: ['公开形式 公开方式 公开类别 公开属性', ['主动公开', '依申请公开', '政府网站']],
  openScope: ['公开范围 公开时限', ['面向全社会', '全部公开', '长期公开']],
};
/** Labels that portals have of their own; some of them end like known ones. */
const STRANGE =
  '呈现方式 阅办状态 归档年度 数据来源单位 办理科室 信息属地 受理编号 惠及对象 核稿科室 内容分类 归档情况 文件属性 呈报方式 存档号 受众 保管期限 密件标识';
const STRANGE_VALUES = ['网页', '已办结', '2019', '县档案局', '本级', 'S-0099', '全体市民', '一级', '永久', '第三批'];

const NORMAL: Readonly<Record<string, string>> = {
  '2019年3月20日': '2019-03-20',
  '2019/03/20 10:22': '2019-03-20',
  '20190320': '2019-03-20',
  二〇一九年三月十八日: '2019-03-18',
  '2019年03月18日': '2019-03-18',
  '2019年4月1日': '2019-04-01',
};
/** What must come out of a value. */
export const normal = (value: string): string => NORMAL[value] ?? value;

const oneOrBlank = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant('') });

const known = (field: string): fc.Arbitrary<Entry> => {
  const [labels = '', values = []] = FIELDS[field] ?? [];
  return fc.record({
    field: fc.constant(field),
    label: fc.constantFrom(...labels.split(' ')),
    value: oneOrBlank(values),
  });
};
const strange = fc
  .shuffledSubarray(STRANGE.split(' '), { maxLength: 4 })
  .chain((labels) =>
    fc.tuple(
      ...labels.map((label) =>
        fc.record({ field: fc.constant(null), label: fc.constant(label), value: oneOrBlank(STRANGE_VALUES) }),
      ),
    ),
  );

/** Some fields, an index number among them, and some labels nobody knows, in any order, some of them blank. */
export const entries: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(
    fc
      .shuffledSubarray(Object.keys(FIELDS).slice(1), { minLength: 4 })
      .chain((fields) => fc.tuple(known('indexNumber'), ...fields.map(known))),
    strange,
  )
  .chain(([fields, others]) => {
    const all: readonly Entry[] = [...fields, ...others];
    return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  })
  .filter((all) => all.filter(({ field, value }) => field !== null && value !== '').length > 1);
