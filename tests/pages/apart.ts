/**
 * Raised, lowered and struck out text: what it is, its markup, and what both readers make of it, in the notation of
 * `shownTexts`.
 */
export const APART: readonly (readonly [string, string, readonly string[]])[] = [
  ['a note at a figure', '<p>受理申请1234<sup>1</sup>件</p>', ['受理申请1234件', '^1']],
  ['a note in a link', '<p>共1234<a href="#n1"><sup>[1]</sup></a>件</p>', ['共1234件', '^[1]']],
  ['a link in a note', '<p>共1234<sup><a href="#n1">1</a></sup>件</p>', ['共1234件', '^1']],
  ['a lowered note', '<table><tr><td>1234<sub>①</sub></table>', ['1234', '^①']],
  ['two notes', '<p>增长5%<sup>1、2</sup>。</p>', ['增长5%。', '^1、2']],
  ['a note before a figure', '<p>公开政府信息<sup>注1</sup>20条</p>', ['公开政府信息20条', '^注1']],
  ['the note itself', '<p><sup>1</sup>2021年数据来自台账</p>', ['^1', '2021年数据来自台账']],
  ['a unit', '<p>面积12m<sup>2</sup>、3km<sup>2</sup>、5公里<sup>2</sup></p>', ['面积12m2、3km2、5公里2']],
  ['a formula', '<p>PM<sub>2.5</sub>与CO<sub>2</sub></p>', ['PM2.5与CO2']],
  [
    'a note of a word processor',
    '<table><tr><td><span>1234</span><span style="font-size:8pt;vertical-align: super">1</span></table>',
    ['1234', '^1'],
  ],
  ['its unit', '<p>12m<span style="vertical-align:super">2</span></p>', ['12m2']],
  ['a power of ten', '<p>3.5×10<sup>8</sup>元</p>', ['3.5×108元']],
  ['raised text with nothing around it', '<table><tr><td><sup>12</sup></table>', ['12']],
  ['raised words', '<p>No<sup>th</sup>1<sup>（含街道）</sup></p>', ['Noth1（含街道）']],
  ['a figure that was put right', '<table><tr><td><del>1234</del>1243</table>', ['~1234~', '1243']],
  ['a figure struck out within another', '<p>共12<s>3</s>4件</p>', ['共124件', '~3~']],
  ['old markup', '<p><strike>旧</strike>新</p>', ['~旧~', '新']],
  ['paragraphs struck out', '<del><p>旧<b>的</b></p></del><p>新</p>', ['~旧的~', '新']],
  ['by style', '<p>共<span style="text-decoration: line-through">12</span>13件</p>', ['共13件', '~12~']],
  ['by a rule', '<style>.old{text-decoration:line-through}</style><p>共<i class=old>12</i>13件', ['共13件', '~12~']],
  ['a row by a rule', '<style>.o td{text-decoration-line:line-through}</style><table><tr class=o><td>1', ['~1~']],
  ['not struck out after all', '<style>s{text-decoration:none}</style><p>共<s>1</s>3件', ['共13件']],
  ['hidden and struck out', '<p>共<s style="display:none">12</s>13件</p>', ['共13件', '[12]']],
];
