import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { NoticeForm } from '../../components/NoticeForm.tsx';
import { useWords } from '../../components/words.ts';
import { INSPECTOR_SETTING, inspectorOf } from '../../lib/settings/stored.ts';
import { localTime } from '../../lib/store/clock.ts';
import { NOTICE_SETTING, parseNoticeSettings } from '../../lib/view/noticeSettings.ts';
import { type SettingStore, useSetting } from './useSetting.ts';

/** Ties the notice's template to the database. */
export function Notices({ store }: { readonly store: SettingStore }) {
  const words = useWords();
  const { value, set, fault } = useSetting(store, NOTICE_SETTING, parseNoticeSettings);
  const inspector = useSetting(store, INSPECTOR_SETTING, inspectorOf);
  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {value && (
        <NoticeForm
          settings={value}
          inspector={inspector.value ?? ''}
          today={localTime(new Date()).slice(0, 10)}
          onChange={set}
        />
      )}
    </>
  );
}
