import { useEffect, useState } from 'preact/hooks';
import type { Capture } from '../lib/store/captures.ts';
import { shortTime } from '../lib/text/moment.ts';
import { useWords } from './words.ts';

/** Pictures of a finding, small; each opens in full size. */
export function CaptureList({ captures }: { readonly captures: readonly Capture[] }) {
  const { t } = useWords();
  if (captures.length === 0) return null;
  return (
    <ul class="captures" aria-label={t('capture.label')}>
      {captures.map((capture) => (
        <li key={capture.id}>
          <Thumbnail capture={capture} />
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ capture }: { readonly capture: Capture }) {
  const { t } = useWords();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(capture.image);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [capture]);
  if (url === null) return null;
  const name = t('capture.of', { time: shortTime(capture.at) });
  return (
    <a href={url} target="_blank" rel="noreferrer" title={name}>
      <img src={url} alt={name} width={capture.width} height={capture.height} />
      <span class="hint">{shortTime(capture.at)}</span>
    </a>
  );
}
