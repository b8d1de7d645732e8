import { fill } from '../fill.ts';
import { OWN } from '../own/model.ts';
import { LOCAL, LOCAL_MESSAGES } from '../packs/messages.ts';
import { RULES } from './index.ts';
import type { Language, Message } from './model.ts';
import type { CatalogueRule, Rule } from './rule.ts';

let byId: ReadonlyMap<string, CatalogueRule> | undefined;

/** The rule of an id, undefined where this engine has none (a result saved by another version). */
export function ruleOf(id: string): CatalogueRule | undefined {
  byId ??= new Map(RULES.map((rule) => [rule.id, rule]));
  return byId.get(id);
}

/** A rule's title; the entry's own id for a local rule, the type of defect for an inspector's finding, the id itself where the rule is not known. */
export function ruleTitle(id: string, language: Language): string {
  if (id.startsWith(OWN)) return id.slice(OWN.length);
  return ruleOf(id)?.title[language] ?? (id.startsWith(LOCAL) ? (id.split('/').at(-1) ?? id) : id);
}

/**
 * The sentence behind a message key `<rule id>#<message>`, its `{name}`s filled with the arguments. An unknown key gives
 * the key itself, so that a result of another engine version still shows something.
 */
export function renderMessage(message: Message, language: Language): string {
  const hash = message.key.indexOf('#');
  const rule = message.key.slice(0, hash);
  if (rule.startsWith(OWN)) return String(message.args.text ?? '');
  const messages: Rule['messages'] | undefined = rule.startsWith(LOCAL) ? LOCAL_MESSAGES : ruleOf(rule)?.messages;
  const text = messages?.[message.key.slice(hash + 1)]?.[language];
  return text === undefined ? message.key : fill(text, message.args);
}
