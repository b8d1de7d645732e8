import type { Database } from './database.ts';
import { CURRENT_ROUND, Round } from './rounds-model.ts';

/** The round that audits belong to now; null where none is chosen, or the one chosen is over or gone. */
export async function currentRound(db: Database): Promise<Round | null> {
  const id = (await db.settings.get(CURRENT_ROUND))?.value;
  const stored = typeof id === 'string' ? await db.rounds.get(id) : undefined;
  if (!stored) return null;
  const round = Round.parse(stored);
  return round.endedAt === null ? round : null;
}
