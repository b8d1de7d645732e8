import { Icon } from './Icon.tsx';

export interface FileButtonProps {
  readonly label: string;
  /** Kinds of file offered, as `accept` of an input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file, in the words of the interface instead of the browser’s. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  return (
    <label class="button button-plain file-button">
      <Icon name="up" />
      <span>{label}</span>
      <input
        class="visually-hidden"
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file again, once it was put right, is a change too.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
