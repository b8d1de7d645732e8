import type { Unread } from '../lib/page/model.ts';
import { shortQuote } from '../lib/view/quote.ts';
import { useWords } from './words.ts';

/** What on the page was not read, and why. */
export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const { t } = useWords();
  if (unread.length === 0) return <p class="hint">{t('unread.none')}</p>;
  return (
    <ul class="unread">
      {unread.map(({ kind, detail }, i) => (
        <li key={i}>
          <span>{t(`unread.${kind}`)}</span> {detail && <span class="address">{shortQuote(detail)}</span>}
        </li>
      ))}
    </ul>
  );
}
