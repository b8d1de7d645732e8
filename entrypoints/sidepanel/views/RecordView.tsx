import { useEffect } from 'preact/hooks';
import { CorrectionList } from '../../../components/CorrectionList.tsx';
import { FactList } from '../../../components/FactList.tsx';
import { Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words.ts';
import { targetOf } from '../../../lib/corrections/input.ts';
import { subjectOf } from '../../../lib/corrections/model.ts';
import { FormId } from '../../../lib/forms/model.ts';
import { shortTime } from '../../../lib/text/moment.ts';
import { correctionFact, formName } from '../../../lib/view/correction.ts';
import { ruleSetFacts } from '../../../lib/view/ruleSet.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';
import { Correcting } from './Correcting.tsx';
import { SnapshotSection } from './SnapshotSection.tsx';

/** The inspector's note on the page, and what identifies this audit. */
export function RecordView({ panel, shown }: ViewProps & { readonly shown: Shown }) {
  const words = useWords();
  const { t } = words;
  const { result, pageId } = shown;
  useEffect(() => {
    void panel.pageNote.load();
  }, [pageId, panel]);
  const record = panel.kept.record.value;
  const snapshot = panel.archive.snapshot.value?.pageId === pageId ? panel.archive.snapshot.value : null;
  const forms = ['', ...FormId.options].map((value) => ({ value, label: formName(value, words) }));
  return (
    <div class="view scroll">
      <Section title={t('record.note')}>
        <textarea
          class="input page-note"
          rows={5}
          aria-label={t('record.note')}
          placeholder={t('record.notePlaceholder')}
          value={panel.pageNote.text.value}
          onInput={(event) => panel.pageNote.type(event.currentTarget.value)}
          onBlur={panel.pageNote.done}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) event.currentTarget.blur();
          }}
        />
      </Section>
      <Section title={t('correction.title')}>
        <dl class="field-list">
          {(
            [
              { of: 'body', name: t('record.body'), value: result.body },
              { of: 'reportYear', name: t('column.year'), value: String(result.reportYear ?? '') },
              { of: 'form', name: t('page.form'), value: result.form ?? '' },
            ] as const
          ).map(({ of, name, value }) => (
            <div key={of} class="field-row">
              <dt>{name}</dt>
              <dd class="field-actions">
                <span>{of === 'form' ? formName(value, words) : value || t('field.blank')}</span>
                <Correcting
                  panel={panel}
                  corrected={{ of }}
                  name={name}
                  value={value}
                  {...(of === 'form' ? { choices: forms } : {})}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      {result.corrections.length > 0 && (
        <Section title={t('correction.all', { count: result.corrections.length })}>
          <CorrectionList
            corrections={result.corrections.map((one) => ({
              id: subjectOf(one),
              ...correctionFact(one, result.figures, words),
              onRevoke: () => void panel.corrections.revoke(targetOf(one)),
            }))}
          />
        </Section>
      )}
      <Section title={t('record.audit')}>
        <FactList
          facts={[
            { name: t('record.body'), value: result.body },
            { name: t('record.kind'), value: t(`kind.${result.kind}`) },
            { name: t('column.year'), value: result.reportYear === null ? '' : String(result.reportYear) },
            { name: t('page.form'), value: result.form ? t('page.formName', { form: result.form }) : '' },
            { name: t('record.url'), value: result.page.url },
            { name: t('record.time'), value: record ? shortTime(record.auditedAt) : '' },
            { name: t('record.times'), value: record ? String(record.auditCount) : '' },
            { name: t('record.hash'), value: result.page.contentHash },
            { name: t('record.engine'), value: result.engine },
            ...ruleSetFacts(result.ruleSet, words),
          ]}
        />
      </Section>
      {snapshot && <SnapshotSection snapshot={snapshot} />}
    </div>
  );
}
