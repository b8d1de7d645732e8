import type { ScopeFault } from '../lib/rounds/scope.ts';
import { useWords } from './words.ts';

/** Faults shown at once; a list with more is wrong as a whole. */
const SHOWN = 30;

/** The lines of a list that gave no page, each with its number and why. */
export function ScopeFaults({ faults }: { readonly faults: readonly ScopeFault[] }) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <ul class="scope-faults" aria-label={t('scope.faults', { count: faults.length })}>
      {faults.slice(0, SHOWN).map(({ line, kind, text }, i) => (
        <li key={`${line}:${i}`}>
          <span class="scope-fault-line">{t('scope.line', { line })}</span>
          <span>{t(`scope.fault.${kind}`)}</span>
          <span class="quote">{text}</span>
        </li>
      ))}
      {faults.length > SHOWN && <li class="hint">{t('scope.moreFaults', { count: faults.length - SHOWN })}</li>}
    </ul>
  );
}
