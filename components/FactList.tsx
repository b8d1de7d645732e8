export interface FactListProps {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Names and values; those without a value are left out. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl class="fact-list">
      {facts
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
