/**
 * The office the example counts for. Its hours are an example: each province sets its own, and Huế's were not found in
 * a public source.
 */
export const office = {
  hours: [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
} as const;

/**
 * What a dossier's procedure leaves to the office, as `dossiers.replay` takes it. A working day is a day of the Civil
 * Code, so that the replay and `deadline.compute` count alike.
 */
export const profile = {
  intakeLimitHours: 8,
  supplementMax: 1,
  supplementLimitCalendarDays: 30,
  intakeSupplementLimitCalendarDays: 30,
  supplementClock: "resume",
  consultLimitWorkingHours: 24,
  extensionMax: 1,
  delegation: false,
  workingDayAs: "days",
} as const;
