import { ruleReference } from '../rules/reference.ts';
import { renderMessage, ruleTitle } from '../rules/render.ts';
import type { RuleWords } from './ruleWords.ts';

/** The catalogue's sentences. Importing this loads every rule: views get it handed in once it is there. */
export const CATALOGUE_WORDS: RuleWords = { message: renderMessage, title: ruleTitle, reference: ruleReference };
