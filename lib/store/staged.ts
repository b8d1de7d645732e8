/** One line of a file that is being imported, kept aside until all of it is here and the inspector has chosen. */
export interface StagedLine {
  /** Position, given by the database. */
  readonly at?: number;
  /** Which import it is of. */
  readonly of: string;
  /** A BackupLine; validated when it was put here. */
  readonly line: unknown;
}
