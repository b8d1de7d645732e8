import { describe, expect, it } from 'vitest';
import type { Figure, Statistics } from '../../../../lib/extract/statistics/model.ts';
import { formById } from '../../../../lib/forms/index.ts';
import type { FormId } from '../../../../lib/forms/model.ts';
import { RULES } from '../../../../lib/rules/index.ts';
import { renderMessage } from '../../../../lib/rules/render.ts';
import type { AuditInput } from '../../../../lib/rules/rule.ts';
import { consistent, inputOf, statisticsOf } from '../reports.ts';

/** A clean report of zeros with some cells changed: a number, or null for blank. */
function page(form: FormId, changes: Record<string, number | null> = {}): Statistics {
  const values = new Map<string, number | null>(consistent(formById(form), () => 0));
  for (const [row, value] of Object.entries(changes)) values.set(`${form}:${row}`, value);
  return statisticsOf(form, values);
}

/** What the table rules find, as `outcome rule: sentence`. */
function found(statistics: Statistics, more: Partial<AuditInput> = {}): string[] {
  const input = { ...inputOf(statistics), ...more };
  return RULES.filter(({ id }) => id.startsWith('table/')).flatMap((rule) =>
    rule
      .check(input)
      .filter(({ outcome, spokenFor }) => (outcome === 'fail' || outcome === 'review') && !spokenFor)
      .map(({ outcome, message, args }) => {
        const text = renderMessage({ key: `${rule.id}#${message}`, args: { ...args } }, 'zh');
        return `${outcome} ${rule.id}: ${text}`;
      }),
  );
}

/** Statistics with one figure replaced in part. */
function patched(statistics: Statistics, address: string, patch: Partial<Figure>): Statistics {
  return { ...statistics, figures: statistics.figures.map((f) => (f.address === address ? { ...f, ...patch } : f)) };
}

describe('the form of 2014', () => {
  it('seed 001: nothing received, yet one closed and replied to', () => {
    const changes = {
      'received.online': 1,
      'closed.onTime': 1,
      'replied.alreadyPublic': 1,
    };
    const lines = found(page('2014', { ...changes, received: 0, closed: 0, replied: 0 }));
    expect(lines).toEqual([
      'fail table/handled-without-received: 收到申请数为 0，但申请办结数 1 件、申请答复数 1 件',
      'fail table/zero-with-parts: 收到申请数为 0，但其分项合计为 1 件：网络申请数 1',
      'fail table/zero-with-parts: 申请办结数为 0，但其分项合计为 1 件：按时办结数 1',
      'fail table/zero-with-parts: 申请答复数为 0，但其分项合计为 1 件：属于已主动公开范围数 1',
    ]);
  });

  it('nothing received and one reply stated: the soft relation has nothing to add', () => {
    const lines = found(page('2014', { replied: 1, 'replied.granted': 1 }));
    expect(lines[0]).toContain('fail table/handled-without-received');
    expect(lines.slice(1)).toEqual([expect.stringContaining('review table/soft-relation: 申请答复数 = 申请办结数')]);
  });

  it('more closed than received is for review: some may have been carried over', () => {
    const lines = found(
      page('2014', { received: 1, 'received.fax': 1, closed: 2, 'closed.onTime': 2, replied: 2, 'replied.granted': 2 }),
    );
    expect(lines).toEqual([expect.stringContaining('review table/soft-relation: 申请办结数 ≤ 收到申请数')]);
  });

  it('a blank total leaves its channels and 其中 row open: one finding, for review', () => {
    const lines = found(
      page('2014', { proactive: null, 'proactive.normative': 19, 'normative.issued': 19, 'channel.website': 83 }),
    );
    expect(lines).toEqual([
      expect.stringContaining('review table/part-exceeds-total: 主动公开政府信息数空白；只有填入 ≥ 83 条'),
      expect.stringContaining('fail table/blank-cell: 1 个单元格未填数：“主动公开政府信息数”'),
    ]);
  });

  it('a channel larger than its total', () => {
    expect(found(page('2014', { proactive: 19, 'channel.website': 83 }))).toEqual([
      'fail table/part-exceeds-total: 政府网站公开政府信息数为 83 条，大于主动公开政府信息数的 19 条，多 64 条',
    ]);
  });

  it('channels that together stay below the total are for review, and only when all are filled in', () => {
    expect(found(page('2014', { proactive: 10, 'channel.website': 8 }))).toEqual([
      expect.stringContaining('review table/soft-relation'),
    ]);
    expect(found(page('2014', { proactive: 10, 'channel.website': 8, 'channel.other': null }))).toEqual([
      expect.stringContaining('table/blank-cell'),
    ]);
  });

  it('a sub-total added with its own parts is offered as a cause', () => {
    const changes = {
      replied: 4,
      'replied.refused': 2,
      'replied.refused.privacy': 2,
      received: 4,
      'received.fax': 4,
      closed: 4,
      'closed.onTime': 4,
    };
    const [sum] = RULES.filter(({ id }) => id === 'table/sum');
    const [broken] = sum?.check(inputOf(page('2014', changes))).filter(({ outcome }) => outcome === 'fail') ?? [];
    expect(broken?.causes?.map(({ message }) => message)).toContain('causeBelow');
  });

  it('a category row filled in since 2019 is a sub-total: right where its rows add up to it, else for review', () => {
    const one = {
      'received@natural': 2,
      'received@total': 2,
      'result.refused.process@natural': 2,
      'result.refused.process@total': 2,
      'result.total@natural': 2,
      'result.total@total': 2,
    };
    const filled = (value: number) => ({ ...one, 'h.refused@natural': value, 'h.result@natural': 2 });
    expect(found(page('2021', filled(2)))).toEqual([]);
    const [line, ...more] = found(page('2021', filled(3)));
    expect(line).toMatch(/^review table\/sum: 不予公开·自然人.*3 件.*2 件/);
    expect(more).toEqual([]);
  });

  it('a heading that holds a number', () => {
    const values = new Map<string, number | null>([['2014:h.proactive', 102]]);
    expect(found(statisticsOf('2014', values))).toEqual([
      'fail table/heading-has-value: “主动公开情况”是标题行，不应填数，却填有 102',
    ]);
  });
});

describe('the forms since 2019', () => {
  it('one wrong figure that breaks a column, a row and a balance is one finding that names it', () => {
    const clean = consistent(formById('2021'), () => 0);
    const statistics = statisticsOf('2021', new Map(clean).set('2021:result.total@natural', 3));
    expect(found(statistics)).toEqual([
      expect.stringContaining('fail table/sum: 本年度办理结果总计·自然人为 3 件；如为 0 件，相关的 3 处关系全部成立'),
    ]);
  });

  it('a request that came in and went nowhere', () => {
    const lines = found(page('2021', { 'received@natural': 1, 'received@total': 1 }));
    expect(lines).toEqual([
      expect.stringContaining('fail table/balance: 本年新收政府信息公开申请数量·自然人 + 上年结转'),
      expect.stringContaining('fail table/balance: 本年新收政府信息公开申请数量·总计 + 上年结转'),
    ]);
  });

  it('blanks taken as 0 make it hold: blank cells are reported once for each table, nothing else', () => {
    const changes = { 'result.granted@research': null, 'result.partial@legal': null, 'review@other': null };
    expect(found(page('2021', changes))).toEqual([
      'fail table/blank-cell: 2 个单元格未填数：“予以公开·科研机构”、“部分公开·法律服务机构”',
      'fail table/blank-cell: 1 个单元格未填数：“行政复议·其他结果”',
    ]);
  });

  it('a change that takes away more items than there were', () => {
    const lines = found(page('2019', { 'licence@previous': 2, 'licence@change': -3 }));
    expect(lines).toEqual([expect.stringContaining('fail table/relation')]);
  });
});

describe('single cells', () => {
  it('in another unit: with the converted value', () => {
    const statistics = patched(page('2014', { budget: 25.1 }), '2014:budget', { unitWritten: '元', raw: '251000元' });
    expect(found(statistics)).toEqual([
      'fail table/unit: “政府信息公开专项经费”应以万元计，却写作“251000元”，折合 25.1 万元',
    ]);
  });

  it('with text, less than nothing or a fraction', () => {
    const faults = (['text', 'negative', 'fraction'] as const).map((fault) =>
      found(patched(page('2014'), '2014:complaints', { fault, raw: 'x', reading: { state: 'unreadable' } })),
    );
    expect(faults).toEqual([
      ['fail table/not-a-number: “举报投诉数量”应填数字，实为“x”'],
      ['fail table/not-a-number: “举报投诉数量”不应为负数，实为“x”'],
      ['fail table/not-a-number: “举报投诉数量”应为整数，实为“x”'],
    ]);
  });
});

describe('rows', () => {
  it('of the form that are missing, headings aside, and rows that it does not have', () => {
    const base = page('2014');
    const [found0] = base.found;
    if (!found0) throw new Error('no table');
    const table = { ...found0, missingRows: ['fees', 'h.meeting'], unknownRows: [{ kind: 'page' as const }] };
    const figures = base.figures.filter((figure) => figure.row !== 'fees');
    expect(found({ ...base, figures, found: [table] })).toEqual([
      'review table/row-missing: 表中缺少 1 行：“依申请公开信息收取的费用”',
      'fail table/row-unknown: 表式没有的 1 行：“”',
    ]);
  });

  it('that are missing are a defect where no other row can be meant', () => {
    const base = page('2014');
    const [table] = base.found;
    const found0 = table ? [{ ...table, missingRows: ['fees'] }] : [];
    const figures = base.figures.filter((figure) => figure.row !== 'fees');
    expect(found({ ...base, figures, found: found0 })).toEqual([expect.stringMatching(/^fail table.row-missing/)]);
  });

  it('a missing part leaves the sum open, no contradiction is made of it', () => {
    const base = page('2014', {
      received: 5,
      'received.fax': 3,
      closed: 5,
      'closed.onTime': 5,
      replied: 5,
      'replied.granted': 5,
    });
    const figures = base.figures.filter((figure) => figure.row !== 'received.online');
    expect(found({ ...base, figures })).toEqual([]);
  });
});

describe('statistics that are not on the page', () => {
  const report = (attachments: AuditInput['document']['attachments'], reportYear = 2016) => {
    const input = inputOf({ ...page('2014'), form: null, figures: [], found: [] });
    return found(input.statistics, { document: { ...input.document, kind: 'annualReport', reportYear, attachments } });
  };
  const attachment = { name: '政府信息公开情况统计表', at: { kind: 'page' }, state: 'missing', target: null } as const;

  it('but in an attachment', () => {
    expect(report([attachment])).toEqual([expect.stringContaining('fail table/as-image-or-attachment')]);
  });
  it('nothing is said of other attachments, of years without a form, of attachments that stand on the page', () => {
    expect(report([{ ...attachment, name: '机构调查表' }])).toEqual([]);
    expect(report([attachment], 2012)).toEqual([]);
    expect(report([{ ...attachment, state: 'onPage' }])).toEqual([]);
  });
});
