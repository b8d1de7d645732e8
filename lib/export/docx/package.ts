import { escapeXml } from '../xml.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Relation {
  readonly id: string;
  readonly type: 'hyperlink' | 'image' | 'styles' | 'footer' | 'officeDocument';
  readonly target: string;
}

export function relationsXml(relations: readonly Relation[], more = ''): string {
  const list = relations.map(({ id, type, target }) => {
    const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}${more}</Relationships>`;
}

/** The parts of a DOCX package (ECMA-376) that are the same for each but for the title and the time, by path. */
export function packageParts(title: string, at: string): Readonly<Record<string, string>> {
  const overrides = [
    ['/word/document.xml', `${CONTENT}.document.main+xml`],
    ['/word/styles.xml', `${CONTENT}.styles+xml`],
    ['/word/footer1.xml', `${CONTENT}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const core = `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }], core),
    'docProps/core.xml': `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>明核 Minghe</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:created></cp:coreProperties>`,
    'word/footer1.xml': `${XML_HEAD}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
  };
}
