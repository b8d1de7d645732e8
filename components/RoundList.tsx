import type { Round } from '../lib/store/rounds-model.ts';
import { periodOf } from './period.ts';
import { useWords } from './words.ts';

export interface RoundListProps {
  readonly rounds: readonly Round[];
  readonly current: string | null;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The rounds, the ones that go on first. */
export function RoundList({ rounds, current, chosen, onChoose }: RoundListProps) {
  const { t } = useWords();
  return (
    <ul class="round-list" aria-label={t('place.rounds')}>
      {rounds.map((round) => (
        <li key={round.id}>
          <button
            type="button"
            class={`round-item${round.id === chosen ? ' is-selected' : ''}`}
            aria-current={round.id === chosen}
            onClick={() => onChoose(round.id)}
          >
            <span class="round-name">{round.name}</span>
            <span class="hint">
              {[periodOf(round), round.scope.length > 0 ? t('round.pages', { count: round.scope.length }) : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
            {round.id === current && <span class="badge badge-current">{t('round.isCurrent')}</span>}
            {round.endedAt !== null && <span class="badge">{t('round.isEnded')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
