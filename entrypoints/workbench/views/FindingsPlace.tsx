import { useCallback, useEffect } from 'preact/hooks';
import { Banner } from '../../../components/Banner.tsx';
import { FindingLine } from '../../../components/FindingLine.tsx';
import { FixedRows } from '../../../components/FixedRows.tsx';
import { faultText } from '../../../components/fault.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../components/words.ts';
import { isFiltered } from '../../../lib/view/filter.ts';
import { viewOf } from '../../../lib/view/finding.ts';
import { keyHandler } from '../keys.ts';
import { FindingPane } from './FindingPane.tsx';
import { FindingTools } from './FindingTools.tsx';
import type { PlaceProps } from './props.ts';

const ROW = 30;

/** The findings of all pages, and the chosen one beside them. */
export function FindingsPlace({ workbench }: PlaceProps) {
  const words = useWords();
  const { t, language } = words;
  const { findings, pages } = workbench;
  const rules = workbench.words.value;
  const total = findings.total.value;
  findings.version.value;
  const filter = findings.filter.value;
  const chosen = workbench.chosen.keys.value;
  const narrowed = isFiltered(filter) || filter.pageId !== null || filter.body !== null;
  const selected = findings.selected.value;
  const select = useCallback(
    (index: number) => {
      findings.at.value = index;
    },
    [findings],
  );
  useEffect(() => {
    const onKeyDown = keyHandler(workbench, words);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [workbench, words]);
  const fault = findings.fault.value ?? workbench.judge.fault.value;

  if (pages.all.value.length === 0 && !pages.loading.value && fault === null) {
    return (
      <Notice title={t('workbench.empty.title')}>
        <p>{t('workbench.empty.do')}</p>
      </Notice>
    );
  }
  return (
    <div class="split">
      <section class="split-list" aria-label={t('place.findings')}>
        <FindingTools workbench={workbench} />
        {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
        {total === 0 ? (
          <Notice
            title={
              findings.loading.value ? t('workbench.loading') : t(narrowed ? 'findings.filteredOut' : 'findings.none')
            }
          />
        ) : (
          <FixedRows
            count={total}
            height={ROW}
            label={t('findings.label')}
            at={findings.at.value}
            onNeed={findings.need}
            render={(index) => {
              const row = findings.row(index);
              return (
                <FindingLine
                  key={index}
                  index={index}
                  total={total}
                  finding={row && rules ? viewOf(row, rules, language) : undefined}
                  current={index === findings.at.value}
                  chosen={row !== undefined && chosen.has(row.key)}
                  onChoose={workbench.chosen.toggle}
                  onSelect={select}
                />
              );
            }}
          />
        )}
      </section>
      <aside class="split-detail" aria-label={t('column.message')}>
        {selected && rules ? (
          <FindingPane key={selected.key} workbench={workbench} finding={viewOf(selected, rules, language)} />
        ) : (
          <p class="hint split-hint">{t('workbench.choose')}</p>
        )}
      </aside>
    </div>
  );
}
