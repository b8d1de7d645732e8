import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { NoticeForm } from '../../components/NoticeForm.tsx';
import { useWords } from '../../components/words.ts';
import { INSPECTOR_SETTING } from '../../lib/settings/stored.ts';
import { NOTICE_SETTING, parseNoticeSettings } from '../../lib/view/noticeSettings.ts';
import { type SettingStore, useSetting } from './useSetting.ts';

/** Ties the notice's template to the database. */
export function Notices({ store }: { readonly store: SettingStore }) {
  const words = useWords();
  const { value, set, fault } = useSetting(store, NOTICE_SETTING, parseNoticeSettings);
  const inspector = useSetting(store, INSPECTOR_SETTING, nameOf);
  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {value && <NoticeForm settings={value} inspector={inspector.value ?? ''} today={today()} onChange={set} />}
    </>
  );
}

const nameOf = (stored: unknown) => (typeof stored === 'string' ? stored : '');

/** Today's date, for the preview. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
