import { CHOICES, type Choice, type Conflict, choosing, OFFERS } from '../lib/backup/merge/choice.ts';
import { nameOf, sidesOf } from './conflictText.ts';
import { Select } from './Select.tsx';
import { WindowedList } from './WindowedList.tsx';
import { useWords } from './words.ts';

export interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly all: Choice;
  /** Choices made for single ones. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** What the finding of a conflict says; '' where nobody knows. */
  readonly messageOf: (conflict: Conflict) => string;
  readonly onAll: (choice: Choice) => void;
  readonly onChoose: (id: string, choice: Choice | null) => void;
}

/** Where two files say different things: both sides, and what is to hold. */
export function ConflictList({ conflicts, all, choices, messageOf, onAll, onChoose }: ConflictListProps) {
  const words = useWords();
  const { t } = words;
  // A setting has no time and a round no two versions: there the choice for all comes as near as it can.
  const asAll = choosing(new Map(), all);
  return (
    <div class="conflicts">
      <div class="conflicts-all">
        <span>{t('conflict.all', { count: conflicts.length })}</span>
        <Select
          label={t('conflict.allLabel')}
          value={all}
          options={CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
          onChange={(value) => onAll(CHOICES.find((choice) => choice === value) ?? 'newer')}
        />
      </div>
      <WindowedList
        rows={conflicts}
        keyOf={({ id }) => id}
        estimate={110}
        label={t('conflict.list')}
        at={null}
        render={(conflict) => {
          const { mine, theirs } = sidesOf(conflict, words);
          const title = nameOf(conflict, words);
          const what = t(`conflict.${conflict.kind}`);
          return (
            <div class="conflict">
              <p class="conflict-title">
                <span class="badge">{what}</span> {messageOf(conflict) || title}
              </p>
              {messageOf(conflict) !== '' && <p class="hint">{title}</p>}
              <div class="conflict-sides">
                <Side name={t('conflict.mine')} lines={mine} />
                <Side name={t('conflict.theirs')} lines={theirs} />
              </div>
              <Select
                label={t('conflict.choose', { what, title })}
                value={choices.get(conflict.id) ?? ''}
                active={choices.has(conflict.id)}
                options={[
                  { value: '', label: t('conflict.asAll', { choice: t(`choice.${asAll(conflict)}`) }) },
                  ...OFFERS[conflict.kind].map((value) => ({ value, label: t(`choice.${value}`) })),
                ]}
                onChange={(value) => onChoose(conflict.id, CHOICES.find((choice) => choice === value) ?? null)}
              />
            </div>
          );
        }}
      />
    </div>
  );
}

function Side({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  return (
    <dl class="conflict-side">
      <dt class="field-label">{name}</dt>
      {lines.map((line, i) => (
        <dd key={i}>{line}</dd>
      ))}
    </dl>
  );
}
