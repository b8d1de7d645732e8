import { useLayoutEffect, useRef } from 'preact/hooks';
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
export function ColumnMenu(props: ColumnMenuProps) {
  const { t } = useWords();
  return (
    <Menu label={t('columns.label')} end>
      {() => <Columns {...props} />}
    </Menu>
  );
}

function Columns({ all, shown, onToggle, onMove }: ColumnMenuProps) {
  const { t } = useWords();
  const names = new Map(all.map((one) => [one.id, one]));
  const order = [...shown, ...all.map(({ id }) => id).filter((id) => !shown.includes(id))];
  const list = useRef<HTMLUListElement>(null);
  /** What was pressed last: its row moves, and the keys go with it. `control`: box, up, down. */
  const pressed = useRef<{ readonly id: string; readonly control: 0 | 1 | 2 } | null>(null);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { id, control } = pressed.current;
    const row = [...(list.current?.children ?? [])][order.indexOf(id)];
    const controls = [...(row?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    // At either end of the list one way is closed; another control of the row takes the keys.
    [controls[control], ...controls].find((one) => one?.matches(':enabled'))?.focus();
  }, [shown]);
  const move = (id: string, by: -1 | 1) => {
    pressed.current = { id, control: by < 0 ? 1 : 2 };
    onMove(id, by);
  };
  return (
    <ul class="menu-list" ref={list} aria-label={t('columns.label')}>
      {order.map((id, i) => {
        const name = names.get(id)?.name ?? id;
        return (
          <li key={id} class="menu-row">
            <label class="menu-choice">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={names.get(id)?.fixed}
                onChange={() => {
                  pressed.current = { id, control: 0 };
                  onToggle(id);
                }}
              />
              <span class="menu-name">{name}</span>
            </label>
            {i < shown.length && (
              <>
                <Button
                  icon="up"
                  kind="quiet"
                  name={t('columns.left', { name })}
                  disabled={i === 0}
                  onClick={() => move(id, -1)}
                />
                <Button
                  icon="down"
                  kind="quiet"
                  name={t('columns.right', { name })}
                  disabled={i === shown.length - 1}
                  onClick={() => move(id, 1)}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
