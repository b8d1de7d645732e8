import { FieldList } from '../../../components/FieldList.tsx';
import { FigureDetail } from '../../../components/FigureDetail.tsx';
import { FormTable } from '../../../components/FormTable.tsx';
import { Section } from '../../../components/Section.tsx';
import { StatementList } from '../../../components/StatementList.tsx';
import { useWords } from '../../../components/words.ts';
import { FIELD_TERMS } from '../../../lib/i18n/terms.ts';
import type { Place } from '../../../lib/page/model.ts';
import type { CheckView } from '../../../lib/view/check.ts';
import { range } from '../../../lib/view/number.ts';
import type { FigureView } from '../../../lib/view/statistics.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { Correcting } from './Correcting.tsx';

/** What the page says: metadata, the official tables in their own layout, figures in sentences. */
export function PageDataView({ panel, shown }: ViewProps & { readonly shown: Shown }) {
  const { t, term } = useWords();
  const { result } = shown;
  const selected = panel.figure.value;
  const tables = panel.tables.value;
  const atHand = shown.binding === 'live' || shown.binding === 'changed';
  const reveal = (...places: Place[]) => void panel.marks.reveal(places);
  const open = (figure: FigureView) => {
    panel.figure.value = figure.address === selected ? null : figure.address;
    if (atHand) reveal(figure.figure.at);
  };
  const locateCheck = atHand ? (check: CheckView) => reveal(...check.evidence.map(({ place }) => place)) : undefined;
  return (
    <div class="view scroll">
      <Section title={t('fields.title')}>
        {result.fields.occurrences.length === 0 ? (
          <p class="hint">{t('fields.none')}</p>
        ) : (
          <FieldList
            fields={result.fields}
            onLocate={atHand ? ({ at }) => reveal(at) : undefined}
            correcting={(field, value) => (
              <Correcting
                panel={panel}
                corrected={{ of: 'field', field }}
                name={term(FIELD_TERMS[field])}
                value={value}
              />
            )}
          />
        )}
      </Section>
      <Section title={t('statistics.title')}>
        {tables.length === 0 && <p class="hint">{t('statistics.none')}</p>}
        {tables.map((table) => {
          const figure = table.rows.flatMap(({ figures }) => figures).find((one) => one?.address === selected);
          return (
            <FormTable
              key={table.id}
              table={table}
              selected={figure?.address ?? null}
              onSelect={open}
              detail={
                figure && (
                  <FigureDetail
                    view={figure}
                    correcting={
                      <Correcting
                        key={figure.address}
                        panel={panel}
                        corrected={{ of: 'figure', address: figure.address }}
                        name={figure.figure.item}
                        value={figure.figure.reading.state === 'number' ? range(figure.figure.reading) : ''}
                        {...(figure.figure.reading.state === 'number' ? {} : { reading: figure.figure.raw })}
                      />
                    }
                    checks={panel.checks.value.filter(({ index }) => figure.checks.includes(index))}
                    onLocate={atHand ? () => reveal(figure.figure.at) : undefined}
                    onLocateCheck={locateCheck}
                  />
                )
              }
            />
          );
        })}
      </Section>
      {result.statements.length > 0 && (
        <Section title={t('statements.title')}>
          <StatementList statements={result.statements} onLocate={atHand ? ({ at }) => reveal(at) : undefined} />
        </Section>
      )}
    </div>
  );
}
