import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PickStep } from '../lib/messages/model.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

const STEPS: Readonly<Record<string, PickStep>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Enter: 'take',
  Escape: 'end',
};

/** While a place is picked on the page: what to do, and the keys for doing it from here. */
export function PickBar({ onStep }: { readonly onStep: (step: PickStep) => void }) {
  const { t } = useWords();
  const bar = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => bar.current?.focus(), []);
  return (
    <fieldset
      class="pick-bar"
      ref={bar}
      tabIndex={-1}
      aria-label={t('pick.title')}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined || event.isComposing) return;
        // Enter on the button that ends is that button's own.
        if (step === 'take' && event.target !== bar.current) return;
        event.preventDefault();
        event.stopPropagation();
        onStep(step);
      }}
    >
      <p>{t('pick.title')}</p>
      <p class="hint">{t('pick.how')}</p>
      <Button shortcut="Esc" onClick={() => onStep('end')}>
        {t('action.cancel')}
      </Button>
    </fieldset>
  );
}
