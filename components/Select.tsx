export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Something other than the first option is chosen, and the inspector should see it. */
  readonly active?: boolean;
  readonly onChange: (value: string) => void;
}

/** A native list of choices with its name inside. */
export function Select({ label, value, options, active = false, onChange }: SelectProps) {
  return (
    <select
      class={`select${active ? ' is-active' : ''}`}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
