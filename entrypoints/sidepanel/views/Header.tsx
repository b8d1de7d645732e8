import { type HeaderFact, PageHeader } from '../../../components/PageHeader.tsx';
import { SeverityCounts } from '../../../components/SeverityCounts.tsx';
import { useWords } from '../../../components/words.ts';
import type { FieldName, FieldOccurrence } from '../../../lib/extract/fields/model.ts';
import { FIELD_TERMS } from '../../../lib/i18n/terms.ts';
import type { Place } from '../../../lib/page/model.ts';
import type { AuditResult } from '../../../lib/result.ts';
import { Severity } from '../../../lib/rules/model.ts';
import { countBy } from '../../../lib/view/filter.ts';
import type { Shown } from '../state/tab.ts';
import type { ViewProps } from './Content.tsx';

/** Whose result this is, and its counts. */
export function Header({ panel, commands, shown }: ViewProps & { readonly shown: Shown }) {
  const { t, term } = useWords();
  const { result } = shown;
  const jump = (place: Place | undefined) =>
    place && place.kind !== 'meta' ? () => void panel.marks.reveal([place]) : undefined;
  const fact = (name: FieldName): HeaderFact => {
    const found = chosen(result, name);
    return { name: term(FIELD_TERMS[name]), value: found?.value ?? null, onLocate: jump(found?.at) };
  };
  const title = chosen(result, 'title');
  const form: HeaderFact = {
    name: t('page.form'),
    value: result.form && t('page.formName', { form: result.form }),
    onLocate: jump(result.figures[0]?.labelAt),
  };
  const present = panel.findings.value.filter((finding) => finding.present);
  const counts = Object.fromEntries(
    countBy(present, Severity.options, ({ severity }) => severity).map(({ value, count }) => [value, count]),
  );
  const { pass, fail, review } = result.coverage;
  return (
    <>
      <PageHeader
        title={title?.value ?? result.page.title}
        onLocateTitle={jump(title?.at)}
        facts={[fact('indexNumber'), fact('publicationDate'), ...(result.form ? [form] : [])]}
        busy={panel.session.busy.value}
        marksVisible={panel.marks.visible.value}
        onAudit={commands.audit}
        onToggleMarks={() => commands.run('marks')}
        onAdd={() => commands.run('add')}
        onHelp={() => commands.run('help')}
      />
      <SeverityCounts
        counts={{ veto: 0, error: 0, warning: 0, info: 0, ...counts }}
        chosen={panel.list.filter.value.severity}
        checked={pass + fail + review}
        holds={pass}
        onChoose={(severity) => {
          commands.showTab('findings');
          panel.list.filter.value = { ...panel.list.filter.value, severity };
        }}
        onCoverage={() => commands.showTab('checks')}
      />
    </>
  );
}

function chosen(result: AuditResult, name: FieldName): FieldOccurrence | undefined {
  const index = result.fields.chosen[name];
  return index === null || index === undefined ? undefined : result.fields.occurrences[index];
}
