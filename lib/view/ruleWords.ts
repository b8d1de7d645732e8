import type { Language, Message } from '../rules/model.ts';
import type { RuleReference } from '../rules/reference.ts';

/**
 * The rules' own sentences. Handed to views instead of imported by them, because they come with the whole engine: a view
 * is on screen before that is loaded.
 */
export interface RuleWords {
  readonly message: (message: Message, language: Language) => string;
  readonly title: (rule: string, language: Language) => string;
  /** What the rule checks, with an example; null for a local rule or the inspector's own. */
  readonly reference: (rule: string, language: Language) => RuleReference | null;
}
