import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/finding.css';
import '../../components/style/workbench.css';
import { render } from 'preact';
import { lazyStore } from '../../lib/store/lazy.ts';
import { App } from './App.tsx';
import { browserDesk } from './browserDesk.ts';
import { createWorkbench } from './state/workbench.ts';

const root = document.getElementById('app');
if (root) {
  const store = import('../../lib/store/index.ts');
  const rules = import('../../lib/view/catalogueWords.ts');
  const workbench = createWorkbench({
    store: lazyStore(async () => (await store).openStore()),
    desk: browserDesk(),
    words: async () => (await rules).CATALOGUE_WORDS,
  });
  render(<App workbench={workbench} />, root);
}
