import type { Correction } from '../../../lib/corrections/model.ts';
import type { Form } from '../../../lib/forms/model.ts';
import type { PageModel, Place } from '../../../lib/page/model.ts';
import type { AuditResult } from '../../../lib/result.ts';
import type { Evidence } from '../../../lib/rules/model.ts';
import type { RuleSettings } from '../../../lib/view/ruleSettings.ts';
import type { RuleWords } from '../../../lib/view/ruleWords.ts';

/** What the panel needs of the engine. */
export interface Engine {
  readonly check: (page: PageModel, rules: RuleSettings, corrections: readonly Correction[]) => AuditResult;
  /** Id in the database of the page with this canonical address. */
  readonly pageId: (address: string) => string;
  readonly words: RuleWords;
  readonly forms: readonly Form[];
  /** Places with the words that stand there and around them; whole cells for text in cells. */
  readonly evidence: (page: PageModel, places: readonly Place[]) => Evidence[];
}
