import { isUtf8 } from 'node:buffer';
import { declaredCharset } from './charset.ts';

/**
 * Text of a page's bytes: by BOM; else by what the bytes are, `<meta>` deciding where they leave it open. A declaration
 * that the bytes contradict is not believed (the server's header overrode it when the page was shown). Never throws.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(charsetOf(bytes)).decode(bytes);
}

/** Name of the encoding, one that `TextDecoder` knows. */
export function charsetOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declared = declaredCharset(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  if (isUtf8(bytes)) {
    if (declared === null || declared === 'utf-8') return 'utf-8';
    return score(sample, 'utf-8') >= score(sample, declared) ? 'utf-8' : declared;
  }
  const candidates = [...(declared === null ? [] : [declared]), 'utf-8', 'gb18030', 'big5'];
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const points = score(sample, candidate);
    if (points > bestScore) {
      best = candidate;
      bestScore = points;
    }
  }
  return best;
}

/** Enough to tell encodings apart, few enough to try several. */
const SAMPLE = 2_000_000;

/** The most frequent characters of official Chinese, simplified and traditional; a wrong decoding hits them seldom. */
const FREQUENT = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過' +
    '子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩' +
    '体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關' +
    '各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系係军軍很情' +
    '者最立代想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少' +
    '图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取府信' +
    '息市县縣局省委办辦务務報报告申请請和、，。：；（）“”《》',
);

/** Frequent characters found, less ten for each that cannot be decoded. */
function score(bytes: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(bytes);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code === 0xfffd) points -= 10;
    else if (FREQUENT.has(text.charAt(i))) points += 1;
  }
  return points;
}
