import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractStatistics } from '../../../../lib/extract/statistics/index.ts';
import { fill } from '../../../../lib/fill.ts';
import { PROSE_RULES } from '../../../../lib/rules/prose/index.ts';
import { pageOf, reportOn } from './page.ts';
import { read } from './read.ts';

/** What the prose rules find in a seed's text, line by line as prose. */
function findings(seed: string, reportYear: number | null, title: string): string[] {
  const path = join(import.meta.dirname, '..', '..', '..', 'pages', `seed-${seed}`, 'text.txt');
  const lines = readFileSync(path, 'utf8').split('\n');
  const { view, ...prose } = read(lines, { reportYear, title });
  const { layout } = pageOf(...lines);
  const document = reportOn(reportYear, { title });
  const input = { view, prose, statistics: extractStatistics(view), document, layout };
  return PROSE_RULES.flatMap((rule) =>
    // The prose rules look at nothing but the prose, the page and its tables, which there are none of.
    rule
      .check(input as Parameters<typeof rule.check>[0])
      .flatMap(({ outcome, message, args }) =>
        outcome === 'fail' || outcome === 'review'
          ? [`${outcome} ${rule.id} ${fill(rule.messages[message]?.zh ?? '', args ?? {})}`]
          : [],
      ),
  );
}

/** DOMAIN.md section 8: found and passed, nothing else. */
describe('the prose of the seeds', () => {
  it('001: a channel larger than its total', () => {
    expect(findings('001', 2019, '商丘市机关事务中心2019年度政府信息与政务公开工作报告')).toEqual([
      'fail prose/sum “政府网站公开政府信息”83 条，多于总数“主动公开政府信息”19 条',
    ]);
  });

  it('003: 40272 for 40276, 6085 for 5700余', () => {
    expect(findings('003', 2016, '盘锦市2016年度政府信息公开工作报告')).toEqual([
      expect.stringMatching(/^review prose\/sum “主动公开政府信息”为 40276 条，各渠道之和只有 40272 条，少 4 条/),
      expect.stringMatching(/^fail prose\/sum “公开重点领域信息”为 5700–5799 条，所列 17 项之和为 6085 条/),
    ]);
  });

  it('004: 二是 twice, and one alone', () => {
    expect(findings('004', 2019, '2019年政务公开工作总结')).toEqual([
      'fail prose/ordinal 序号重复：一是、二是、二是，后一个“二是”应为“三是”',
      'fail prose/ordinal 只有“二是”，前面没有“一是”',
    ]);
  });

  it('000: 三是 twice in two places, page numbers and months aside', () => {
    expect(findings('000', null, '关于政务公开工作开展情况汇报')).toEqual([
      'fail prose/ordinal 序号重复：一是、二是、三是、三是，后一个“三是”应为“四是”',
      'fail prose/ordinal 序号重复：一是、二是、三是、三是、四是，后一个“三是”应为“四是”',
    ]);
  });

  it('002: nothing, its second body not being judged again', () => {
    expect(findings('002', null, '')).toEqual([]);
  });

  it('promises kept: six, five, eleven, seventeen', () => {
    const kept = (seed: string, title: string) => {
      const path = join(import.meta.dirname, '..', '..', '..', 'pages', `seed-${seed}`, 'text.txt');
      return read(readFileSync(path, 'utf8').split('\n'), { title }).counts.map(({ count, items }) => [
        count,
        items.length,
      ]);
    };
    expect(kept('004', '')).toEqual([
      [6, 6],
      [5, 5],
    ]);
    expect(kept('000', '')).toEqual([[11, 11]]);
    expect(kept('003', '盘锦市2016年度政府信息公开工作报告')).toEqual([[17, 17]]);
  });
});
