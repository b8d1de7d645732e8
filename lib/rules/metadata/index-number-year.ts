import { parseIndexNumber } from '../../extract/fields/index-number.ts';
import { fieldEvidence } from '../evidence.ts';
import { chosenField, dateOf, occurrencesOf, publication } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { isPossibleYear } from './possible-year.ts';

/**
 * The year in the index number against the year of publication: not later, and not more than one earlier. Numbers of
 * documents put up long after they were made bear the year of their making.
 */
export const rule = defineRule({
  id: 'metadata/index-number-year',
  severity: 'warning',
  title: { zh: '索引号年份与发布日期不符', en: 'Index number’s year does not fit the publication date' },
  about: {
    zh: '索引号中的年份不应晚于发布年份，也不应早一年以上；与成文日期同年的不算不符。',
    en: 'The year in the index number is not later than the publication year, nor more than one year earlier, unless the document was made in it.',
  },
  example: { zh: '索引号 …-2019-0011，发布日期 2017-03-01', en: 'Index number …-2019-0011, published 2017-03-01' },
  basis: '',
  messages: {
    later: {
      zh: '索引号年份 {year} 晚于发布日期 {date}',
      en: 'The index number’s year {year} is later than the publication date {date}',
    },
    earlier: {
      zh: '索引号年份 {year} 比发布日期 {date} 早 {years} 年',
      en: 'The index number’s year {year} is {years} {years|year|years} earlier than the publication date {date}',
    },
    fits: { zh: '索引号年份 {year} 与发布日期相符', en: 'The index number’s year {year} fits the publication date' },
    made: {
      zh: '索引号年份 {year} 与成文日期同年',
      en: 'The document was made in the index number’s year {year}',
    },
    undated: {
      zh: '没有发布日期，无法核对索引号年份',
      en: 'No publication date to hold the index number’s year against',
    },
  },
  check(input) {
    const field = chosenField(input, 'indexNumber');
    if (field?.state !== 'value' || field.value === null) return [];
    const { year } = parseIndexNumber(field.value);
    // A year that cannot be is the business of metadata/index-number-malformed.
    if (year === null || !isPossibleYear(year, input.today)) return [];
    const number = fieldEvidence(input.view, field);
    const common = { subjects: ['indexNumber', 'publicationDate'] };
    const published = publication(input);
    if (!published) return [{ ...common, outcome: 'notAssessable', message: 'undated', evidence: [number] }];
    const evidence = [number, fieldEvidence(input.view, published.field)];
    const date = published.field.value ?? '';
    const years = published.date.year - year;
    const range = `${published.date.year - 1}–${published.date.year}`;
    if (years < 0)
      return [
        {
          ...common,
          outcome: 'fail',
          message: 'later',
          args: { year, date },
          expected: range,
          actual: `${year}`,
          difference: `${-years} 年`,
          evidence,
        },
      ];
    const made = occurrencesOf(input, 'creationDate').find((one) => dateOf(one)?.year === year);
    if (years > 1 && made)
      return [
        {
          ...common,
          outcome: 'pass',
          message: 'made',
          args: { year },
          evidence: [...evidence, fieldEvidence(input.view, made)],
        },
      ];
    if (years > 1)
      return [
        {
          ...common,
          outcome: 'fail',
          message: 'earlier',
          args: { year, date, years },
          expected: range,
          actual: `${year}`,
          difference: `${years - 1} 年`,
          evidence,
        },
      ];
    return [{ ...common, outcome: 'pass', message: 'fits', args: { year }, evidence }];
  },
});
