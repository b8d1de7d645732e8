import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../../components/Banner.tsx';
import { faultText } from '../../../components/fault.ts';
import { NoticeForm } from '../../../components/NoticeForm.tsx';
import { useWords } from '../../../components/words.ts';
import type { Store } from '../../../lib/store/index.ts';
import { NOTICE_SETTING, type NoticeSettings, parseNoticeSettings } from '../../../lib/view/noticeSettings.ts';

/** Ties the notice's template to the database. */
export function NoticePlace({ store }: { readonly store: Pick<Store, 'setting' | 'setSetting'> }) {
  const words = useWords();
  const [settings, setSettings] = useState<NoticeSettings | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    store.setting(NOTICE_SETTING).then((stored) => setSettings(parseNoticeSettings(stored)), setFault);
  }, [store]);
  return (
    <div class="settings">
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {settings && (
        <NoticeForm
          settings={settings}
          onChange={(next) => {
            setSettings(next);
            store.setSetting(NOTICE_SETTING, next).catch(setFault);
          }}
        />
      )}
    </div>
  );
}
