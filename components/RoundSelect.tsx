import type { Round } from '../lib/store/rounds-model.ts';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

export interface RoundSelectProps {
  readonly rounds: readonly Round[];
  readonly current: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The round that audits belong to from now on; nothing where there is no round that goes on. */
export function RoundSelect({ rounds, current, onChoose }: RoundSelectProps) {
  const { t } = useWords();
  const open = rounds.filter(({ endedAt }) => endedAt === null);
  if (open.length === 0) return null;
  return (
    <span class="round-select">
      <span aria-hidden="true">{t('round.select')}</span>
      <Select
        label={t('round.selectLong')}
        value={current ?? ''}
        options={[
          { value: '', label: t('round.noneChosen') },
          ...open.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => onChoose(id === '' ? null : id)}
      />
    </span>
  );
}
