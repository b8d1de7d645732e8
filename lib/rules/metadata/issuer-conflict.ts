import { type BodyRelation, compareBodies, MILDEST_FIRST } from '../../bodies/compare.ts';
import { splitRegion } from '../../bodies/region.ts';
import type { BodyName } from '../../extract/document/model.ts';
import { evidenceAt } from '../evidence.ts';
import { isDocument } from '../facts.ts';
import { type AuditInput, defineRule } from '../rule.ts';

const SOURCES = ['block', 'title', 'table', 'signature'] as const;
const NAMES = {
  block: { zh: '元数据', en: 'metadata' },
  title: { zh: '标题', en: 'title' },
  table: { zh: '填报单位', en: 'table header' },
  signature: { zh: '落款', en: 'signature' },
} as const;
/** What another body made is signed by it: the publisher signs above it, or not at all. */
const PASSED_ON = /转发|批转|转载|翻印/;
/** XX市林业局 is for wording/placeholder. */
const OPEN = /[xX×]{2}|[*＊□]{2}|某某/;
/** Labels of where a text was taken from: they need not name the publisher. */
const ORIGIN = /来源|供稿|稿源/;

type Named = BodyName & { readonly source: (typeof SOURCES)[number] };

/**
 * The body as block, title, table header and signature name it (see lib/bodies/compare.ts for how names are compared).
 * Fails on annual reports; another document may be a reprint of another body's, so it is for review there.
 */
export const rule = defineRule({
  id: 'metadata/issuer-conflict',
  severity: 'warning',
  title: { zh: '机构名称不一致', en: 'Issuing body named differently' },
  about: {
    zh: '元数据、标题、填报单位、落款中的机构名称是否一致；简称、办公室代本级政府发布不算不一致。',
    en: 'Whether block, title, table header and signature name the same body; an abbreviation, or an office publishing for its government, is no conflict.',
  },
  example: { zh: '市机关事务管理局 / 市机关事务中心', en: '市机关事务管理局 / 市机关事务中心' },
  basis: '',
  messages: {
    differ: { zh: '机构名称不一致：{namesZh}', en: 'The body is named differently: {namesEn}' },
    similar: {
      zh: '机构名称不尽一致，请核对是否同一机构：{namesZh}',
      en: 'The names may or may not be one body’s: {namesEn}',
    },
    same: { zh: '各处机构名称一致', en: 'The body is named the same everywhere' },
  },
  check(input) {
    if (!isDocument(input)) return [];
    const sources = SOURCES.map((source) => namesOf(input, source)).filter((names) => names.length > 0);
    if (sources.length < 2) return [];
    const all = sources.flat();
    const relations = sources.flatMap((a, i) => sources.slice(i + 1).map((b) => ({ a, b, relation: mildest(a, b) })));
    const different = relations.filter(({ relation }) => relation === 'different');
    const similar = relations.filter(({ relation }) => relation === 'similar');
    const evidenceOf = (names: readonly Named[]) =>
      names.map(({ at, source }) => evidenceAt(input.view, at, { label: NAMES[source].zh, kind: 'field' }));
    const common = { subjects: ['issuer'] };
    const odd = different.length > 0 ? different : similar;
    if (odd.length === 0) return [{ ...common, outcome: 'pass', message: 'same', evidence: evidenceOf(all) }];
    // Names that are each a little different belong to the finding too.
    const involved = all.filter((name) =>
      [...different, ...similar].some(({ a, b }) => a.includes(name) || b.includes(name)),
    );
    const args = { namesZh: list(involved, 'zh'), namesEn: list(involved, 'en') };
    const fails = different.length > 0 && input.document.kind === 'annualReport';
    return [
      {
        ...common,
        outcome: fails ? 'fail' : 'review',
        message: different.length > 0 ? 'differ' : 'similar',
        args,
        actual: [...new Set(involved.map(({ name }) => name))].join('、'),
        evidence: evidenceOf(involved),
      },
    ];
  },
});

function namesOf({ document, fields }: AuditInput, source: (typeof SOURCES)[number]): Named[] {
  return (
    document.bodies
      .filter((body): body is Named => body.source === source && !OPEN.test(body.name))
      // 青岚县2026年…公告 says where it applies; only a report's title says whose it is.
      .filter(() => source !== 'signature' || document.kind === 'annualReport' || !PASSED_ON.test(document.title))
      .filter(({ name }) => source !== 'title' || document.kind === 'annualReport' || splitRegion(name).rest !== '')
      .filter(({ at }) => {
        const place = JSON.stringify(at);
        const field = fields.occurrences.find((one) => JSON.stringify(one.at) === place);
        return !field || !ORIGIN.test(field.label);
      })
  );
}

/** A source that names several bodies speaks with the most harmless one: the most harmless relation between any name of one source and any of the other. */
function mildest(a: readonly Named[], b: readonly Named[]): BodyRelation {
  const ranks = a.flatMap(({ name }) => b.map((other) => MILDEST_FIRST.indexOf(compareBodies(name, other.name))));
  return MILDEST_FIRST[Math.min(...ranks)] ?? 'unknown';
}

function list(names: readonly Named[], language: 'zh' | 'en'): string {
  const said = names.map(({ name, source }) =>
    language === 'zh' ? `${NAMES[source].zh}“${name}”` : `${NAMES[source].en} “${name}”`,
  );
  return [...new Set(said)].join(language === 'zh' ? '、' : ', ');
}
