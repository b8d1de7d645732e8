import { STATUS_TERMS } from '../lib/i18n/terms.ts';
import type { Status } from '../lib/store/records.ts';
import { useWords } from './words.ts';

/** A finding's status as a word; judged ones stand back. */
export function StatusWord({ status }: { readonly status: Status }) {
  const { term } = useWords();
  return <span class={`status status-${status}`}>{term(STATUS_TERMS[status])}</span>;
}
