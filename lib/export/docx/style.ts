import type { IParagraphOptions, IRunOptions, ISectionPropertiesOptions } from 'docx';

/** Measures of official documents (GB/T 9704-2012): A4, 37/35/28/26 mm margins, 仿宋 三号, 28 pt lines. Lengths in twips. */
export const PAGE: ISectionPropertiesOptions['page'] = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
};

export const LINE = { line: 560, lineRule: 'exact' } as const;
/** Two characters of 三号. */
export const INDENT = { firstLine: 640 } as const;

export const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '仿宋',
};
const TITLE_FONT = { ...BODY_FONT, eastAsia: '宋体' };
const HEADING_FONT = { ...BODY_FONT, eastAsia: '黑体' };

/** Half-points: 二号, 三号, 四号. */
export const RUN = {
  title: { font: TITLE_FONT, size: 44, bold: true },
  heading: { font: HEADING_FONT, size: 32 },
  text: { font: BODY_FONT, size: 32 },
  small: { font: BODY_FONT, size: 28 },
} as const satisfies Record<string, IRunOptions>;

export const PARAGRAPH = {
  title: { alignment: 'center', spacing: { ...LINE, after: 480, line: 700 }, heading: 'Title' },
  addressee: { spacing: LINE },
  text: { spacing: LINE, indent: INDENT },
  /** What belongs to a page or finding: it does not stand alone on the next page. */
  finding: { spacing: { ...LINE, before: 80 }, indent: INDENT, keepNext: true },
  small: { spacing: LINE, indent: INDENT },
  heading: { spacing: { ...LINE, before: 160 }, indent: INDENT, keepNext: true },
  picture: { alignment: 'center', spacing: { before: 80, after: 80 } },
  signature: { alignment: 'right', spacing: LINE, keepLines: true },
} as const satisfies Record<string, IParagraphOptions>;

/** Most that a picture takes, in pixels of 1/96 inch: the width of the text, half of its height. */
export const PICTURE = { width: 588, height: 440 };
