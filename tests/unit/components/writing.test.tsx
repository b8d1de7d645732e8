// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useWriting } from '../../../components/useWriting.ts';

/** A part with two fields and a button, in a page with one more field; `told` is what was told last. */
async function drawn() {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  let told = false;
  function Part({ fields }: { readonly fields: boolean }) {
    const home = useWriting<HTMLDivElement>((writing) => {
      told = writing;
    });
    return (
      <div ref={home}>
        {fields && <textarea id="note" />}
        <input id="tags" />
        <input type="checkbox" id="box" />
        <button type="button" id="confirm" />
      </div>
    );
  }
  const show = (fields: boolean) => act(() => render(<Part fields={fields} />, root));
  await show(true);
  const focus = (id: string) => document.getElementById(id)?.focus();
  return { show, focus, close: () => act(() => render(null, root)), told: () => told };
}

test('writing begins in a field, goes on in the next one, and ends outside of them', async () => {
  const { focus, told } = await drawn();
  expect(told()).toBe(false);
  focus('note');
  expect(told()).toBe(true);
  focus('tags');
  expect(told()).toBe(true);
  focus('confirm');
  expect(told()).toBe(false);
  focus('box');
  expect(told()).toBe(false);
});

test('it ends with the field, and with all of it', async () => {
  const { show, focus, close, told } = await drawn();
  focus('note');
  await show(false);
  expect(told()).toBe(false);
  focus('tags');
  expect(told()).toBe(true);
  await close();
  expect(told()).toBe(false);
});
