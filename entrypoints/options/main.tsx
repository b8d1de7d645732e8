import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/finding.css';
import '../../components/style/workbench.css';
import '../../components/style/settings.css';
import { render } from 'preact';
import { openStore } from '../../lib/store/index.ts';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root) render(<App store={openStore()} />, root);
