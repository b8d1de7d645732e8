import { readDocument } from '../../../../lib/extract/document/index.ts';
import type { DocumentFacts } from '../../../../lib/extract/document/model.ts';
import { extractFields } from '../../../../lib/extract/fields/index.ts';
import { layOut } from '../../../../lib/extract/layout.ts';
import { extractStatistics } from '../../../../lib/extract/statistics/index.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../lib/page/view.ts';

export function documentOf(html: string): { view: PageView; facts: DocumentFacts } {
  const view = new PageView(readHtml(html));
  const layout = layOut(view);
  return { view, facts: readDocument(view, layout, extractFields(view, layout), extractStatistics(view)) };
}

const PARAGRAPH =
  '我单位认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，扎实推进政府信息公开各项工作。';

/** A page with this title and these paragraphs behind the usual first one. */
export const page = (title: string, ...paragraphs: string[]): string =>
  `<title>${title}</title><h1>${title}</h1><div>${[PARAGRAPH, ...paragraphs].map((text) => `<p>${text}</p>`).join('')}</div>`;
