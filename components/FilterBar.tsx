import { FAMILY_TERMS, SEVERITY_TERMS, STATUS_TERMS } from '../lib/i18n/terms.ts';
import { Severity } from '../lib/rules/model.ts';
import { Status } from '../lib/store/records.ts';
import { isFiltered, type ListFilter, NO_FILTER } from '../lib/view/filter.ts';
import { Button } from './Button.tsx';
import { ariaKey, useKey } from './keys.ts';
import { Select } from './Select.tsx';
import { useWords } from './words.ts';

/** A value to narrow to, and how many findings have it where that is known. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number | null;
}

export interface FilterBarProps {
  readonly filter: ListFilter;
  readonly counts: {
    readonly severity: readonly FilterChoice[];
    readonly family: readonly FilterChoice[];
    readonly status: readonly FilterChoice[];
  };
  readonly shown: number;
  /** Null where only the narrowed number is known. */
  readonly total: number | null;
  readonly onChange: (filter: ListFilter) => void;
}

/** Search and the three ways to narrow a list of findings. */
export function FilterBar({ filter, counts, shown, total, onChange }: FilterBarProps) {
  const { t, term } = useWords();
  const key = useKey('search');
  const names = new Map(
    [SEVERITY_TERMS, FAMILY_TERMS, STATUS_TERMS].flatMap((terms) =>
      Object.entries(terms).map(([id, text]) => [id, term(text)] as const),
    ),
  );
  const options = (all: string, values: readonly FilterChoice[]) => [
    { value: '', label: all },
    ...values.map(({ value, count }) => ({ value, label: `${names.get(value) ?? value} ${count ?? ''}`.trim() })),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to older browsers
    <div class="filter" role="search">
      <input
        type="search"
        class="input filter-text"
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        aria-keyshortcuts={ariaKey(key)}
        title={key && `${t('filter.search')} (${key})`}
        value={filter.text}
        onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && filter.text !== '') {
            event.stopPropagation();
            onChange({ ...filter, text: '' });
          }
        }}
      />
      <Select
        label={t('filter.severity')}
        value={filter.severity ?? ''}
        active={filter.severity !== null}
        options={options(t('filter.severity'), counts.severity)}
        onChange={(value) => onChange({ ...filter, severity: value === '' ? null : Severity.parse(value) })}
      />
      <Select
        label={t('filter.family')}
        value={filter.family ?? ''}
        active={filter.family !== null}
        options={options(t('filter.family'), counts.family)}
        onChange={(value) => onChange({ ...filter, family: value === '' ? null : value })}
      />
      <Select
        label={t('filter.status')}
        value={filter.status ?? ''}
        active={filter.status !== null}
        options={options(t('filter.status'), counts.status)}
        onChange={(value) => onChange({ ...filter, status: value === '' ? null : Status.parse(value) })}
      />
      {isFiltered(filter) && (
        <div class="filter-result">
          {total !== null && <span>{t('filter.result', { shown, total })}</span>}
          <Button kind="quiet" onClick={() => onChange(NO_FILTER)}>
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
