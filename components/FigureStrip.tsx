export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Address of the list behind it. */
  readonly href: string;
}

/** The numbers that are asked for first, each the way into the list behind it. */
export function FigureStrip({ label, figures }: { readonly label: string; readonly figures: readonly Figure[] }) {
  return (
    <ul class="totals" aria-label={label}>
      {figures.map(({ id, name, count, href }) => (
        <li key={id}>
          <a class="total" href={href}>
            <strong class="total-count">{count}</strong> <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
