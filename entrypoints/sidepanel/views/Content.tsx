import { Tabs } from '../../../components/Tabs.tsx';
import { useWords } from '../../../components/words.ts';
import type { Commands } from '../commands.ts';
import { PANEL_TABS, type Panel } from '../state/panel.ts';
import { Banners } from './Banners.tsx';
import { ChecksView } from './ChecksView.tsx';
import { FindingsView } from './FindingsView.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageDataView } from './PageDataView.tsx';
import { RecordView } from './RecordView.tsx';
import { WithoutResult } from './WithoutResult.tsx';

const VIEWS = { findings: FindingsView, data: PageDataView, checks: ChecksView, record: RecordView };

export interface ViewProps {
  readonly panel: Panel;
  readonly commands: Commands;
}

/** The panel for the tab in front: its result, or why there is none. */
export function Content({ panel, commands }: ViewProps) {
  const { t } = useWords();
  const shown = panel.session.shown.value;
  if (!shown) {
    return (
      <main class="panel">
        <WithoutResult panel={panel} commands={commands} />
        <Footer panel={panel} commands={commands} />
      </main>
    );
  }
  const counts = {
    findings: panel.findings.value.filter(({ present }) => present).length,
    data: shown.result.figures.length,
    checks: shown.result.checks.length,
    record: undefined,
  };
  const selected = panel.tab.value;
  const View = VIEWS[selected];
  return (
    <main class="panel">
      <Header panel={panel} commands={commands} shown={shown} />
      <Banners panel={panel} commands={commands} shown={shown} />
      <Tabs
        label={t('tab.label')}
        tabs={PANEL_TABS.map((id) => {
          const count = counts[id];
          return { id, label: t(`tab.${id}`), ...(count === undefined ? {} : { count }) };
        })}
        selected={selected}
        onSelect={commands.showTab}
      >
        {/* The same page audited again changes in place: who types a note meanwhile keeps the field, and goes on typing. */}
        <View key={shown.result.page.address} panel={panel} commands={commands} shown={shown} />
      </Tabs>
      <Footer panel={panel} commands={commands} />
    </main>
  );
}
