import { fitted, pngOf } from '../captures.ts';
import type { ExportCapture } from '../model.ts';
import { escapeXml } from '../xml.ts';
import { type TextEntry, ZipSink } from '../zip/index.ts';
import { MAIN, packageParts, RELATIONS, type Relation, relationsXml, XML_HEAD } from './package.ts';
import { PAGE_XML, type ParagraphStyle, PICTURE, STYLES_XML } from './styles.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Length units of drawings (EMU) in a pixel. */
const EMU = 9525;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const HEAD = `${XML_HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"><w:body>`;
const TAIL = `<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>${PAGE_XML}</w:sectPr></w:body></w:document>`;

/** A Word document written paragraph by paragraph: a long one never blocks, nor lies in memory as a whole. */
export class DocumentWriter {
  readonly #at: string;
  readonly #zip: ZipSink;
  readonly #body: TextEntry;
  readonly #relations: Relation[] = [
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdFooter', type: 'footer', target: 'footer1.xml' },
  ];
  readonly #links = new Map<string, string>();
  readonly #pictures: ExportCapture[] = [];

  /** `at`: moment of the export, local time. */
  constructor(at: string) {
    this.#at = at;
    this.#zip = new ZipSink(at);
    this.#body = this.#zip.text('word/document.xml');
    void this.#body.write(HEAD);
  }

  /** A paragraph of text; what XML cannot hold is replaced, all white space is one space. */
  paragraph(style: ParagraphStyle, text: string): void {
    this.#paragraph(style, runXml(text));
  }

  /** A paragraph that is an address: only those of the web become links. */
  address(style: ParagraphStyle, url: string): void {
    if (!/^https?:\/\/\S+$/.test(url)) {
      this.paragraph(style, url);
      return;
    }
    const id = this.#links.get(url) ?? `rIdLink${this.#links.size + 1}`;
    if (!this.#links.has(url)) this.#relations.push({ id, type: 'hyperlink', target: url });
    this.#links.set(url, id);
    this.#paragraph(style, `<w:hyperlink r:id="${id}">${runXml(url, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`);
  }

  /** A picture in a paragraph of its own, not wider than the text, nor much higher than half a page. */
  picture(picture: ExportCapture, words: string): void {
    this.#pictures.push(picture);
    const number = this.#pictures.length;
    const { width, height } = fitted(picture, PICTURE);
    const extent = `cx="${width * EMU}" cy="${height * EMU}"`;
    const name = `name="${number}" descr="${escapeXml(words)}"`;
    this.#relations.push({ id: `rIdImage${number}`, type: 'image', target: `media/image${number}.png` });
    this.#paragraph(
      'Picture',
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${number}" ${name}/><a:graphic><a:graphicData uri="${DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="B8C2CC"/></a:solidFill></a:ln></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    );
  }

  /** The file; nothing can be added after it. */
  async finish(title: string): Promise<Blob> {
    await this.#body.end(TAIL);
    for (const [i, picture] of this.#pictures.entries()) {
      await this.#zip.stored(`word/media/image${i + 1}.png`, await pngOf(picture));
    }
    const parts = {
      ...packageParts(title, this.#at),
      'word/styles.xml': STYLES_XML,
      'word/_rels/document.xml.rels': relationsXml(this.#relations),
    };
    for (const [path, content] of Object.entries(parts)) await this.#zip.text(path).end(content);
    return this.#zip.finish(DOCX_TYPE);
  }

  #paragraph(style: ParagraphStyle, content: string): void {
    void this.#body.write(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`);
  }
}

function runXml(text: string, properties = ''): string {
  const run = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${run}<w:t xml:space="preserve">${escapeXml(text).replace(/\s+/g, ' ')}</w:t></w:r>`;
}
