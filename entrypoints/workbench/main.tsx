import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/finding.css';
import '../../components/style/workbench.css';
import { render } from 'preact';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';
import { browserDesk } from './browserDesk.ts';
import { createWorkbench } from './state/workbench.ts';

const root = document.getElementById('app');
if (root) render(<App workbench={createWorkbench(openStore(), browserDesk())} />, root);
