import type { Rule } from '../rules/rule.ts';
import { fieldRule } from './field-rule.ts';
import { LOCAL, LOCAL_MESSAGES } from './messages.ts';
import type { PackEntry, RulePack } from './model.ts';
import { relationRule } from './relation-rule.ts';
import { forbiddenWordsRule, requiredWordsRule } from './words-rules.ts';

/** The checks of a pack as rules of the engine; they run after the official ones. Ids: `local/<pack>/<entry>`. */
export function packRules(pack: RulePack): Rule[] {
  const rule = (entry: PackEntry, check: Rule['check']): Rule => ({
    id: `${LOCAL}${pack.id}/${entry.id}`,
    severity: entry.severity,
    title: { zh: entry.title.zh, en: entry.title.en ?? entry.title.zh },
    basis: entry.basis ?? pack.basis,
    messages: LOCAL_MESSAGES,
    check: (input) =>
      entry.pages !== 'all' && entry.pages !== input.document.kind
        ? []
        : check(input).map((verdict) => ({ ...verdict, args: { ...words(entry), ...verdict.args } })),
  });
  return [
    ...pack.fields.map((entry) => rule(entry, fieldRule(entry))),
    ...pack.relations.map((entry) => rule(entry, relationRule(entry))),
    ...pack.requiredWords.map((entry) => rule(entry, requiredWordsRule(entry))),
    ...pack.forbiddenWords.map((entry) => rule(entry, forbiddenWordsRule(entry))),
  ];
}

function words({ title }: PackEntry): { zh: string; en: string } {
  return { zh: title.zh, en: title.en ?? title.zh };
}
