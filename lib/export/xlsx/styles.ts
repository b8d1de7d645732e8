/** Indices into the cell formats of STYLES_XML. */
export const STYLE = { text: 1, heading: 2, number: 3, date: 4, link: 5, moment: 6 } as const;

const top = '<alignment vertical="top"/>';
const left = '<alignment horizontal="left" vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const centred = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const edge = (side: string) => `<${side} style="thin"><color rgb="FFB8C2CC"/></${side}>`;
const font = (inside: string) => `<font>${inside}<name val="Microsoft YaHei"/><family val="2"/></font>`;
const format = (formatId: number, fontId: number, fillId: number, alignment: string) =>
  `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;

/** The workbook's styles: wrapped text at the top of the cell, bold shaded heading, ISO dates, blue links on one line, thin lines. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>
<fonts count="3">${font('<sz val="10"/>')}${font('<b/><sz val="10"/>')}${font('<u/><sz val="10"/><color rgb="FF0B57A4"/>')}</fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="7">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
${format(0, 0, 0, wrapped)}
${format(0, 1, 2, centred)}
${format(0, 0, 0, top)}
${format(164, 0, 0, left)}
${format(0, 2, 0, top)}
${format(165, 0, 0, left)}
</cellXfs>
</styleSheet>`;
