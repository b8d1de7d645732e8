import type { Language, Message } from '../rules/model.ts';

/**
 * The rules' own sentences. Handed to views instead of imported by them, because they come with the whole engine: a view
 * is on screen before that is loaded.
 */
export interface RuleWords {
  readonly message: (message: Message, language: Language) => string;
  readonly title: (rule: string, language: Language) => string;
}
