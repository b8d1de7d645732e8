import { expect, it } from 'vitest';
import { documentOf, page } from './read.ts';

const of = (...lines: string[]) =>
  documentOf(page('关于印发清河县节水行动方案的通知', ...lines)).facts.attachments.map(
    ({ name, state }) => `${name}|${state}`,
  );

it('takes pictures below the list for the attachments where there are as many as names', () => {
  const list = ['附件：1.办理流程图', '2.申报流程图'];
  expect(of(...list, '<img src="/1.png">', '<img src="/2.png">')).toEqual(['办理流程图|onPage', '申报流程图|onPage']);
  expect(of(...list, '<img src="/1.png">')).toEqual(['办理流程图|missing', '申报流程图|missing']);
});

it('takes no code to scan and no picture above the list for one', () => {
  expect(of('附件：办理流程图', '<img src="/code.png" width="120" height="120">')).toEqual(['办理流程图|missing']);
  expect(of('<img src="/photo.png">', '附件：办理流程图')).toEqual(['办理流程图|missing']);
});
