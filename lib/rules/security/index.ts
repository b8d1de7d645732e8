import type { CatalogueRule } from '../rule.ts';
import { rule as hiddenLink } from './hidden-link.ts';
import { rule as nonGovernmentHost } from './non-government-host.ts';
import { rule as personalData } from './personal-data.ts';
import { rule as spamInjection } from './spam-injection.ts';

/** The rules on a page's safety, in the order of the catalogue. */
export const SECURITY_RULES: readonly CatalogueRule[] = [spamInjection, hiddenLink, personalData, nonGovernmentHost];
