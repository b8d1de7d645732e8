import { describe, expect, it } from 'vitest';
import { creditCheck, organisationCheck } from '../../../../lib/extract/fields/check-character.ts';
import { parseIndexNumber, withoutBreaks } from '../../../../lib/extract/fields/index-number.ts';
import fc from '../../property.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGH'), minLength: length, maxLength: length });

describe('parseIndexNumber', () => {
  it('takes the known schemes apart', () => {
    expect(parseIndexNumber('014416330/2018-04736')).toMatchObject({
      scheme: 'organisation/year',
      organisation: '014416330',
      year: 2018,
      serial: '04736',
      wrongChecks: [],
    });
    expect(parseIndexNumber('11341702486344515H/202110-00013')).toMatchObject({
      scheme: 'credit/year',
      region: '341702',
      year: 2021,
      month: 10,
      wrongChecks: [],
    });
    expect(parseIndexNumber('01527918X-2020-153077')).toMatchObject({ scheme: 'organisation-year', wrongChecks: [] });
    expect(parseIndexNumber('zssydwsjgswglj-2019-0011')).toMatchObject({ scheme: 'department-year', year: 2019 });
    expect(parseIndexNumber('j602402--2023-0165')).toMatchObject({ scheme: 'department-year', year: 2023 });
    expect(parseIndexNumber('650000-02_A-010-001-20190320-0005')).toMatchObject({
      scheme: 'area-department-class-group-date',
      region: '650000',
      year: 2019,
    });
  });
  it('accepts anything else as it is', () => {
    for (const value of ['xxxgk-2019-0011x', 'XXGK(3)', 'SQ-01/A.02(3)', '商教2018-1', '0001', '44-1_2:3'])
      expect(parseIndexNumber(value)).toMatchObject({ scheme: 'other', wrongChecks: [], placeholder: null });
  });
  it('knows what nobody filled in', () => {
    for (const value of ['XXXXXXXXX/20XX-00001', '014416330/20xx-1', '××-2019-1', '待定', '****-2019', '/2021-None'])
      expect(parseIndexNumber(value).placeholder).not.toBeNull();
  });
  it('knows full-width figures', () => {
    expect(parseIndexNumber('０１４４１６３３０／２０１８－０４７３６').scheme).toBe('organisation/year');
  });
  it('is certain of a wrong check character with a stroke, not with a dash', () => {
    expect(parseIndexNumber('014416331/2018-04736').wrongChecks).toMatchObject([{ expected: '0', certain: true }]);
    expect(parseIndexNumber('015279181-2020-153077').wrongChecks).toMatchObject([{ expected: 'X', certain: false }]);
  });

  it('is not certain where a city put a letter of its own before the number', () => {
    expect(parseIndexNumber('K28062834/2019-00017').wrongChecks).toMatchObject([{ expected: '1', certain: false }]);
    expect(parseIndexNumber('MB1234567/2019-00017').wrongChecks).toMatchObject([{ certain: true }]);
  });
  it('passes every right check character and finds every wrong one', () => {
    fc.assert(
      fc.property(digits(8), fc.constantFrom(...'0123456789X'), (code, check) => {
        const wrong = parseIndexNumber(`${code}${check}/2018-1`).wrongChecks;
        expect(wrong.length).toBe(check === organisationCheck(code) ? 0 : 1);
      }),
    );
    fc.assert(
      fc.property(digits(8), digits(8), (head, code) => {
        const inner = head + code + organisationCheck(code);
        expect(parseIndexNumber(`${inner}${creditCheck(inner)}/2018-1`).wrongChecks).toEqual([]);
      }),
    );
  });
});

describe('withoutBreaks', () => {
  it.each([
    ['11440700007\n280420Y/2024-\n00050', '11440700007280420Y/2024-00050'],
    ['007001233 / 2024 - 00012', '007001233/2024-00012'],
    ['FJ00105-0100-\n2024-00012', 'FJ00105-0100-2024-00012'],
    ['XZ01_2020.\n1', 'XZ01_2020.1'],
  ])('puts a number together again that a line end or an editor broke: %j', (value, whole) => {
    expect(withoutBreaks(value)).toBe(whole);
  });
  it.each([
    ['two numbers', '007001233/2024-00012\n007001233/2024-00013', '007001233/2024-00012 007001233/2024-00013'],
    ['words', 'ZF 12  B', 'ZF 12 B'],
    ['a remark', '007001233/2024-00012\n（新）', '007001233/2024-00012 （新）'],
  ])('leaves the spaces between %s', (_, value, kept) => {
    expect(withoutBreaks(value)).toBe(kept);
  });
});
