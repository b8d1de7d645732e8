import { GridCell, GridLine } from './gridParts.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

export interface GroupHeadProps {
  readonly name: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The head of a group with how many findings it has; a press collapses it or opens it again. */
export function GroupHead({ name, count, open, onToggle }: GroupHeadProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="group-button"
      tabIndex={-1}
      aria-expanded={open}
      aria-label={t('group.of', { name, count })}
      onClick={onToggle}
    >
      <span class={`group-sign${open ? ' is-open' : ''}`}>
        <Icon name="chevron" small />
      </span>
      <span class="group-name">{name}</span>
      <span class="group-count">{count}</span>
    </button>
  );
}

export interface GroupRowProps extends GroupHeadProps {
  readonly id: string;
  readonly index: number;
  readonly current: boolean;
}

/** The head of a group as a row of the list. */
export function GroupRow({ id, index, current, ...head }: GroupRowProps) {
  return (
    <GridLine id={id} index={index + 2} class={`group-row${current ? ' is-selected' : ''}`}>
      <GridCell class="group-cell">
        <GroupHead {...head} />
      </GridCell>
    </GridLine>
  );
}
