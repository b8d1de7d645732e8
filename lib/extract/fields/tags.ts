import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';
import type { FieldName, FieldOccurrence } from './model.ts';
import { readValue } from './value.ts';

/** Tags of the national page-tag standard that say what a field says (DOMAIN.md 1). */
const FIELDS: Readonly<Record<string, FieldName>> = {
  pubdate: 'publicationDate',
  contentsource: 'issuer',
  articletitle: 'title',
  columnname: 'catalogue',
  keywords: 'topicWords',
  description: 'summary',
};
/** Every page has these for search engines; only a page that marks up its article means them of the document. */
const GENERAL = new Set(['keywords', 'description']);
/** Tags of site and column; general tags that only repeat them say nothing of the document. */
const OF_THE_SITE = /^(?:sitename|columnname|columndescription|columnkeywords|columntype)$/i;

/** What a site says of itself on every page: its name first or among its keywords, or who runs it. */
const OF_SITE = /(?:网站|平台|官网).{0,60}(?:主办|承办|运行维护)/;
const SHORTEST_NAME = 4;

function isOfSite(text: string, site: string): boolean {
  if (OF_SITE.test(text.slice(0, 300))) return true;
  if (site.length < SHORTEST_NAME) return false;
  return text.startsWith(site) || text.split(/[,，;；、\s]+/).includes(site);
}

/** Markup that came along with a title, and a label before a source. */
function plain(raw: string, field: FieldName): string {
  if (field === 'issuer') return raw.replace(/^(?:来源|(?:信息|文章|稿件)来源)\s*[:：]\s*/, '');
  return raw.includes('<') ? raw.replace(/<\/?[a-z][^<>]{0,60}>/gi, '') : raw;
}

/** Fields given by `<meta>` tags, names in any case. Empty tags and unfilled templates say nothing. */
export function tagOccurrences(view: PageView): FieldOccurrence[] {
  const { metas } = view.page;
  const marked = metas.some(
    ({ name, content }) => /^(?:articletitle|pubdate)$/i.test(name.trim()) && content.trim() !== '',
  );
  const others = new Set(metas.flatMap(({ name, content }) => (OF_THE_SITE.test(name.trim()) ? [content.trim()] : [])));
  const site = metas.find(({ name }) => /^sitename$/i.test(name.trim()))?.content.trim() ?? '';
  const found: FieldOccurrence[] = [];
  metas.forEach((meta, index) => {
    const key = meta.name.trim().toLowerCase();
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    if (!field || (GENERAL.has(key) && !marked)) return;
    const raw = meta.content.trim();
    if (GENERAL.has(key) && (others.has(raw) || isOfSite(raw, site))) return;
    if (raw === '' || /^(?:[$#{<]|%7B)/.test(raw)) return;
    const clean = cleanText(plain(raw, field));
    const value = readValue(field, clean.text, clean.fold);
    if (!value || value.state === 'blank') return;
    const at = { kind: 'meta', meta: index } as const;
    const { state } = value;
    found.push({
      field,
      value: value.value,
      raw,
      label: meta.name.trim(),
      place: 'meta',
      state,
      at,
      labelAt: null,
      how: 'page tag',
    });
  });
  return found;
}
