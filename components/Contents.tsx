export interface ContentsProps<Id extends string> {
  readonly label: string;
  readonly sections: readonly { readonly id: Id; readonly title: string }[];
  readonly onGo: (id: Id) => void;
}

/** The parts of a long view, each a way to it. */
export function Contents<Id extends string>({ label, sections, onGo }: ContentsProps<Id>) {
  return (
    <nav class="contents" aria-label={label}>
      {sections.map(({ id, title }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            // The address belongs to the view as a whole.
            event.preventDefault();
            onGo(id);
          }}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
