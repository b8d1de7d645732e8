/**
 * Why a file cannot be read as a backup: `foreign` another kind of file, `newer` made by a later version of the program,
 * `damaged` not the bytes that were written, or records that cannot be.
 */
export type BackupFault = 'foreign' | 'newer' | 'damaged';

export class BackupError extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupError';
    this.fault = fault;
  }
}
