import type { ExportCapture } from '../model.ts';
import { RELATIONS, XML_HEAD } from './package.ts';

/** A picture's place: its cell (from 0), and where in it, in pixels of 1/96 inch. */
export interface Anchor {
  readonly picture: ExportCapture;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Length units of drawings (EMU) in a pixel. */
const EMU = 9525;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The drawing of a sheet (ECMA-376, 20.5): pictures that move with their cells and keep their size. */
export function drawingXml(anchors: readonly Anchor[]): string {
  const parts = anchors.map(({ row, column, x, y, width, height, picture }, i) => {
    const [cx, cy] = [width * EMU, height * EMU];
    return [
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${x * EMU}</xdr:colOff>`,
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${y * EMU}</xdr:rowOff></xdr:from><xdr:ext cx="${cx}" cy="${cy}"/>`,
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${i + 2}" name="${i + 1}" descr="${picture.at.slice(0, 19)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`,
      `<xdr:blipFill><a:blip r:embed="rId${i + 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
      `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
      '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>',
    ].join('');
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">${parts.join('')}</xdr:wsDr>`;
}

/** Where each anchor's picture lies. */
export function drawingRelations(media: readonly string[]): string {
  const links = media.map(
    (path, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/image" Target="../media/${path}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}
