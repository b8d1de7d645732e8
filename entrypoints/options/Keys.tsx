import { useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { faultText } from '../../components/fault.ts';
import { Section } from '../../components/Section.tsx';
import { ShortcutRow } from '../../components/ShortcutRow.tsx';
import { useWords } from '../../components/words.ts';
import { faultOf, KEYS_SETTING, KeyChanges, type KeyFault, tableOf, withKey } from '../sidepanel/state/keyChanges.ts';
import { COMMANDS, type Command, keyOf } from '../sidepanel/state/keys.ts';
import { type SettingStore, useSetting } from './useSetting.ts';

const parse = (stored: unknown): KeyChanges => KeyChanges.parse(stored ?? {});

/** The keys of panel and workbench, each of which can be changed; the same ones as in the panel's help. */
export function Keys({ store }: { readonly store: SettingStore }) {
  const words = useWords();
  const { t } = words;
  const { value, set, fault } = useSetting(store, KEYS_SETTING, parse);
  const [waiting, setWaiting] = useState<Command | null>(null);
  const [refused, setRefused] = useState<{ readonly key: string; readonly why: KeyFault } | null>(null);
  const changes = value ?? {};
  const table = tableOf(changes);

  const press = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (waiting === null || key === null) return;
    const why = faultOf(key, waiting, table);
    setRefused(why && { key, why });
    if (why) return;
    set(withKey(changes, waiting, key));
    setWaiting(null);
  };
  const reason = ({ key, why }: { readonly key: string; readonly why: KeyFault }) =>
    why.why === 'taken' ? t('keys.taken', { key, name: t(`help.${why.by}`) }) : t('keys.reserved', { key });
  return (
    <Section id="keys" title={t('settings.keys')}>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      <p class="hint">{t('keys.how')}</p>
      <p class="card-alert" role="alert" hidden={refused === null}>
        {refused && reason(refused)}
      </p>
      <ul class="shortcuts">
        {COMMANDS.map((id) => (
          <ShortcutRow
            key={id}
            name={t(`help.${id}`)}
            keys={table[id]}
            waiting={id === waiting}
            onWait={(waits) => {
              setWaiting(waits ? id : null);
              if (waits) setRefused(null);
            }}
            onPress={press}
          />
        ))}
      </ul>
      {Object.keys(changes).length > 0 && (
        <Button icon="undo" onClick={() => set({})}>
          {t('keys.reset')}
        </Button>
      )}
    </Section>
  );
}
