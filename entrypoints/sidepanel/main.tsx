import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/finding.css';
import '../../components/style/panel.css';
import { render } from 'preact';
import { audit } from '../../lib/audit.ts';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';
import { browserHost } from './browserHost.ts';
import { createPanel } from './state/panel.ts';
import { today } from './today.ts';

const root = document.getElementById('app');
if (root) {
  const panel = createPanel({
    host: await browserHost(),
    store: openStore(),
    check: (page) => audit(page, { today: today(new Date()) }),
    newRun: () => crypto.randomUUID(),
  });
  render(<App panel={panel} />, root);
  await panel.session.start();
}
