/** Outlines in a 16 × 16 box, stroke 1.4. */
const PATHS = {
  again: 'M13 5.2A5.5 5.5 0 1 0 13.5 8M13.2 2.3v3.1h-3.1',
  locate: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM8 1.2v2.6M8 12.2v2.6M1.2 8h2.6M12.2 8h2.6',
  pick: 'M3 2.6v8.2l2.4-2 1.4 3.4 1.8-.8-1.4-3.2h3.2ZM11 12.4h3M12.5 10.9v3',
  quote: 'M3 4.2h10M3 8h10M3 11.8h6',
  confirm: 'm2.8 8.4 3.4 3.4 7-7.4',
  dismiss: 'm3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8',
  note: 'M3 13h2.4l7.4-7.4-2.4-2.4L3 10.6ZM9 4.6 11.4 7',
  fixed: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM5 8.2l2.2 2.2 4-4.4',
  add: 'M8 3v10M3 8h10',
  camera: 'M2.2 5h2.6l1-1.6h4.4l1 1.6h2.6v8H2.2ZM8 6.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  undo: 'M3 6.4h6.4a3.4 3.4 0 1 1 0 6.8H6M5.8 3.4 2.8 6.4l3 3',
  eye: 'M1.4 8S4 3.6 8 3.6 14.6 8 14.6 8 12 12.4 8 12.4 1.4 8 1.4 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  help: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6ZM6.1 6.2c0-1.1.8-1.8 1.9-1.8s1.9.7 1.9 1.7c0 1.4-1.9 1.5-1.9 2.9M8 11.2v.4',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 1.4v2M8 12.6v2M1.4 8h2M12.6 8h2M3.3 3.3l1.4 1.4M11.3 11.3l1.4 1.4M3.3 12.7l1.4-1.4M11.3 4.7l1.4-1.4',
  open: 'M9.4 2.6h4v4M13.2 2.8 7.8 8.2M11.6 9.2v4.2H2.6V4.4h4.2',
  up: 'M8 13V3.4M4 7.2l4-4 4 4',
  down: 'M8 3v9.6M4 8.8l4 4 4-4',
  person: 'M8 2.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM2.8 13.6c.4-2.8 2.4-4 5.2-4s4.8 1.2 5.2 4',
  chevron: 'm6 3.6 4.4 4.4L6 12.4',
  trash: 'M2.8 4.4h10.4M6 4.2V2.6h4v1.6M4.2 4.4l.6 9h6.4l.6-9',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.6 13.4h10.8',
} as const;
export type IconName = keyof typeof PATHS;

/** One of the small set of icons. Decoration: the control it stands in has a name of its own. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width={small ? 13 : 16}
      height={small ? 13 : 16}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
