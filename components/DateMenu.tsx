import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';
import { useWords } from './words.ts';

export interface DateMenuProps {
  /** `YYYY-MM-DD`, '' where open. */
  readonly from: string;
  readonly to: string;
  readonly onChange: (from: string, to: string) => void;
}

/** The days on which a finding was first found. */
export function DateMenu({ from, to, onChange }: DateMenuProps) {
  const { t } = useWords();
  const active = from !== '' || to !== '';
  const label = active ? `${from || '…'} – ${to || '…'}` : t('column.seen');
  return (
    <Menu label={label} active={active}>
      {() => (
        <>
          <label class="menu-field">
            {t('filter.from')}
            <input
              class="input"
              type="date"
              value={from}
              onChange={(event) => onChange(event.currentTarget.value, to)}
            />
          </label>
          <label class="menu-field">
            {t('filter.to')}
            <input
              class="input"
              type="date"
              value={to}
              onChange={(event) => onChange(from, event.currentTarget.value)}
            />
          </label>
          {active && (
            <Button kind="quiet" onClick={() => onChange('', '')}>
              {t('menu.none')}
            </Button>
          )}
        </>
      )}
    </Menu>
  );
}
