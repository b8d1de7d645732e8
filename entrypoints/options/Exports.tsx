import { Banner } from '../../components/Banner.tsx';
import { ExportForm } from '../../components/ExportForm.tsx';
import { faultText } from '../../components/fault.ts';
import { useWords } from '../../components/words.ts';
import { EXPORT_SETTING, parseExportSettings } from '../../lib/view/exportSettings.ts';
import { type SettingStore, useSetting } from './useSetting.ts';

/** Ties the defaults of exports to the database. */
export function Exports({ store }: { readonly store: SettingStore }) {
  const words = useWords();
  const { value, set, fault } = useSetting(store, EXPORT_SETTING, parseExportSettings);
  return (
    <>
      {fault !== null && <Banner>{faultText(fault, words)}</Banner>}
      {value && <ExportForm settings={value} onChange={set} />}
    </>
  );
}
