/** Says what just happened to those who cannot see it. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
