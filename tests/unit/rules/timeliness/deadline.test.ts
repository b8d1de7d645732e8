import { describe, expect, it } from 'vitest';
import { deadlines } from '../../../../lib/rules/timeliness/deadline.ts';
import { formatDate } from '../../../../lib/text/calendar.ts';

const said = (...of: Parameters<typeof deadlines>) =>
  deadlines(...of).map(({ date, outcome }) => `${formatDate(date)} ${outcome}`);

describe('deadlines of annual reports', () => {
  it('were the end of March for everybody up to the report on 2018', () => {
    for (const level of ['government', 'department', 'township', 'unknown'] as const)
      expect(said(2018, level)).toEqual(['2019-03-31 fail']);
    expect(said(2007, 'department')).toEqual([]);
  });
  it('depend on whose report it is from the report on 2019 on', () => {
    expect(said(2019, 'department')).toEqual(['2020-01-31 fail']);
    expect(said(2019, 'government')).toEqual(['2020-03-31 fail']);
    expect(said(2019, 'township')).toEqual(['2020-03-31 review']);
    expect(said(2019, 'unknown')).toEqual(['2020-01-31 review', '2020-03-31 fail']);
  });
  it('name the article they rest on', () => {
    expect(deadlines(2018, 'department')[0]?.basis).toContain('492');
    expect(deadlines(2019, 'department')[0]?.basis).toContain('711');
  });
});
