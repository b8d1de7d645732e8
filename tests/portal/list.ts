import type { Fixture } from '../pages/fixture.ts';

export const LIST_HOST = 'portal.example.gov.cn';

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The portal's list page: one line a sample page, each a link to its own host. */
export function listPage(served: readonly Fixture[]): string {
  const rows = served.map(({ name, expected }) => {
    const url = expected.url.replace(/^https:/u, 'http:');
    return `<li><a href="${markup(url)}">${markup(name)}</a><p>${markup(expected.about)}</p></li>`;
  });
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>样本门户</title>
<style>body { max-width: 48em; margin: 2em auto; font: 15px/1.6 "Noto Sans CJK SC", sans-serif; } p { margin: 0; color: #555; }</style>
</head><body><h1>样本门户</h1><ul>
${rows.join('\n')}
</ul></body></html>
`;
}
