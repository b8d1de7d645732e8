import { FATES, type ImportTally, RECORD_KINDS, type RecordKind } from '../lib/backup/tally.ts';
import { useWords } from './words.ts';

export interface ImportTableProps {
  readonly tally: ImportTally;
  readonly caption: string;
  /** Records that say something else here; before anything is written. */
  readonly conflicts?: ReadonlyMap<RecordKind, number>;
}

/** What an import does, by kind of record; kinds that the file has none of are left out. */
export function ImportTable({ tally, caption, conflicts }: ImportTableProps) {
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
          {conflicts && <th scope="col">{t('import.conflicts')}</th>}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`record.${kind}`)}</th>
            {fates.map((fate) => (
              <td key={fate}>{tally[kind][fate] || '—'}</td>
            ))}
            {conflicts && <td>{conflicts.get(kind) ?? '—'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
