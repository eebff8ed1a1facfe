/** What is mutated in a room, and what has to notice. */
export interface MutationRoom {
  readonly room: string;
  readonly files: readonly string[];
  /** A module whose `judge` draws its cases once and says in no time whether the answers are still right; what it misses goes on. */
  readonly judge: string;
  /** The tests that what the judge misses has to face, as vitest filters; no name, every test of the room. */
  readonly tests: readonly string[];
}

const calendar = "packages/calendar/src";

export const mutationRooms: readonly MutationRoom[] = [
  {
    room: "calendar",
    files: [
      "time-limit/amount",
      "time-limit/certaintyOfStep",
      "time-limit/computeDeadline",
      "time-limit/courseOf",
      "time-limit/dueDate",
      "time-limit/exceeds",
      "time-limit/landing",
      "time-limit/months",
      "time-limit/pausedRun",
      "time-limit/pauses",
      "time-limit/runLimit",
      "time-limit/runSimple",
      "time-limit/runStep",
      "time-limit/shiftStart",
      "working-days/addWorkingDays",
      "working-days/isWorkingDay",
      "working-days/outside",
      "working-days/rank",
      "working-hours/addWorkingMinutes",
      "working-hours/opening",
      "working-hours/workingClock",
    ].map((file) => `${calendar}/${file}.ts`),
    judge: `${calendar}/time-limit/judge.fixture.ts`,
    tests: [
      "computeDeadline.test",
      "columns.test",
      "office.test",
      "explanation.test",
      "core.test",
      "latestFiling",
      "laws.test",
    ],
  },
];
