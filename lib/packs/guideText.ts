import type { Text } from '../rules/model.ts';

/** How a rule pack is written, for those who write one: what stands before the lists of what it may name. */
export const GUIDE: Text = {
  zh: `明核规则包写法

规则包是一个 JSON 文件（UTF-8），写明本单位在官方规则之外的要求，不需编程。改好后在“设置”的“本单位规则包”中添加；有任何一处错误，整个文件都不添加，并逐行说明原因。最省事的办法是下载示例规则包，在它上面改。

一、文件头
  "format": "minghe-rules"   固定
  "version": 1               固定
  "id"      规则包编号，不含空格和 / # @；编号相同的规则包互相替换
  "name"    名称
  "basis"   依据的文件；条目没有自己的 basis 时，显示在问题里
以下各项都可以不写；写错项目名会报错，不会悄悄失效。

二、fields、relations、requiredWords、forbiddenWords 各条目共有的内容
  "id"        在规则包内不重复；处理记录按它对应，定了就不要改
  "title"     { "zh": "…", "en": "…" }，问题描述以它开头；en 可不写
  "severity"  "error" 错误、"warning" 警告、"info" 提示
  "pages"     "annualReport" 年度报告、"document" 文件、"all" 全部（默认）
  "basis"     与规则包不同时才写

三、severities：调整官方规则的级别
  "severities": { "table/blank-cell": "info", "wording/unbalanced-marks": "off" }
  级别另有 "veto" 单项否决、"off" 停用。设置页里的调整优先于规则包。规则编号见后。

四、fields：必填的元数据
  "field" 是哪一项（见后）；"startsWith": ["示政", "示政办"] 规定开头，可不写。

五、forms：本单位要求的附表
  "id"、"name"、"from" 和 "to"（起止报告年度，to 可为 null）、"tables"。
  表有 "id"、"title"、"rows"；没有 "columns" 的表每行一个数。
  行有 "id"、"label"（与页面比对时不计编号、括号备注和标点）、"aliases"（其他写法）、
  "unit"（条 件 次 篇 个 人 人次 项，或可有小数的 万元 元）、"rows"（下级），以及：
    "heading": true  标题行，不填数
    "sum": true      等于下级之和（其中项除外）
    "partOf": true   其中项，不大于上一级
    "total": true    等于同级在它之前各行之和
  列有 "id"、"label"，"total": true 为总计列，"signed": true 可为负数。
  页面上的表有六成以上的行（和列）对得上，就按此表核对，官方统计表的规则同样适用。

六、relations：勾稽关系
  "op" 为 "=" 或 "<="；"left" 之和与 "right" 之和相比，项目前加 - 表示减去。
  项目写作 报表:行 或 报表:行@列，全部项目见后；一条关系只用一个官方格式的项目，可与本规则包的附表并用。
  "outcome": "review" 表示不成立时只提请核实。

七、requiredWords、forbiddenWords：必有和禁用的词语
  "words": ["监督电话", "咨询电话"]，每词至少两个字。必有词语出现一个即可，禁用词语一个也不能有；
  菜单、相关链接和页脚不算；繁体字、全角字母也能识别。
`,
  en: `How to write a rule pack for Minghe

A rule pack is one JSON file (UTF-8) with what an office asks for beyond the official rules, without code. Add it in the settings, under “Local rule packs”; with anything wrong in it nothing is added, and each fault is told with its line. Easiest is to begin from the example pack.

1. Head
  "format": "minghe-rules"   as it is
  "version": 1               as it is
  "id"      of the pack, without spaces and / # @; packs with the same id replace each other
  "name"    its name
  "basis"   the document behind it; shown with each finding whose entry has no basis of its own
All that follows may be left out; a name that is not known is a fault, it is never passed over.

2. What the entries of fields, relations, requiredWords and forbiddenWords have in common
  "id"        once in the pack; decisions hang on it, so it stays as it is
  "title"     { "zh": "…", "en": "…" }; it begins the finding's sentence; en may be left out
  "severity"  "error", "warning" or "info"
  "pages"     "annualReport", "document" or "all" (default)
  "basis"     where it differs from the pack's

3. severities: other severities for the official rules
  "severities": { "table/blank-cell": "info", "wording/unbalanced-marks": "off" }
  "veto" and "off" as well. What is set on the settings page goes before the pack. The rules' ids stand below.

4. fields: metadata that must be there
  "field": which (below); "startsWith": ["示政", "示政办"]: what it begins with, may be left out.

5. forms: tables that the office asks for
  "id", "name", "from" and "to" (first and last report year, to may be null), "tables".
  A table has "id", "title", "rows"; without "columns" it has one figure a row.
  A row has "id", "label" (compared without numbering, remarks in brackets and punctuation), "aliases" (other words for it),
  "unit" (条 件 次 篇 个 人 人次 项, or with decimals 万元 元), "rows" (below it), and:
    "heading": true  holds no figure
    "sum": true      the rows below add up to it, parts aside
    "partOf": true   at most the row above
    "total": true    all rows before it on its level add up to it
  A column has "id", "label"; "total": true for the total column, "signed": true where it may be negative.
  A table on a page with 60 % of the rows (and columns) is checked as this one; the rules for official tables apply.

6. relations: figures that must agree
  "op" is "=" or "<=": the sum of "left" against that of "right"; a - before a term takes it off.
  A term is form:row or form:row@column, all of which stand below; of one official form, beside the pack's own.
  "outcome": "review" makes a breach something for a person to look at.

7. requiredWords, forbiddenWords
  "words": ["监督电话", "咨询电话"], two characters or more each. One of the required ones is enough, none of the forbidden
  ones may be there; menus, related links and the page's foot do not count; traditional and full-width characters are found too.
`,
};
