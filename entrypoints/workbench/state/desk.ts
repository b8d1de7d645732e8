/** What the workbench needs from the browser, so that everything else can be tested without one. */
export interface Desk {
  /** Place named in the address (`#/pages`), and the way to another one. */
  place(): string;
  goTo(place: string): void;
  onPlace(listener: () => void): void;
  /** Opens an address in a new tab. */
  open(url: string): void;
  /** Hands a file to the inspector. */
  save(file: Blob, name: string): void;
  now(): Date;
}
