import { describe, expect, it } from 'vitest';
import { above, fieldsOf } from './read.ts';

const NUMBER = '014416330/2018-04736';
const item = (label: string, value: string): string => `<li><img src="l.png" alt="${label}">${value}</li>`;

describe('an index number without a label', () => {
  it('is read where its label is a picture', () => {
    const list = `<ul>${item('索引号：', NUMBER)}${item('发布机构：', '清河县财政局')}</ul>`;
    const { chosen } = fieldsOf(above(list));
    expect(chosen.indexNumber).toMatchObject({ value: NUMBER, raw: NUMBER, label: '', place: 'block', state: 'value' });
  });

  it.each([
    ['is of no scheme with check characters', 'A12/2019-3'],
    ['has a wrong check character', '014416331/2018-04736'],
    ['stands there with another', `${NUMBER}</li><li>014416330/2018-04737`],
    ['is behind words', `备案 ${NUMBER}`],
  ])('is none where it %s', (_, value) => {
    expect(fieldsOf(above(`<ul><li>${value}</li></ul>`)).values).not.toHaveProperty('indexNumber');
  });

  it('never stands in for the blank that the page has under its label', () => {
    const block = `<ul><li>索引号：</li><li>发布机构：清河县财政局</li><li>发布日期：2019-03-20</li></ul><p>${NUMBER}</p>`;
    expect(fieldsOf(above(block)).values).toMatchObject({ indexNumber: '' });
  });
});
