import type { Transaction } from 'dexie';
import type { StoredFinding } from './records.ts';
import { pageWordsOf, slimOf } from './slim.ts';

/** A record as some earlier version of the program wrote it. */
type Old = Record<string, unknown>;

/**
 * Brings every record to the shape it has since version 6. The first versions of the program also kept audits without
 * a rule set and without corrections: they had none.
 */
export async function toVersion6(transaction: Transaction): Promise<void> {
  const inNoRound = (record: Old) => {
    record.roundId = null;
  };
  const unassigned = (judgement: Old) => {
    judgement.assignee = '';
  };
  await transaction.table<Old>('pages').toCollection().modify(inNoRound);
  await transaction.table<Old>('findings').toCollection().modify(inNoRound);
  await transaction
    .table<Old>('audits')
    .toCollection()
    .modify((audit) => {
      inNoRound(audit);
      if (audit.result instanceof Object) {
        audit.result = { ruleSet: { severities: {}, packs: [] }, corrections: [], ...audit.result };
      }
    });
  await transaction
    .table<Old>('decisions')
    .toCollection()
    .modify((decision) => {
      unassigned(decision);
      if (Array.isArray(decision.history)) decision.history.forEach(unassigned);
    });
  await writeAllSlim(transaction);
}

/** Makes the long list's rows of all pages anew. */
async function writeAllSlim(transaction: Transaction): Promise<void> {
  const pages = await transaction.table('pages').toCollection().primaryKeys();
  for (const id of pages) {
    const findings = await transaction
      .table<StoredFinding, string>('findings')
      .where('[pageId+order]')
      .between([id, -Infinity], [id, Infinity])
      .toArray();
    if (findings.length === 0) continue;
    await transaction.table('slim').put(slimOf(String(id), findings));
    await transaction.table('words').put(pageWordsOf(String(id), findings));
  }
}
