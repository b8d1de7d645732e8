import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/finding.css';
import '../../components/style/workbench.css';
import '../../components/style/settings.css';
import '../../components/style/list.css';
import '../../components/style/overview.css';
import '../../components/style/rounds.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { lazyStore } from '../../lib/store/lazy.ts';
import { turn } from '../../lib/turn.ts';
import { App } from './App.tsx';
import { browserDesk } from './browserDesk.ts';
import { browserVisitor } from './browserVisitor.ts';
import { createWorkbench } from './state/workbench.ts';

const root = document.getElementById('app');
if (root) {
  const store = import('../../lib/store/index.ts');
  const rules = import('../../lib/view/catalogueWords.ts');
  const workbench = createWorkbench({
    store: lazyStore(async () =>
      (await store).openStore(undefined, undefined, async () => {
        const { message } = (await rules).CATALOGUE_WORDS;
        const language = workbench.language.peek();
        return { language, say: (one) => message(one, language) };
      }),
    ),
    desk: browserDesk(),
    words: async () => (await rules).CATALOGUE_WORDS,
    visitor: browserVisitor(),
    program: browser.runtime.getManifest().version,
    engine: async () => (await import('../sidepanel/engine.ts')).engine,
  });
  // A task of its own: reading the program was one already.
  void turn().then(() => render(<App workbench={workbench} />, root));
}
