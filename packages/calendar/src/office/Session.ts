/** Opening and closing, in minutes after midnight. */
export type Session = readonly [number, number];

/** 07:30-11:30 and 13:30-17:00, the hours the rules' examples assume (R31). */
export const ordinarySessions: readonly Session[] = [
  [450, 690],
  [810, 1020],
];

/**
 * Minutes of all sessions together.
 *
 * @example
 * lengthOf([[450, 690], [810, 1020]]); // => 450: 07:30 to 11:30 and 13:30 to 17:00
 */
export const lengthOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, [opens, closes]) => sum + closes - opens, 0);
