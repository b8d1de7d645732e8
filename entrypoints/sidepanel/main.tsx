import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/finding.css';
import '../../components/style/panel.css';
import { render } from 'preact';
import { lazyStore } from '../../lib/store/lazy.ts';
import { App } from './App.tsx';
import { browserHost } from './browserHost.ts';
import { painted } from './painted.ts';
import { createPanel } from './state/panel.ts';

const root = document.getElementById('app');
if (root) {
  const store = import('../../lib/store/index.ts');
  const engine = import('./engine.ts');
  const panel = createPanel({
    host: browserHost(),
    store: lazyStore(async () => (await store).openStore()),
    engine: async () => (await engine).engine,
    newRun: () => crypto.randomUUID(),
    painted,
  });
  render(<App panel={panel} />, root);
  const idle = async () => {
    do await new Promise((resolve) => requestIdleCallback(resolve));
    while (panel.session.busy.peek());
  };
  // While the panel waits for the inspector: the first audit finds the engine ready.
  requestIdleCallback(async () => (await import('../../lib/warm-up/warm-up.ts')).warmUp(idle));
  await panel.session.start();
}
