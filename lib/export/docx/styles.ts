/** Styles of a notice's paragraphs, by their ids in the document. */
export type ParagraphStyle =
  | 'Title'
  | 'Addressee'
  | 'BodyText'
  | 'Heading1'
  | 'Finding'
  | 'Detail'
  | 'Picture'
  | 'SignatureStart'
  | 'Signature'
  | 'Footer';

/** The text's width on the page in pixels of 1/96 inch, and half of its height: most that a picture takes. */
export const PICTURE = { width: 588, height: 440 };

/** Measures of official documents (GB/T 9704-2012): A4, margins of 37, 35, 28 and 26 mm. Lengths in twips. */
export const PAGE_XML =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1588" w:right="1474" w:header="851" w:footer="1400" w:gutter="0"/>';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const fonts = (eastAsia: string) =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${eastAsia}"/>`;
/** Half-points: 二号 44, 三号 32, 四号 28, 小四 24. */
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const line = (twips: number, before = 0, after = 0) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${twips}" w:lineRule="exact"/>`;
/** Two characters of 三号. */
const INDENT = '<w:ind w:firstLine="640"/>';

const style = (id: ParagraphStyle, name: string, paragraph: string, run = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** All looks are styles, so that an office can change them in one place: 仿宋 三号, 28 pt lines, the title 宋体 二号. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}${size(32)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr></w:style>
${[
  style('Title', 'Title', `${line(700, 0, 480)}<w:jc w:val="center"/>`, `${fonts('宋体')}<w:b/>${size(44)}`),
  style('Addressee', 'Addressee', line(560)),
  style('BodyText', 'Body Text', `${line(560)}${INDENT}`),
  style('Heading1', 'heading 1', `<w:keepNext/>${line(560, 240)}${INDENT}<w:outlineLvl w:val="0"/>`, fonts('黑体')),
  style('Finding', 'Finding', `<w:keepNext/>${line(560, 120)}${INDENT}`),
  // Addresses and hashes break where the line ends.
  style('Detail', 'Detail', `<w:wordWrap w:val="0"/>${line(480)}<w:ind w:left="640"/><w:jc w:val="left"/>`, size(28)),
  style('Picture', 'Picture', '<w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/>'),
  style(
    'SignatureStart',
    'Signature Start',
    `<w:keepNext/><w:keepLines/>${line(560, 560)}<w:ind w:right="640"/><w:jc w:val="right"/>`,
  ),
  style('Signature', 'Signature', `<w:keepNext/><w:keepLines/>${line(560)}<w:ind w:right="640"/><w:jc w:val="right"/>`),
  style('Footer', 'footer', '<w:jc w:val="center"/>', `${fonts('宋体')}${size(28)}`),
].join('\n')}
</w:styles>`;
