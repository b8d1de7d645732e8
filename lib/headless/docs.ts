import { readFileSync, writeFileSync } from 'node:fs';
import { findingsSchema } from '../export/schema.ts';
import { withRuleTable } from '../rules/reference.ts';
import { settingsSchema } from '../settings/file.ts';

// `npm run docs`: the README's rule table and the schemas of the JSON files are generated; tests say when they are stale.
const README = new URL('../../README.md', import.meta.url);
writeFileSync(README, withRuleTable(readFileSync(README, 'utf8')));
writeFileSync(new URL('../../public/schema/findings-1.json', import.meta.url), findingsSchema());
writeFileSync(new URL('../../public/schema/settings-1.json', import.meta.url), settingsSchema());
