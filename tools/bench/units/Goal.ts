/** A figure that the room must reach, as measured in this run. */
export interface Goal {
  readonly what: string;
  readonly reached: string;
  readonly wanted: string;
  readonly holds: boolean;
}
