import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';
import { useWords } from './words.ts';

export interface ColumnMenuProps {
  /** All columns with their names; `fixed` ones are always shown. */
  readonly all: readonly { readonly id: string; readonly name: string; readonly fixed: boolean }[];
  /** Those shown, from left to right. */
  readonly shown: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
}

/** Which columns a list shows, and in which order. */
export function ColumnMenu({ all, shown, onToggle, onMove }: ColumnMenuProps) {
  const { t } = useWords();
  const names = new Map(all.map((one) => [one.id, one]));
  const hidden = all.filter(({ id }) => !shown.includes(id));
  return (
    <Menu label={t('columns.label')} end>
      {() => (
        <ul class="menu-list" aria-label={t('columns.label')}>
          {shown.map((id, i) => (
            <li key={id} class="menu-row">
              <label class="menu-choice">
                <input type="checkbox" checked disabled={names.get(id)?.fixed} onChange={() => onToggle(id)} />
                <span class="menu-name">{names.get(id)?.name}</span>
              </label>
              <Button
                icon="up"
                kind="quiet"
                name={t('columns.left', { name: names.get(id)?.name ?? id })}
                disabled={i === 0}
                onClick={() => onMove(id, -1)}
              />
              <Button
                icon="down"
                kind="quiet"
                name={t('columns.right', { name: names.get(id)?.name ?? id })}
                disabled={i === shown.length - 1}
                onClick={() => onMove(id, 1)}
              />
            </li>
          ))}
          {hidden.map(({ id, name }) => (
            <li key={id} class="menu-row">
              <label class="menu-choice">
                <input type="checkbox" checked={false} onChange={() => onToggle(id)} />
                <span class="menu-name">{name}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}
