import type { FieldName } from './model.ts';

/**
 * The labels of each field in order of precedence (DOMAIN.md 1.1 first, then other words seen for the same thing).
 * Labels in `WEAK` stand in other places too (来源 in prose, 名称 in any form): they need a metadata block around them.
 */
export const FIELD_LABELS: Readonly<Record<FieldName, string>> = {
  indexNumber: '索引号 信息索引号 信息索引 政府信息索引号 索引码 目录号 文件索引号 索引编号 信息索引码',
  title: '名称 信息名称 标题 文件名称 公文名称 信息标题 文件标题 公文标题 政府信息名称',
  issuer:
    '发布机构 发文机关 发布机关 发文机构 制发机关 发布单位 公开责任部门 责任部门 公开主体 公开机构 信息提供单位 ' +
    '信息发布机构 文件发布机构 信息公开机构 发文单位 发布部门 发文部门 制发单位 制发机构 公开单位 公开责任单位 ' +
    '公开责任机构 信息公开责任部门 信息来源 来源 供稿单位 文章来源 稿件来源 信息提供',
  publicationDate:
    '发布日期 公开日期 发布时间 公开时间 信息发布日期 信息公开日期 信息发布时间 信息公开时间 文件发布日期 ' +
    '上网时间 上网日期 公布日期 公布时间 发文日期 发文时间',
  creationDate:
    '成文日期 生成日期 产生日期 形成日期 制发日期 印发日期 签发日期 成文时间 生成时间 产生时间 印发时间 签发时间 ' +
    '信息生成日期 信息产生日期 文件生成日期 信息生成时间 公文生成日期 公文产生日期 公文成文日期 公文生成时间',
  documentNumber: '文号 发文字号 文件编号 发布文号 文件号 发文文号 文件文号 公文文号 公文编号 文件字号 备注/文号',
  subject: '主题分类 分类 信息分类 组配分类 主题导航 体裁分类 所属主题 所属分类',
  catalogue: '公开目录 所属目录 目录名称 栏目 所属栏目 信息公开目录',
  topicWords: '主题词 关键词 关键字',
  validity: '有效性 信息有效性 时效性 效力状态 效力状况 是否有效 文件有效性 信息时效性',
  effectiveDate: '生效日期 实施日期 生效时间 实施时间 施行日期 施行时间',
  expiryDate: '失效日期 废止日期 截止日期 失效时间 废止时间 截止时间',
  openMethod: '公开形式 公开方式 公开类别 公开属性 信息公开形式 信息公开方式 信息公开类别 信息公开属性',
  openScope: '公开范围 公开时限 信息公开范围',
  summary: '内容概述 内容摘要 内容描述 摘要 简介 内容简介 信息概述 信息内容概述',
};

/** Labels that mean a field only inside a metadata block or by-line. */
export const WEAK = new Set(
  (
    '名称 标题 来源 分类 栏目 摘要 简介 关键词 关键字 文件名称 公文名称 文件编号 文件号 目录号 目录名称 截止日期 截止时间 实施日期 实施时间 ' +
    '生效日期 生效时间 失效日期 失效时间 废止日期 废止时间 施行日期 施行时间 公布日期 公布时间 印发日期 印发时间 签发日期 签发时间 制发机关 制发单位 ' +
    '有效性 时效性 是否有效 发布单位 发文单位 发布部门 责任部门 供稿单位 文章来源 稿件来源 信息提供 文件标题 公文编号 ' +
    '成文时间 生成时间 产生时间 内容简介 公开单位 所属分类 所属栏目 索引编号'
  ).split(' '),
);

/** Field labels that a by-line has; whatever else a group holds makes it a metadata block. */
export const BYLINE_LABELS = new Set(
  (
    '发布日期 发布时间 公开日期 公开时间 上网时间 上网日期 公布日期 公布时间 信息发布日期 信息发布时间 发文时间 发文日期 来源 信息来源 文章来源 ' +
    '稿件来源 信息提供 供稿单位 发布单位 发布部门 发布机构 发布机关 责任部门 信息提供单位 关键词 关键字 栏目 所属栏目 分类'
  ).split(' '),
);

/** Publication date only where a metadata block has no other (DOMAIN.md 1.1). */
export const LAST_RESORT = new Set(['发文日期', '发文时间']);

/** Words of a by-line that are no fields; they show that a line is one, and end the value before them. */
export const FURNITURE =
  '浏览次数 浏览量 浏览 点击次数 点击量 点击数 点击率 点击 阅读次数 阅读量 阅读数 阅读 访问次数 访问量 访问 人气 已浏览 字体大小 文字大小 字体 字号 ' +
  '大中小 小中大 打印本页 打印此页 打印页面 打印内容 打印文章 我要打印 打印 关闭窗口 关闭本页 关闭页面 关闭 分享到 分享至 分享 收藏本页 收藏 ' +
  '背景色 背景颜色 视力保护色 保护视力色 作者 编辑 责任编辑 责编 审核 审核人 审稿 初审 终审 复审 录入 录入人 录入者 发布人 发布者 撰稿 撰稿人 供稿 ' +
  '供稿人 记者 通讯员 摄影 编审 校对 信息员 来稿单位 语音播报 语音朗读 朗读 纠错 我要纠错 扫一扫 手机扫一扫 二维码 返回 字体颜色 推荐 转发 ' +
  '微信 微博 新浪微博 腾讯微博 QQ空间 复制链接 繁体 简体 加入收藏 推荐给朋友 访问人数 阅读人数 稿源 发布账号 听全文 收听 无障碍阅读';

/** Labels of metadata blocks that belong to none of our fields; they end the value before them all the same. */
export const OTHER =
  '文件下载 附件下载 正文下载 统一编号 统一登记号 统一流水号 流水号 登记号 规范性文件登记号 规范性文件统一编号 备案号 公文种类 信息类别 信息类型 ' +
  '文件类型 文件类别 信息格式 信息载体 载体类型 载体形式 存储载体 记录形式 服务对象 行政区域 公开程序 有效期 有效期限 在线链接地址 链接地址 ' +
  '更新日期 更新时间 修改时间 修改日期 创建时间 录入时间 录入日期 审核时间 收文日期 联合发文单位 联合发文机关 咨询电话 解读链接 起草单位 承办单位 ' +
  '责任处室 责任科室 联系电话 电子邮箱 涉密状态 缓急程度 不公开理由 豁免理由 公开期限 扩展分类 主题类别 关联类型 信息形式 信息状态 公开状态 ' +
  '信息公开选项 发布层级 所属机构 所属部门 所属单位 所属地区 所属区域 行业分类 政策级别 发布渠道 发布形式 文件状态 文件有效期 施行状态 信息编号 ' +
  '页数 文件大小 目录分类 体裁类别 目录类别 政策分类 公文有效性说明 公开渠道';

/** The same, but values as often as labels: only a colon makes them one. */
export const OTHER_WITH_COLON =
  '依申请公开 政策咨询 政策解读 相关解读 相关文件 关联文件 解读方案 保密审查 内容 正文 备注 其他 附件 主题 领域 事项 行业 区域 地区 状态 ' +
  '标签 首发 编号 序号 载体 文种 体裁 密级 语种 电话 传真 邮箱 地址 邮编 下载 公开依据 联系方式 联系人 责任人 签发人 主送 抄送 题注';

/** Labels whose presence shows a search or comment form. */
export const FORM =
  '验证码 昵称 姓名 您的姓名 留言标题 留言内容 评论内容 发表评论 我要评论 网友评论 搜索 检索 查询 全文检索 高级检索 高级搜索 站内搜索 搜索范围 检索范围 检索词 ' +
  '搜索词 起止时间 起始日期 结束日期 开始日期 开始时间 结束时间 时间范围 时间段 排序 排序方式 每页显示 用户名 密码 登录 重置 清空 提交 手机号码 身份证号 证件号码';

/** Labels of the page's foot. */
export const FOOT =
  '主办单位 主办 承办 版权所有 网站标识码 政府网站标识码 技术支持 网站备案号 ICP备案号 公安备案号 备案序号 网站地图 联系我们 制作单位 维护单位 建议使用 运维单位';

/** Words before a date in a by-line that say no more than "date". */
export const PLAIN_DATE = '日期 时间 发布 发表于 发布于 发表时间 发表日期 发稿时间 刊发时间';

/** Labels of a trail to the page. */
export const CRUMB =
  '当前位置 您所在的位置 您所在位置 您的位置 您现在的位置 现在的位置 现在位置 所在位置 当前所在位置 你的位置 位置 您当前的位置 你现在的位置 您当前位置';
