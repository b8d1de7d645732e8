/**
 * The inspector's press of the button, left by the background in `storage.session` under `ASKED`. The panel finds it there
 * whether it was open already or is only now starting, so no press is lost on the way.
 */
export const ASKED = 'asked';

export interface Asked {
  readonly tabId: number;
  readonly windowId: number;
  /**
   * `audit` the page, or `add` a finding of the inspector's at what is selected on it, or `pick` its place; or show or hide the
   * `marks` of a page that was audited.
   */
  readonly what: 'audit' | 'add' | 'pick' | 'marks';
  /** It was the button or its key: a panel that is open hears of those at once, without the background. */
  readonly button: boolean;
  /** Makes two presses on the same tab two values. */
  readonly id: string;
  /** Milliseconds since the epoch; an old press is not carried out. */
  readonly at: number;
}
