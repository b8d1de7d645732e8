import { useEffect } from 'preact/hooks';
import { Announcer } from '../../components/Announcer.tsx';
import { BackupReminder } from '../../components/BackupReminder.tsx';
import { KeysContext } from '../../components/keys.ts';
import { WordsContext } from '../../components/words.ts';
import { useAppearance } from '../../lib/i18n/useAppearance.ts';
import { lazily } from './lazily.tsx';
import { PLACES, type Workbench } from './state/workbench.ts';
import { FindingsPlace } from './views/FindingsPlace.tsx';
import { KeysHelp } from './views/KeysHelp.tsx';
import { PagesPlace } from './views/PagesPlace.tsx';

const VIEWS = {
  findings: FindingsPlace,
  pages: PagesPlace,
  rounds: lazily(async () => (await import('./views/RoundsPlace.tsx')).RoundsPlace),
  overview: lazily(async () => (await import('./views/OverviewPlace.tsx')).OverviewPlace),
  backup: lazily(async () => (await import('./views/BackupPlace.tsx')).BackupPlace),
  settings: lazily(async () => (await import('./views/SettingsPlace.tsx')).SettingsPlace),
};

/** The inspector's desk: places on the left, the chosen one beside them. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const { words, appearance, setAppearance } = useAppearance();
  const { t } = words;
  workbench.language.value = words.language;
  const here = workbench.place.value;
  const View = VIEWS[here];
  const due = workbench.backup.due.value;

  useEffect(() => {
    document.title = `${t(`place.${here}`)} · ${t('workbench.title')}`;
  }, [here, t]);
  useEffect(() => {
    const onHide = () => void workbench.drafts.flush();
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, [workbench]);

  return (
    <WordsContext.Provider value={words}>
      <div class="desk">
        <nav class="places" aria-label={t('workbench.places')}>
          <h1 class="places-name">{t('app.name')}</h1>
          {PLACES.map((place) => (
            <a key={place} class="place" href={`#/${place}`} aria-current={place === here ? 'page' : undefined}>
              {t(`place.${place}`)}
            </a>
          ))}
          <KeysContext.Provider value={workbench.shortcuts.table.value}>
            <KeysHelp workbench={workbench} place={here} />
          </KeysContext.Provider>
          {due && here !== 'backup' && <BackupReminder due={due} onLater={() => void workbench.backup.later()} />}
        </nav>
        <main class="desk-main">
          <KeysContext.Provider value={workbench.shortcuts.table.value}>
            <View workbench={workbench} appearance={appearance} onAppearance={setAppearance} />
          </KeysContext.Provider>
        </main>
      </div>
      <Announcer text={workbench.said.value} />
    </WordsContext.Provider>
  );
}
