import { describe, expect, test } from 'vitest';
import { charsetOf, decode } from '../../../lib/headless/decode.ts';

/** 政府信息公开年度报告：本年度没有收到申请，主动公开的信息共有128条。 */
const WORDS = '政府信息公开年度报告：本年度没有收到申请，主动公开的信息共有128条。';
const GB = bytes(
  'd5feb8aed0c5cfa2b9abbfaac4eab6c8b1a8b8e6a3bab1bec4eab6c8c3bbd3d0cad5b5bdc9eac7eba3acd6f7b6afb9abbfaab5c4d0c5cfa2b9b2d3d0313238ccf5a1a3',
);
/** 政府資訊公開的年度報告 */
const TRADITIONAL = '政府資訊公開的年度報告';
const BIG5 = bytes('ac46a9b2b8eab054a4bdb67daabaa67eabd7b3f8a769');

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function page(declared: string | null, body: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(declared === null ? '<html><p>' : `<html><meta charset="${declared}"><p>`);
  return Uint8Array.from([...head, ...body]);
}

describe('the encoding of a page', () => {
  const utf8 = new TextEncoder().encode(WORDS);
  test.each([
    ['UTF-8, declared', 'utf-8', utf8, WORDS],
    ['UTF-8, undeclared', null, utf8, WORDS],
    ['UTF-8, declared as GBK', 'gbk', utf8, WORDS],
    ['GB2312, declared', 'gb2312', GB, WORDS],
    ['GBK, undeclared', null, GB, WORDS],
    ['GBK, declared as UTF-8', 'utf-8', GB, WORDS],
    ['GBK, declared as Latin', 'iso-8859-1', GB, WORDS],
    ['GBK, declared as something unknown', 'x-what', GB, WORDS],
    ['Big5, declared', 'big5', BIG5, TRADITIONAL],
    ['Big5, undeclared', null, BIG5, TRADITIONAL],
    ['Big5, declared as GBK', 'gbk', BIG5, TRADITIONAL],
  ])('%s', (_, declared, body, words) => {
    expect(decode(page(declared, body))).toContain(words);
  });

  test('is told by a byte order mark before anything else', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...page('gbk', utf8)]))).toContain(WORDS);
    const wide = Buffer.from(`\ufeff<p>${WORDS}`, 'utf16le');
    expect(decode(wide)).toBe(`<p>${WORDS}`);
    expect(charsetOf(Buffer.from(`<p>${WORDS}`, 'utf16le'))).toBe('utf-16le');
  });

  test('is found in http-equiv and in an XML declaration', () => {
    const equiv = new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=GB2312">');
    expect(charsetOf(Uint8Array.from([...equiv, ...GB]))).toBe('gb18030');
    const xml = new TextEncoder().encode('<?xml version="1.0" encoding="big5"?>');
    expect(charsetOf(Uint8Array.from([...xml, ...BIG5]))).toBe('big5');
  });

  test('of a damaged page stays the declared one: single wrong bytes do not make it another', () => {
    expect(decode(page('utf-8', Uint8Array.from([...utf8, 0xe6, 0x94])))).toContain(WORDS);
    expect(decode(page(null, Uint8Array.from([...GB, 0xff])))).toContain(WORDS);
  });
});
