import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../lib/export/docx/template.ts';
import { exportFileName, exportFindings, NothingToExport } from '../../../lib/export/index.ts';
import { AT, captures, exportInput, HOSTILE, judged, PNG, savedFinding, savedPage, textEvidence } from './samples.ts';

/** The paragraphs of a document, as another library reads them. */
async function paragraphs(file: ArrayBuffer): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  return value.split('\n').filter((line) => line !== '');
}

const NOTICE = { template: '', days: 15, inspector: '王明' };

describe('the notice to a body', () => {
  it('says what was found, where, on what basis, until when, and who says so', async () => {
    const file = await exportFindings('docx', exportInput([savedFinding()], { notice: NOTICE }));
    expect(exportFileName('docx', { language: 'zh', at: AT }, file)).toBe('整改通知书-2026-11-22.docx');
    expect(await paragraphs(await file.arrayBuffer())).toEqual([
      '政府信息公开问题整改通知书',
      '示例市人民政府：',
      '经核查，你单位政府信息公开页面存在下列1个问题。请逐项核实，对属实的问题进行整改，并于2026年12月7日前书面反馈整改情况；对核查结果有异议的，请一并说明理由和依据。',
      '页面：示例市2019年度报告 索引号 000014349/2017-00110',
      'http://www.example.gov.cn/a.html?x=1&y=2',
      expect.stringMatching(/^1\. \[错误\] .*收到申请数/),
      '原文：(一)收到申请数“0”',
      '应为：1；实为：0；差额：1；依据：国办发〔2014〕32号',
      '特此通知。',
      '检查人：王明',
      '2026年11月22日',
    ]);
  });

  it('names only what the body is still held to, numbered through, and marks what is not certain', async () => {
    const findings = [
      savedFinding({ decision: judged('dismissed') }),
      savedFinding({ decision: judged('fixed') }),
      savedFinding({ present: false }),
      savedFinding({ outcome: 'review' }),
      savedFinding({ decision: judged('confirmed') }),
    ];
    const file = await exportFindings('docx', exportInput(findings, { notice: NOTICE }));
    const text = await paragraphs(await file.arrayBuffer());
    expect(text.filter((line) => /^\d+\. /.test(line)).map((line) => line.slice(0, 12))).toEqual([
      expect.stringContaining('1. [错误 · 待核'),
      expect.stringContaining('2. [错误]'),
    ]);
    expect(text.join()).toContain('下列2个问题');
  });

  it('is made for nobody where nothing is left to say', async () => {
    const dismissed = exportInput([savedFinding({ decision: judged('dismissed') })]);
    await expect(exportFindings('docx', dismissed)).rejects.toThrow(NothingToExport);
  });

  it('goes to all bodies at once as a zip, whatever they call themselves', async () => {
    const names = ['甲县人民政府', '../../etc/passwd', 'CON:*?', '', '甲县人民政府 '];
    const file = await exportFindings('docx', exportInput(names.map((body) => savedFinding({ body }))));
    expect(exportFileName('docx', { language: 'zh', at: AT }, file)).toBe('整改通知书-2026-11-22.zip');
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.keys(entries)).toEqual([
      '整改通知书-etc passwd.docx',
      '整改通知书-甲县人民政府.docx',
      '整改通知书-甲县人民政府-2.docx',
      '整改通知书-CON.docx',
      '整改通知书-单位不详.docx',
    ]);
    const first = entries['整改通知书-甲县人民政府.docx'];
    expect(await paragraphs(new Uint8Array(first ?? []).buffer)).toContain('甲县人民政府：');
  });

  it('shows the pictures taken, no wider than the text', async () => {
    const file = await exportFindings('docx', exportInput([savedFinding()], { captures }));
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const images = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(images.map(([, bytes]) => bytes)).toEqual([PNG]);
    // 588 by 200 pixels, in EMU.
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      '<wp:extent cx="5600700" cy="1905000"/>',
    );
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await file.arrayBuffer()) });
    expect(value.match(/<img alt="截图 2026-11-22 09:30" src="data:image\/png;base64,[^"]+"/g)).toHaveLength(1);
  });

  it('carries hostile text as text, and no address but the web’s as a link', async () => {
    const page = savedPage({ title: HOSTILE, url: 'javascript:alert(1)' });
    const finding = savedFinding({ evidence: [textEvidence({ quote: `a\u0000${HOSTILE}\n=1+1` })] });
    const file = await exportFindings('docx', exportInput([finding], { pages: new Map([['p1', page]]) }));
    const text = await paragraphs(await file.arrayBuffer());
    expect(text).toContain(`页面：${HOSTILE} 索引号 000014349/2017-00110`);
    expect(text).toContain(`原文：“a\ufffd${HOSTILE} =1+1”`);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(Object.values(parts).some((part) => strFromU8(part).includes('Target="javascript'))).toBe(false);
  });
});

describe('the template', () => {
  const values = { body: '甲{期限}局', inspector: '', count: 2, at: '2026-12-25T10:00:00+08:00', days: 10 };

  it('fills each placeholder once, in either language, leaves others, and leaves room for what is missing', () => {
    const lines = fillTemplate('T\n{单位} {deadline} {日期} {检查人} {别的} {count}', values, 'zh');
    expect(lines[1]?.text).toBe('甲{期限}局 2027年1月4日 2026年12月25日 ＿＿＿＿ {别的} 2');
  });

  it('tells title, addressee, text, findings and signature apart', () => {
    const roles = (template: string) => fillTemplate(template, values, 'zh').map(({ role }) => role);
    expect(roles('题\n\n{单位}：\n正文\n\n{问题}\n\n特此通知。\n\n检查人\n日期')).toEqual([
      'title',
      'addressee',
      'text',
      'findings',
      'text',
      'signature',
      'signature',
    ]);
    expect(roles('题\n\n正文\n\n落款')).toEqual(['title', 'text', 'findings', 'signature']);
    expect(roles('题\n正文')).toEqual(['title', 'text', 'findings']);
    expect(roles('题\n\n正文\n\n{问题}')).toEqual(['title', 'text', 'findings']);
  });

  it('is the default of the language where none is written', () => {
    expect(fillTemplate(' \n', values, 'en')[0]?.text).toBe('Notice of rectification');
  });
});
