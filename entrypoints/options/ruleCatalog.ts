import { faultText } from '../../lib/packs/fault.ts';
import { readPack } from '../../lib/packs/read.ts';
import { familyOf } from '../../lib/rules/families.ts';
import { RULES } from '../../lib/rules/index.ts';
import type { Language } from '../../lib/rules/model.ts';
import type { PackInfo, RuleInfo } from '../../lib/view/ruleSettings.ts';

/** The rules and what reads rule packs; a chunk of its own, for it is most of the engine. */
export function rulesOf(language: Language): RuleInfo[] {
  return RULES.map(({ id, severity, title }) => ({ id, severity, family: familyOf(id) ?? '', title: title[language] }));
}

/** A pack's name and identity, or what is wrong with its file, line by line. */
export function packOf(
  text: string,
  language: Language,
): { readonly ok: true; readonly pack: PackInfo } | { readonly ok: false; readonly faults: readonly string[] } {
  const read = readPack(text);
  if (!read.ok) return { ok: false, faults: read.faults.map((fault) => faultText(fault, language)) };
  const { id, name, basis } = read.pack;
  return { ok: true, pack: { id, name, basis, hash: read.hash } };
}
