/**
 * What went wrong with the database, for a message that says what to do:
 * `newer` made by a later version of the program, `full` no space left, `damaged` a record that is not what it should be,
 * `missing` no such record, `closed` another tab upgraded the database (reload), `failed` anything else.
 */
export type StoreFault = 'newer' | 'full' | 'damaged' | 'missing' | 'closed' | 'failed';

export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.fault = fault;
  }
}

const FAULTS: Readonly<Record<string, StoreFault>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  ZodError: 'damaged',
  DatabaseClosedError: 'closed',
};

/** Any error of the database as a StoreError. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof Error && 'inner' in error && error.inner instanceof StoreError) return error.inner;
  const name = error instanceof Error ? error.name : '';
  const inner = error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  const message = error instanceof Error ? error.message : String(error);
  // A database that could not be opened is closed as well; why it could not says more.
  return new StoreError(FAULTS[inner] ?? FAULTS[name] ?? 'failed', message, { cause: error });
}
