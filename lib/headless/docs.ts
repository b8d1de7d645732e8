import { readFileSync, writeFileSync } from 'node:fs';
import { withRuleTable } from '../rules/reference.ts';

// `npm run docs`: the README's rule table is generated from the rule files; a test says when it is stale.
const README = new URL('../../README.md', import.meta.url);
writeFileSync(README, withRuleTable(readFileSync(README, 'utf8')));
