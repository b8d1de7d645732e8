export interface GroupTitleProps {
  readonly name: string;
  readonly count: number;
}

/** Head of a group of findings. */
export function GroupTitle({ name, count }: GroupTitleProps) {
  return (
    <h2 class="group-title">
      {name} <span class="tab-count">{count}</span>
    </h2>
  );
}
