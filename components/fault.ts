import type { Words } from '../lib/i18n/text.ts';

const FAULTS = ['newer', 'full', 'damaged', 'missing', 'closed', 'failed'] as const;

/** What an error of the store means for the inspector. */
export function faultText(error: unknown, { t }: Words): string {
  const fault = typeof error === 'object' && error !== null && 'fault' in error ? error.fault : undefined;
  const known = FAULTS.find((one) => one === fault);
  if (known && known !== 'failed') return t(`storeFault.${known}`);
  return `${t('storeFault.failed')} (${error instanceof Error ? error.message : String(error)})`;
}
