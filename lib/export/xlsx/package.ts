import { escapeXml } from '../xml.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface PackageSheet {
  readonly name: string;
  /** It has a drawing of the same number. */
  readonly drawing: boolean;
}

/** The parts of an XLSX package around its sheets (ECMA-376), by path. Sheets are numbered from 1. */
export function packageParts(sheets: readonly PackageSheet[]): Readonly<Record<string, string>> {
  const drawings = sheets.flatMap(({ drawing }, i) => (drawing ? [i + 1] : []));
  const overrides = [
    override('/xl/workbook.xml', 'spreadsheetml.sheet.main'),
    override('/xl/styles.xml', 'spreadsheetml.styles'),
    ...sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'spreadsheetml.worksheet')),
    ...drawings.map((number) => override(`/xl/drawings/drawing${number}.xml`, 'drawing')),
  ];
  const defaults = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...(drawings.length > 0 ? ['<Default Extension="png" ContentType="image/png"/>'] : []),
  ];
  const list = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  // The heading row is printed on every page.
  const titles = sheets.map(
    ({ name }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeXml(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
  };
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${CONTENT}.${type}+xml"/>`;
}

function relations(entries: readonly { id: string; type: string; target: string }[]): string {
  const list = entries.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
