import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';
import { useWords } from './words.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetMenuProps {
  readonly label: string;
  /** Values with their counts, in the order shown. */
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** More values than this can be searched through; this many are shown at a time. */
const SEARCHED = 10;
const SHOWN = 150;

/** One condition with several values, any of which will do; each says how many findings it would leave. */
export function FacetMenu({ label, options, chosen, onChange }: FacetMenuProps) {
  return (
    <Menu label={label} count={chosen.length} active={chosen.length > 0}>
      {() => <FacetValues label={label} options={options} chosen={chosen} onChange={onChange} />}
    </Menu>
  );
}

function FacetValues({ label, options, chosen, onChange }: FacetMenuProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  // A value that is chosen stays to be taken back, though it has no finding now.
  const missing = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...missing.map((value) => ({ value, label: value, count: 0 }))];
  const found =
    search.trim() === '' ? all : all.filter((one) => one.label.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      {all.length > SEARCHED && (
        <input
          type="search"
          class="input menu-search"
          aria-label={t('menu.search', { name: label })}
          placeholder={t('menu.search', { name: label })}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul class="menu-list" aria-label={label}>
        {found.slice(0, SHOWN).map(({ value, label: name, count }) => (
          <li key={value}>
            <label class="menu-choice">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <span class="menu-name">{name}</span>
              <span class="menu-number">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="hint">{t('menu.nothing')}</p>}
      {found.length > SHOWN && <p class="hint">{t('menu.more', { count: found.length - SHOWN })}</p>}
      {chosen.length > 0 && (
        <Button kind="quiet" onClick={() => onChange([])}>
          {t('menu.none')}
        </Button>
      )}
    </>
  );
}
