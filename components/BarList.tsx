import type { ComponentChildren } from 'preact';
import { useWords } from './words.ts';

export interface Bar {
  readonly id: string;
  readonly name: ComponentChildren;
  readonly count: number;
  readonly onChoose: () => void;
}

/** Counts as bars in a table: the figures are text, the bars only length. */
export function BarList({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const { t } = useWords();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('overview.name')}</th>
          <th scope="col">{t('overview.count')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, name, count, onChoose }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" class="jump" onClick={onChoose}>
                {name}
              </button>
            </th>
            <td>
              <span class="bar-count">{count}</span>
              <span class="bar" style={{ width: `${(count / most) * 70}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
