import { FATES, type ImportTally, RECORD_KINDS } from '../lib/backup/tally.ts';
import { useWords } from './words.ts';

/** What an import does, by kind of record; kinds that the file has none of are left out. */
export function ImportTable({ tally, caption }: { readonly tally: ImportTally; readonly caption: string }) {
  const { t } = useWords();
  const kinds = RECORD_KINDS.filter((kind) => FATES.some((fate) => tally[kind][fate] > 0));
  const fates = FATES.filter((fate) => fate !== 'left' || kinds.some((kind) => tally[kind].left > 0));
  return (
    <table class="import-table">
      <caption class="section-title">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.kind')}</th>
          {fates.map((fate) => (
            <th key={fate} scope="col">
              {t(`import.${fate}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`record.${kind}`)}</th>
            {fates.map((fate) => (
              <td key={fate}>{tally[kind][fate] || '—'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
