import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { exportFileName, exportFindings } from '../../../lib/export/index.ts';
import { AT, captures, exportInput, HOSTILE, judged, PNG, savedFinding, savedPage, textEvidence } from './samples.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a file, as an HTML parser sees them. */
function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('attrs' in node)) continue;
      found.push(node);
      walk(node.childNodes);
    }
  };
  walk(parse(html).childNodes);
  return found;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const named = (all: readonly Element[], ...tags: string[]) => all.filter(({ tagName }) => tags.includes(tagName));
const texts = (all: readonly Element[], ...tags: string[]) => named(all, ...tags).map(textOf);

async function report(...args: Parameters<typeof exportInput>): Promise<Element[]> {
  return elements(await (await exportFindings('html', exportInput(...args))).text());
}

describe('the report', () => {
  it('counts by body, then shows each finding with its quotes under its page', async () => {
    const all = await report([savedFinding(), savedFinding({ outcome: 'review', evidence: [textEvidence()] })]);
    expect(texts(all, 'td')).toEqual(['示例市人民政府', '2', '0', '1', '0', '0', '1']);
    expect(texts(all, 'h1', 'h2', 'h3')).toEqual([
      '政府信息公开核查报告',
      '汇总',
      '示例市人民政府',
      '示例市2019年度报告',
    ]);
    expect(texts(all, 'blockquote')).toEqual(['(一)收到申请数 0', '收到申请3件']);
    expect(named(all, 'ol')).toHaveLength(1);
    expect(named(all, 'li')).toHaveLength(2);
    expect(texts(all, 'dd')).toContain('国办发〔2014〕32号');
  });

  it('keeps what was dismissed out of the counts and lists it with its reason', async () => {
    const dismissed = savedFinding({ body: '乙局', decision: judged('dismissed', { reason: '口径不同' }) });
    const all = await report([savedFinding(), dismissed]);
    expect(texts(all, 'td')[1]).toBe('1');
    expect(texts(all, 'h2')).toEqual(['汇总', '示例市人民政府', '附件：已排除的问题']);
    const annex = textOf(named(all, 'li')[1] ?? ({} as Element));
    expect(annex).toContain('排除理由口径不同');
  });

  it('holds the pictures taken', async () => {
    const images = named(await report([savedFinding()], { captures }), 'img');
    expect(images.map(({ attrs }) => attrs.find(({ name }) => name === 'src')?.value)).toEqual([
      `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`,
    ]);
  });

  it('says so where there is nothing', async () => {
    expect(texts(await report([]), 'p')).toContain('没有问题。');
  });

  it('is inert whatever the pages say: no script, nothing loaded, no address but the web’s, and every word still there', async () => {
    const page = savedPage({ title: HOSTILE, url: `javascript:alert("${HOSTILE}")`, indexNumber: HOSTILE });
    const finding = savedFinding({
      body: HOSTILE,
      basis: HOSTILE,
      evidence: [textEvidence({ quote: HOSTILE, label: HOSTILE })],
      decision: judged('confirmed', { note: HOSTILE, by: HOSTILE }),
    });
    const all = await report([finding], { pages: new Map([['p1', page]]) });
    expect(named(all, 'script', 'img', 'link', 'iframe', 'object', 'a')).toEqual([]);
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|src|href/.test(name))).toEqual([]);
    expect(texts(all, 'h3')).toEqual([HOSTILE]);
    expect(texts(all, 'blockquote')).toEqual([`${HOSTILE} ${HOSTILE}`]);
    const policy = named(all, 'meta').map(({ attrs }) => attrs.find(({ name }) => name === 'content')?.value);
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  it('tells progress over both parts and has a name of its own', async () => {
    const seen: number[] = [];
    const input = exportInput([savedFinding(), savedFinding({ decision: judged('dismissed') })]);
    await exportFindings('html', input, { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(2);
    expect(exportFileName('html', { language: 'zh', at: AT })).toBe('核查报告-2026-11-22.html');
  });
});
