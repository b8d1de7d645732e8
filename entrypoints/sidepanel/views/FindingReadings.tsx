import { readingText } from '../../../components/reading.ts';
import { useWords } from '../../../components/words.ts';
import { FIELD_TERMS } from '../../../lib/i18n/terms.ts';
import type { AuditResult } from '../../../lib/result.ts';
import type { FindingView } from '../../../lib/view/finding.ts';
import { range } from '../../../lib/view/number.ts';
import { type Reading, readingsAt } from '../../../lib/view/readings.ts';
import type { Panel } from '../state/panel.ts';
import { Correcting } from './Correcting.tsx';

export interface FindingReadingsProps {
  readonly panel: Panel;
  readonly finding: FindingView;
  readonly result: AuditResult;
}

/** More values than this are corrected in the table itself. */
const MOST = 6;

/** The values that a finding rests on, each to be put right where it was misread. */
export function FindingReadings({ panel, finding, result }: FindingReadingsProps) {
  const words = useWords();
  const readings = readingsAt(finding.evidence, result).slice(0, MOST);
  if (!finding.present || readings.length === 0) return null;
  return (
    <section class="evidence-group" aria-label={words.t('readings.label')}>
      <h3 class="evidence-role">{words.t('readings.title')}</h3>
      <dl class="readings">
        {readings.map((reading) => (
          <div key={keyOf(reading)} class="field-row">
            <dt>{nameOf(reading, words)}</dt>
            <dd class="field-actions">
              <span>{shownOf(reading, words)}</span>
              <ReadingCorrection panel={panel} reading={reading} name={nameOf(reading, words)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ReadingCorrection({ panel, reading, name }: { panel: Panel; reading: Reading; name: string }) {
  if (reading.of === 'field') {
    const { value, raw } = reading.occurrence;
    return (
      <Correcting panel={panel} corrected={{ of: 'field', field: reading.field }} name={name} value={value ?? raw} />
    );
  }
  const { figure } = reading;
  const isNumber = figure.reading.state === 'number';
  return (
    <Correcting
      panel={panel}
      corrected={{ of: 'figure', address: figure.address }}
      name={name}
      value={figure.reading.state === 'number' ? range(figure.reading) : ''}
      {...(isNumber ? {} : { reading: figure.raw })}
    />
  );
}

type Words = ReturnType<typeof useWords>;

function keyOf(reading: Reading): string {
  return reading.of === 'figure' ? reading.figure.address : reading.field;
}

function nameOf(reading: Reading, { term }: Words): string {
  if (reading.of === 'field') return term(FIELD_TERMS[reading.field]);
  return [reading.figure.item, reading.figure.columnLabel].filter(Boolean).join(' ');
}

function shownOf(reading: Reading, words: Words): string {
  if (reading.of === 'figure') return readingText(reading.figure, words);
  const { value, raw } = reading.occurrence;
  return value ?? (raw || words.t('field.blank'));
}
