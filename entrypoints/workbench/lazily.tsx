import type { ComponentType } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { faultText } from '../../components/fault.ts';
import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../components/words.ts';
import type { PlaceProps } from './views/props.ts';

/** A place whose program is loaded when it is first gone to: the list must not wait for what it does not need. */
export function lazily(load: () => Promise<ComponentType<PlaceProps>>): ComponentType<PlaceProps> {
  let loaded: ComponentType<PlaceProps> | null = null;
  return function Lazy(props: PlaceProps) {
    const words = useWords();
    const [fault, setFault] = useState<unknown>(null);
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    useEffect(() => {
      if (loaded) return;
      load().then((view) => {
        loaded = view;
        redraw(undefined);
      }, setFault);
    }, []);
    if (fault !== null) return <Banner>{faultText(fault, words)}</Banner>;
    const View = loaded;
    return View ? <View {...props} /> : <Notice title={words.t('workbench.loading')} />;
  };
}
