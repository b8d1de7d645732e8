import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../lib/forms/concepts.ts';
import { FORMS, formById, formFor, relationsOf } from '../../../lib/forms/index.ts';
import { address, type FormId, type Relation } from '../../../lib/forms/model.ts';
import { rowsOf } from '../../../lib/forms/walk.ts';

/** Every address of a form that may hold a figure. */
function addresses(id: FormId): Set<string> {
  const all = new Set<string>();
  for (const table of formById(id).tables)
    for (const { row } of rowsOf(table))
      for (const column of table.columns.length > 0 ? table.columns : [null])
        all.add(address(id, row.id, column?.id ?? null));
  return all;
}

const show = (relation: Relation) =>
  [relation.left, relation.right]
    .map((side) => side.map((term) => term.address.replace(/^\d+:/, '')).join(' + '))
    .join(` ${relation.op} `);

const of = (id: FormId, relationId: string) => {
  const found = relationsOf(formById(id)).find((relation) => relation.id === relationId);
  return found && show(found);
};

describe('the official forms', () => {
  it('are in force year by year', () => {
    const inForce = [2013, 2014, 2018, 2019, 2020, 2021, 2025].map((year) => formFor(year)?.id ?? null);
    expect(inForce).toEqual([null, '2014', '2014', '2019', '2019', '2021', '2021']);
  });

  it('have 65 rows in 2014, seven of them headings', () => {
    const rows = FORMS[0]?.tables.flatMap(rowsOf) ?? [];
    expect(rows).toHaveLength(65);
    expect(rows.filter(({ row }) => row.heading)).toHaveLength(7);
  });

  it.each(['2014', '2019', '2021'] as const)('%s: ids of relations and rows are unique, terms exist', (id) => {
    const form = formById(id);
    const relations = relationsOf(form);
    expect(new Set(relations.map((relation) => relation.id)).size).toBe(relations.length);
    const rows = form.tables.flatMap((table) => rowsOf(table).map(({ row }) => row.id));
    expect(new Set(rows).size).toBe(rows.length);
    const known = addresses(id);
    for (const relation of relations)
      for (const term of [...relation.left, ...relation.right]) expect(known, relation.id).toContain(term.address);
  });

  it('has the items without numbering and remarks', () => {
    const items = new Map(
      rowsOf(FORMS[0]?.tables[0] ?? { id: '', title: '', rows: [], columns: [] }).map(({ row }) => [row.id, row.item]),
    );
    expect(items.get('proactive')).toBe('主动公开政府信息数');
    expect(items.get('proactive.normative')).toBe('主动公开规范性文件数');
    expect(items.get('received.online')).toBe('网络申请数');
    expect(items.get('replied.refused.notInformation')).toBe('不是《条例》所指政府信息');
  });
});

describe('relations of 2014 (DOMAIN.md 3)', () => {
  it.each([
    ['table/sum:2014:received', 'received = received.inPerson + received.fax + received.online + received.letter'],
    ['table/sum:2014:closed', 'closed = closed.onTime + closed.extended'],
    [
      'table/sum:2014:replied',
      'replied = replied.alreadyPublic + replied.granted + replied.partial + replied.refused + replied.notOurs + replied.notExisting + replied.supplement + replied.otherWay',
    ],
    [
      'table/sum:2014:replied.refused',
      'replied.refused = replied.refused.stateSecret + replied.refused.tradeSecret + replied.refused.privacy + replied.refused.security + replied.refused.notInformation + replied.refused.otherLaw',
    ],
    ['table/sum:2014:review', 'review = review.upheld + review.corrected + review.other'],
    ['table/sum:2014:litigation', 'litigation = litigation.upheld + litigation.corrected + litigation.other'],
    ['table/sum:2014:staff', 'staff = staff.fullTime + staff.partTime'],
    ['table/part-exceeds-total:2014:proactive.normative', 'proactive.normative <= proactive'],
    ['table/part-exceeds-total:2014:channel.website', 'channel.website <= proactive'],
    ['table/part-exceeds-total:2014:response.press.leader', 'response.press.leader <= response.press'],
    ['table/part-exceeds-total:2014:response.interview.leader', 'response.interview.leader <= response.interview'],
    [
      'table/soft-relation:2014:h.channel',
      'proactive <= channel.gazette + channel.website + channel.weibo + channel.wechat + channel.other',
    ],
    ['table/soft-relation:2014:normative.issued', 'proactive.normative <= normative.issued'],
  ])('%s', (id, shown) => expect(of('2014', id)).toBe(shown));

  it('has no others', () => {
    const count = new Map<string, number>();
    for (const { rule } of relationsOf(formById('2014'))) count.set(rule, (count.get(rule) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({
      'table/sum': 7,
      'table/part-exceeds-total': 8,
      'table/soft-relation': 4,
    });
  });
});

describe('relations of 2019 and 2021 (DOMAIN.md 4 to 6)', () => {
  it.each(['2019', '2021'] as const)('%s: the total of section 三 is the sum of all result rows', (id) => {
    const shown = of(id, `table/sum:${id}:result.total@natural`) ?? '';
    const parts = shown.split(' = ')[1]?.split(' + ') ?? [];
    expect(parts).toHaveLength(id === '2019' ? 19 : 21);
    expect(parts).not.toContain('received@natural');
  });

  it.each(['2019', '2021'] as const)('%s: rows, balance and section 四', (id) => {
    expect(of(id, `table/row-sum:${id}:carriedIn@total`)).toBe(
      'carriedIn@total = carriedIn@natural + carriedIn@commercial + carriedIn@research + carriedIn@social + carriedIn@legal + carriedIn@otherOrganisation',
    );
    expect(of(id, `table/balance:${id}:received@social`)).toBe(
      'received@social + carriedIn@social = result.total@social + carriedOut@social',
    );
    expect(of(id, `table/sum:${id}:litigation.afterReview@total`)).toBe(
      'litigation.afterReview@total = litigation.afterReview@upheld + litigation.afterReview@corrected + litigation.afterReview@other + litigation.afterReview@pending',
    );
    const balances = relationsOf(formById(id)).filter(({ rule }) => rule === 'table/balance');
    expect(balances).toHaveLength(7);
  });

  it('2019: newly disclosed is part of all disclosed; a stock cannot fall below nothing', () => {
    expect(of('2019', 'table/part-exceeds-total:2019:normative@disclosed')).toBe(
      'normative@disclosed <= normative@total',
    );
    expect(of('2019', 'table/relation:2019:licence@previous')).toBe(' <= licence@previous + licence@change');
  });
});

describe('concepts', () => {
  it('name figures that their forms have, and parts of concepts that exist', () => {
    const known = { '2014': addresses('2014'), '2019': addresses('2019'), '2021': addresses('2021') };
    const ids = new Set(CONCEPTS.map((concept) => concept.id));
    expect(ids.size).toBe(CONCEPTS.length);
    for (const concept of CONCEPTS) {
      if (concept.partOf !== null) expect(ids).toContain(concept.partOf);
      for (const [form, cells] of Object.entries(concept.at))
        for (const cell of cells) expect(known[form as FormId], concept.id).toContain(cell);
    }
  });

  it('cover every figure of the form of 2014 that prose can name', () => {
    const named = new Set(CONCEPTS.flatMap((concept) => concept.at['2014'] ?? []));
    const missing = [...addresses('2014')].filter((cell) => !cell.includes(':h.') && !named.has(cell));
    expect(missing).toEqual(['2014:review.other', '2014:litigation.corrected', '2014:litigation.other']);
  });
});
