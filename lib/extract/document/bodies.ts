import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import type { Fields } from '../fields/model.ts';
import type { LaidOut } from '../layout.ts';
import type { Statistics } from '../statistics/model.ts';
import type { BodyName, DocumentFacts } from './model.ts';
import type { Title } from './title.ts';

/** What follows the body's name in a title. */
const AFTER_NAME = /(?:20[0-4]\d|20[xX×*]{2}|二[〇○零]|本?年度|政府信息|政务公开|信息公开|信息与政务|法治政府|工作)/;
/** Ends of a public body's or an area's name. */
const NAME_END =
  /(?:政府|局|委|会|厅|部|院|署|办|办公室|办公厅|中心|处|所|站|街道|镇|乡|学校|大学|学院|中学|小学|公司|司|室|队|馆|集团|医院|省|市|县|区|州|旗|盟|行|社|校|台|团|库|庄|村|园|林场|水库)(?:[(（].{1,20}[)）])?$/;

/** 国务院办公厅转发民政部关于…: the first of the two publishes. */
const PASSED_ON = /(?<=.)(?:转发|批转|转报).*$/;
/** What is done, not who does it: 同意以商丘市名义申办, 成立领导小组办公室. */
const DEED =
  /^(?:同意|批准|调整|成立|组建|设立|撤销|加强|开展|进一步|推进|推动|举办|申办|召开|启用|变更|取消|表彰|命名|任命|免去|聘任|废止|修改|修订|转发|批转|授予|给予|建立|健全|完善|规范|支持|促进|组织|征求|实施|落实)/;

/** The publishing body's names and where they stand. */
export function readBodies(
  view: PageView,
  layout: LaidOut,
  fields: Fields,
  statistics: Statistics,
  title: Title,
): BodyName[] {
  const found: BodyName[] = [];
  for (const { field, value, place, at } of fields.occurrences) {
    if (field !== 'issuer' || !value || (place !== 'block' && place !== 'byline')) continue;
    found.push({ name: value, source: place, at });
  }
  const inTitle = nameInTitle(title.text);
  if (inTitle !== '') found.push({ name: inTitle, source: 'title', at: placeOf(view, title, inTitle) });
  const reporting = statistics.colophon.reportingBody;
  if (reporting && reporting.value !== '') found.push({ name: reporting.value, source: 'table', at: reporting.at });
  const { name: signed = null, cosigners = [] } = layout.signature ?? {};
  for (const one of signed ? [signed, ...cosigners] : [])
    found.push({ name: one.text, source: 'signature', at: one.at });
  view.page.metas.forEach(({ name, content }, meta) => {
    const site = cleanText(content.trim()).text;
    if (/^sitename$/i.test(name.trim()) && site !== '')
      found.push({ name: site, source: 'site', at: { kind: 'meta', meta } });
  });
  return found;
}

/** `商丘市机关事务中心` of `商丘市机关事务中心2019年度…工作报告`; '' where the title names nobody. */
export function nameInTitle(title: string): string {
  const plain = title.replace(/\s/g, '');
  const dropped = plain
    .replace(/^(?:关于)?(?:20[0-4]\d|20[xX×*]{2}|二[〇○零][〇○零一二三四][〇○零一二三四五六七八九])年?度?/, '')
    .replace(/^关于/, '');
  const about = dropped.indexOf('关于');
  // XX办公室关于印发XX市…报告的通知: what the report is on stands behind 关于; XX局关于2019年…: before it.
  for (const part of about > 0 ? [dropped.slice(about + 2), dropped.slice(0, about)] : [dropped]) {
    const end = AFTER_NAME.exec(part);
    // 盘锦市人民|政府信息公开: the two names share their middle.
    const shared = end && part.startsWith('政府信息', end.index) && part.slice(0, end.index).endsWith('人民') ? 2 : 0;
    const name = (end ? part.slice(0, end.index + shared) : part)
      .replace(/^(?:印发|发布|公布|报送|呈报|做好|编制)/, '')
      .replace(PASSED_ON, '')
      .replace(/[的之]$/, '');
    if (name.length >= 2 && name.length <= 40 && NAME_END.test(name) && !DEED.test(name)) return name;
  }
  return '';
}

function placeOf(view: PageView, title: Title, name: string): BodyName['at'] {
  if (title.at?.kind !== 'text') return title.at ?? { kind: 'page' };
  const text = view.clean(title.at.block).text;
  const start = text.indexOf(name);
  return start < 0 ? title.at : view.place(title.at.block, start, start + name.length);
}

/** Whose report it is, by its title (DOMAIN.md 2): the deadline hangs on it. */
export function bodyLevel(title: string): DocumentFacts['bodyLevel'] {
  const name = nameInTitle(title).replace(/[(（].{1,20}[)）]$/, '');
  if (name === '') return 'unknown';
  if (/(?:镇|乡|街道|镇政府|乡政府|镇人民政府|乡人民政府|街道办事处|街道办|民族乡)$/.test(name)) return 'township';
  // Zones and their committees are neither named by the law as governments nor as departments.
  if (
    /(?:管委会|(?<!监督)管理委员会|开发区|新区|园区|示范区|保税区|度假区|风景区|景区|实验区|高新区|经开区|农场|林场|村|社区|居委会)$/.test(
      name,
    )
  )
    return 'unknown';
  if (/(?:学校|大学|学院|中学|小学|公司|集团|医院|银行|支行|行|社|校|台|库|庄)$/.test(name)) return 'unknown';
  if (/(?:人民政府|政府|行政公署|行署|省|市|县|区|州|旗|盟)$/.test(name)) return 'government';
  return 'department';
}
