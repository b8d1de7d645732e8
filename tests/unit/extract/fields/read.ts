import { extractFields } from '../../../../lib/extract/fields/index.ts';
import type { FieldOccurrence } from '../../../../lib/extract/fields/model.ts';
import { layOut } from '../../../../lib/extract/layout.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../lib/page/view.ts';

/** Two paragraphs of a report, so that a fragment has the text that metadata stands above. */
export const PROSE = `<p>2019年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，扎实推进政府信息公开各项工作，取得了较好成效。</p>
<p>全年通过门户网站主动公开政府信息241条，受理政府信息公开申请36件，全部按时办结，未发生行政复议和行政诉讼案件，现将有关情况报告如下。</p>`;
export const TITLE = '<h1>清河县财政局2019年政府信息公开工作年度报告</h1>';

/** A page with the fragment above title and text. */
export const above = (fragment: string): string =>
  `<title>清河县财政局2019年政府信息公开工作年度报告</title>${fragment}${TITLE}<div class="zw">${PROSE}</div>`;
/** A page with the fragment between title and text. */
export const below = (fragment: string): string =>
  `<title>清河县财政局2019年政府信息公开工作年度报告</title>${TITLE}${fragment}<div class="zw">${PROSE}</div>`;

export interface Said {
  readonly view: PageView;
  readonly occurrences: readonly FieldOccurrence[];
  readonly chosen: Readonly<Record<string, FieldOccurrence>>;
  /** Chosen values; `''` for a blank, `无` for a stated none, `!` for an impossible date. */
  readonly values: Readonly<Record<string, string>>;
}

export function fieldsOf(html: string): Said {
  const view = new PageView(readHtml(html));
  const fields = extractFields(view, layOut(view));
  const chosen: Record<string, FieldOccurrence> = {};
  const values: Record<string, string> = {};
  for (const [field, index] of Object.entries(fields.chosen)) {
    const occurrence = index === null ? undefined : fields.occurrences[index];
    if (!occurrence) continue;
    chosen[field] = occurrence;
    const { state, value } = occurrence;
    values[field] = state === 'value' ? (value ?? '') : state === 'none' ? '无' : state === 'invalid' ? '!' : '';
  }
  return { view, occurrences: fields.occurrences, chosen, values };
}
