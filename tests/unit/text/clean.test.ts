import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/text/clean.ts';
import fc from '../property.ts';

const text = (raw: string): string => cleanText(raw).text;
/** Raw characters behind the first place where `words` stand in the cleaned text. */
function behind(raw: string, words: string): string {
  const clean = cleanText(raw);
  const at = clean.text.indexOf(words);
  const { start, end } = clean.rawRange(at, at + words.length);
  return raw.slice(start, end);
}

const PIECES = [
  '公開',
  '開(kāi)',
  '務(wu)',
  ' ',
  '\n',
  '\u3000\u3000',
  '\u200b',
  '(kg)',
  '（以下',
  '2019',
  '年，',
  '𠮷',
  'a',
  '乾',
  '(',
  ')',
];
const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('characters', () => {
  it('makes traditional text simplified, character by character', () => {
    expect(text('盤錦市政府信息公開條例')).toBe('盘锦市政府信息公开条例');
    expect(text('發布時間瀏覽次數辦結爲衆臺裏')).toBe('发布时间浏览次数办结为众台里');
  });
  it('leaves what is ordinary in simplified text', () => {
    expect(text('乾县人民政府、乾隆、覆盖、著名、瞭望')).toBe('乾县人民政府、乾隆、覆盖、著名、瞭望');
  });
  it('reads 覆, 乾, 瞭 and 著 by their neighbours', () => {
    expect(text('答覆申請，若乾問題，瞭解，著眼於，乾旱')).toBe('答复申请，若干问题，了解，着眼于，干旱');
    expect(text('大量反覆申請、一目瞭然、存在著不足、接著推動')).toBe('大量反复申请、一目了然、存在着不足、接着推动');
    expect(text('有著作权，在著名景区，随著录项')).toBe('有著作权，在著名景区，随著录项');
  });
  it('reads variants of Hong Kong and of older print', () => {
    expect(text('衞生、靑年、硏究、聨合')).toBe('卫生、青年、研究、联合');
  });
  it('reads radicals that PDF converters leave', () => {
    expect(text('⼀、⼯作⻄⻓⽉⽇')).toBe('一、工作西长月日');
  });
  it('keeps characters outside the basic plane and lone surrogates', () => {
    expect(text('𠮷野開\ud842')).toBe('𠮷野开\ud842');
  });
});

describe('pinyin glosses', () => {
  it.each([
    ['進(jìn)一步公開(kāi)', '进一步公开'],
    ['公(gong)(gong)開(kai)(kai)', '公开'],
    ['政務（wù）報(bào)告', '政务报告'],
    ['綠(lǜ)女(nv)鵝(é)', '绿女鹅'],
    ['工（ɡōnɡ）作', '工作'],
    ['發(fa\u0304)布', '发布'],
    ['公((gōng))開((kai))', '公开'],
    ['公開(gōng kāi)情況', '公开情况'],
    ['重(Chóng)慶', '重庆'],
    ['鵝(e)', '鹅'],
  ])('drops them: %s', (raw, clean) => expect(text(raw)).toBe(clean));

  it.each([
    '(以下简称《条例》)',
    '文件(PDF)',
    '建立(AB岗)制度',
    '网址(http://www.gov.cn)',
    '质量(kg)',
    '灯(LED)',
    '面积5公顷(ha)',
    '三十分钟(min)',
    '附件(a)',
    '共(12)件',
    '(gong)在行首',
    'word(gong)',
    '公(gongkai)',
    '公开(gong kai)',
    '应用(App)',
    '项目((a))',
    '甲(He)',
  ])('keeps real brackets: %s', (raw) => expect(text(raw)).toBe(raw));

  it('belong to the character before them when quoted', () => {
    expect(behind('我市公開(kāi)條(tiáo)例', '公开')).toBe('公開(kāi)');
    expect(behind('公(gong)(gong)開(kai)(kai)', '开')).toBe('開(kai)(kai)');
  });
});

describe('white space and invisible characters', () => {
  it('drops what has no width', () => {
    expect(text('\ufeff索\u200b引\u00ad号\u200d')).toBe('索引号');
  });
  it('makes each run one, a line break where it holds one', () => {
    expect(text('标　　题\u00a0 ：\t值')).toBe('标 题 ： 值');
    expect(text('甲 \n 乙\r\n丙')).toBe('甲\n乙\n丙');
    expect(text('甲 \u200b 乙')).toBe('甲 乙');
  });
  it('quotes the whole run behind one space', () => {
    expect(behind('甲　　　乙', '甲 乙')).toBe('甲　　　乙');
  });
});

describe('fold', () => {
  it('has full-width forms as ASCII at the same offsets', () => {
    const clean = cleanText('（１２）：ＡＢ％，《条例》。');
    expect(clean.fold).toBe('(12):AB%,《条例》。');
    expect(clean.fold).toHaveLength(clean.text.length);
  });
  it('is told from the text by full-width forms only, whatever else was rewritten and however long it is', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(1, 400), (raw, times) => {
        const clean = cleanText(`${raw}（`.repeat(times));
        const folded = clean.text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
        expect(clean.fold).toBe(folded);
      }),
    );
  });
});

describe('offsets', () => {
  it('lead from every character to its own place and back', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const clean = cleanText(raw);
        let last = 0;
        for (let i = 0; i < clean.text.length; i++) {
          const { start, end } = clean.rawRange(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(clean.fromRaw(start)).toBe(i);
          expect(cleanText(raw.slice(start, end)).text).toBe(clean.text[i] === '干' ? '乾' : clean.text[i]);
          last = end;
        }
        expect(clean.fromRaw(raw.length)).toBe(clean.text.length);
      }),
    );
  });
  it('never go backwards, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: 'binary' })), fc.nat(40), fc.nat(40), (raw, a, b) => {
        const clean = cleanText(raw);
        const [from, to] = [Math.min(a, b, clean.text.length), Math.min(Math.max(a, b), clean.text.length)];
        const range = clean.rawRange(from, to);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(raw.length);
        expect(clean.fold).toHaveLength(clean.text.length);
      }),
    );
  });
  it('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const once = text(raw);
        expect(text(once)).toBe(once);
      }),
    );
  });
});
