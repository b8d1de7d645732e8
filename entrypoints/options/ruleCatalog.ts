import { faultText } from '../../lib/packs/fault.ts';
import { packGuide } from '../../lib/packs/guide.ts';
import { readPack } from '../../lib/packs/read.ts';
import { packRules } from '../../lib/packs/rules.ts';
import { familyOf } from '../../lib/rules/families.ts';
import { RULES } from '../../lib/rules/index.ts';
import type { Language } from '../../lib/rules/model.ts';
import { ruleReference } from '../../lib/rules/reference.ts';
import type { PackRead, RuleInfo } from '../../lib/view/ruleSettings.ts';

/** The rules, those of the packs in use last; with what reads packs a chunk of its own, for it is most of the engine. */
export function rulesOf(language: Language, packs: readonly string[] = []): RuleInfo[] {
  const local = packs.map(readPack).flatMap((read) => (read.ok ? packRules(read.pack) : []));
  return [...RULES, ...local].map(({ id, severity, title, basis }) => {
    const reference = ruleReference(id, language);
    return {
      id,
      severity,
      family: familyOf(id) ?? '',
      title: title[language],
      about: reference?.about ?? '',
      example: reference?.example ?? '',
      basis,
    };
  });
}

/** How to write a pack, with all that one may name, those of the packs in use included. */
export function guideOf(language: Language, packs: readonly string[]): string {
  return packGuide(
    language,
    packs.map(readPack).flatMap((read) => (read.ok ? [read.pack] : [])),
  );
}

/** A pack's name and identity, or what is wrong with its file, line by line. */
export function packOf(text: string, language: Language): PackRead {
  const read = readPack(text);
  if (!read.ok) return { ok: false, faults: read.faults.map((fault) => faultText(fault, language)) };
  const { id, name, basis, forms, fields, relations, requiredWords, forbiddenWords, severities } = read.pack;
  const holds = {
    forms: forms.length,
    fields: fields.length,
    relations: relations.length,
    words: requiredWords.length + forbiddenWords.length,
    severities: Object.keys(severities).length,
  };
  return { ok: true, pack: { id, name, basis, hash: read.hash, holds } };
}
