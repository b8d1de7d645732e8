import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../../lib/rules/prose/statement.ts';
import { read } from '../../extract/prose/read.ts';

const names = (line: string): string[] => read(line).statements.map(nameOf);

describe('what messages call a figure', () => {
  it('is the sentence’s own word where the forms have several for one row', () => {
    expect(names('办结政府信息公开申请16件，其中予以公开的13件，部分公开2件，不予公开1件。')).toEqual([
      '申请办结',
      '予以公开',
      '部分公开',
      '不予公开',
    ]);
    expect(names('答复政府信息公开申请15件，其中同意公开答复13件，不同意公开答复数2件。')).toEqual([
      '申请答复',
      '同意公开答复',
      '不同意公开答复',
    ]);
  });
});
