import { LIMITS } from './limits.ts';
import type { Image, Unread } from './model.ts';
import type { PageElement, World } from './nodes.ts';

/** Writes pictures, and the parts of the page that hold content the reader cannot read. */
export class MediaWriter {
  /** src, alt of each image. */
  readonly words: string[] = [];
  /** box, width, height, hidden of each image. */
  readonly numbers: number[] = [];
  #images = 0;
  readonly unread: Unread[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  image(element: PageElement, box: number, sight: number): void {
    if (this.#images++ >= LIMITS.images) return;
    const { width, height } = this.#world.size(element);
    const src = shortened(this.#world.address(element, 'src', element.getAttribute('src')));
    const image: Image = { src, alt: element.getAttribute('alt') ?? '', box, width, height, hidden: sight !== 0 };
    this.words.push(src, image.alt);
    this.numbers.push(box, width, height, sight === 0 ? 0 : 1);
    if (mayHoldContent(image)) this.#note('image', image.alt.trim() || src, box);
  }

  /** `<canvas>`, `<embed>`, `<object>` */
  embedded(element: PageElement, box: number, sight: number): void {
    if (sight !== 0 || !this.#roomy(element)) return;
    const canvas = element.localName === 'canvas';
    const attribute = element.localName === 'object' ? 'data' : 'src';
    const address = canvas ? '' : this.#world.address(element, attribute, element.getAttribute(attribute));
    this.#note(canvas ? 'canvas' : 'embed', shortened(address) || (element.getAttribute('type') ?? ''), box);
  }

  /** A frame whose document cannot be read. */
  frame(element: PageElement, box: number, sight: number): void {
    const own = element.getAttribute('srcdoc') !== null;
    const address = own ? 'about:srcdoc' : shortened(this.#world.address(element, 'src', element.getAttribute('src')));
    if (sight !== 0 || !this.#roomy(element) || address === '' || (!own && address.startsWith('about:'))) return;
    this.#note(DOCUMENT_FILE.test(address) ? 'embed' : 'frame', address, box);
  }

  #note(kind: Unread['kind'], detail: string, box: number): void {
    if (this.unread.length < 1000) this.unread.push({ kind, detail: detail.slice(0, 500), box });
  }

  /** Large enough to hold something to read; unknown counts as large. */
  #roomy(element: PageElement): boolean {
    const { width, height } = this.#world.size(element);
    return (width === 0 || width >= 50) && (height === 0 || height >= 50);
  }
}

const DOCUMENT_FILE = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|pptx?|rtf)(?:$|[?#])/i;

const DECORATION =
  /logo|icon|banner|button|btn|arrow|qrcode|ewm|erweima|weixin|weibo|share|avatar|spacer|blank|bg[._-]|_bg|gongan|beian|jiucuo|dzjg|wza|search|print|close|loading/i;

const CONTENT_WORDS = /表|图解|扫描|附件|报告|统计|情况|公文|文件/;

/** A picture that may be a scanned page or a table: by its words, or large and not named like decoration. */
function mayHoldContent({ src, alt, width, height, hidden }: Image): boolean {
  if (hidden) return false;
  if ((width > 0 && width < 200) || (height > 0 && height < 80)) return false;
  if (CONTENT_WORDS.test(alt)) return true;
  if (DECORATION.test(src.slice(src.lastIndexOf('/') + 1)) || DECORATION.test(alt)) return false;
  return width >= 400 && height >= 150;
}

/** Addresses are kept for show and comparison; one that carries its data is cut. */
function shortened(address: string): string {
  return address.slice(0, address.startsWith('data:') ? 64 : LIMITS.address);
}
