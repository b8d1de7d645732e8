/** A calendar date without a zone. Months 1–12. Never goes through UTC. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
