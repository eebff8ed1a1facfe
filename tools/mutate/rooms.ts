/** What is mutated of a package. */
export interface MutationRoom {
  readonly room: string;
  /** Under `packages`. */
  readonly folder: string;
  /** Under `docs/mutation`, without `.md`. */
  readonly page: string;
  readonly files: readonly string[];
  /** The configuration of the runner, where it is not the one for every test of the package. */
  readonly config?: string;
}

const inside = (folder: string, names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/u)
    .map((name) => `src/${folder}/${name}.ts`);

const roomOf = (folder: string, ...files: readonly (readonly string[])[]): MutationRoom => ({
  room: folder,
  folder,
  page: folder,
  files: files.flat(),
});

export const mutationRooms: readonly MutationRoom[] = [
  roomOf(
    "kernel",
    inside("date", "CivilDate Instant"),
    inside("period", "Period Timeline"),
    inside("result", "Result invariant"),
    inside("folding", "collationKey fold foldTone hasMarks letters normaliseText slug toneSeat"),
    inside(
      "law",
      "formatCitation instrumentsIn parseCitations parseInstrument provisionTokens provisionsIn readNotation",
    ),
    inside("pattern", "pattern"),
  ),
  roomOf(
    "calendar",
    inside(
      "time-limit",
      `amount certaintyOfStep computeDeadline courseOf dueDate exceeds landing months pausedRun pauses runLimit runSimple runStep
      shiftStart`,
    ),
    inside("working-days", "addWorkingDays isWorkingDay outside rank"),
    inside("working-hours", "addWorkingMinutes opening workingClock"),
    inside("office", "ClockTime compileWorkTime createOfficeTime daysInLieu Session sessions"),
    inside("calendar", "createCalendar withNotice"),
    inside("core", "workTimeOf"),
    inside("elapsed", "elapsedOf meter"),
    inside("filing", "latestFiling"),
    inside("columns", "addWorkingDaysColumn deadlineColumn"),
  ),
  roomOf(
    "units",
    inside(
      "succession",
      `SuccessionColumns citationOf edgesOfRow edgesOfTurn hasLaterEdge packSuccession predecessorsOf sourcesByTarget successorCodes
      successorsOf turns`,
    ),
    inside("history", "changesOf pathBetween pathFrom reaches resolveSuccessor"),
    inside("table", "unitOn"),
  ),
  roomOf(
    "procedures",
    inside(
      "competence",
      `chooseOwners decidersOf handlingOf intervalOn levelsOn locate ownersOn receiversOf seatOwner statusOn transitionOf whoHandles`,
    ),
  ),
  roomOf(
    "dossiers",
    inside("lifecycle", "AcceptedIds checkGuard decide effectsOf evolve momentsOf rejectionOf targetOf"),
    inside(
      "clock",
      `clockEffects costsNothing createTimekeeper evolveClock limitLeft portalVerdictOf stepLimitOf verdictOf waitUntil workedMinutes`,
    ),
  ),
  {
    room: "fast",
    folder: "kernel",
    page: "kernel",
    files: inside("period", "Period Timeline"),
    config: "vitest.period.config.ts",
  },
];
