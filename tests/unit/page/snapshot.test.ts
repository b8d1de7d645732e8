// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { snapshotOf } from '../../../lib/page/snapshot.ts';

test('what stands beside head and body is not the page’s, and is left out', () => {
  document.documentElement.setAttribute('lang', 'zh"CN');
  document.body.innerHTML = '<p>收到申请 1 件</p>';
  document.documentElement.append(document.createElement('layer-root'));
  const text = snapshotOf(document);
  expect(text).toContain('<html lang="zh&quot;CN">');
  expect(text).toContain('<p>收到申请 1 件</p>');
  expect(text).not.toContain('layer-root');
});
