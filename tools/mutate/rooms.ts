/** What is mutated of a package, and what has to notice. */
export interface MutationRoom {
  readonly room: string;
  /** Under `packages`. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Patterns of test files, from the package; tests of another package face the same sources. */
  readonly tests: readonly string[];
  /** Whether it is run only when it is asked for by its name. */
  readonly isOnlyAsked?: boolean;
}

const inside = (folder: string, names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/u)
    .map((name) => `src/${folder}/${name}.ts`);

const roomOf = (folder: string, tests: string, ...files: readonly (readonly string[])[]): MutationRoom => ({
  room: folder,
  folder,
  files: files.flat(),
  tests: [tests],
});

export const mutationRooms: readonly MutationRoom[] = [
  roomOf(
    "kernel",
    "src/**/*.test.ts",
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
    // Not the properties: what they draw may meet a clause or not; each has to fail a case that stands written.
    "src/{{calendar,columns,core,day-table,elapsed,explanation,filing,office,receipt,time-limit}/!(*.prop),lunar/projectYear}.test.ts",
    inside(
      "time-limit",
      `amount certaintyOfStep computeDeadline courseOf dueDate endsAtInstant exceeds landing lastStep pausedRun pauses runLimit
      runSimple runStep shiftStart`,
    ),
    inside("working-days", "addWorkingDays isWorkingDay outside rank"),
    inside("working-hours", "addWorkingMinutes opening workingClock"),
    inside("office", "ClockTime compileWorkTime createOfficeTime daysInLieu Session sessions"),
    inside("calendar", "createCalendar withNotice"),
    inside("core", "workTimeOf"),
    inside("columns", "addWorkingDaysColumn deadlineColumn"),
    inside("elapsed", "elapsedOf meter"),
    inside("filing", "latestFiling"),
    inside("explanation", "counted dayInfo pausedDays warnings"),
    inside("day-table", "dayTable"),
    inside("lunar", "projectYear"),
    inside("receipt", "receiptOf"),
  ),
  roomOf(
    "units",
    "src/{succession,history,table,patch,testing,unit,name,search}/*.test.ts",
    inside(
      "succession",
      `SuccessionColumns citationOf edgesOfRow edgesOfTurn hasLaterEdge packSuccession predecessorsOf sourcesByTarget successorCodes
      successorsOf turns`,
    ),
    inside("history", "changesOf pathBetween pathFrom reaches resolveSuccessor"),
    inside("table", "unitOn"),
  ),
  {
    // What its own tests let pass faces the addresses of the whole country.
    room: "address",
    folder: "units",
    files: [
      ...inside(
        "address",
        `AddressReader NameIndex NameSpace NameTree NameWords StepTable WrittenWords acrossEras chains distanceFrom editDistance extras findMentions halfMarked
        letterClass letterIds likeNames marks neighbours outcome readEra readFully readyOn resolveAddress restOf scan settleAddress streets targetsOf tokens
        typeSigns typeWords typos unitOfAddress unknownClaims wordSigns`,
      ),
      ...inside(
        "address/plain",
        "NameHits PlainChain PlainMentions plainAnswer plainStreets plainTargets readWholePlainly",
      ),
    ],
    tests: [
      "src/address/**/!(*.prop).test.ts",
      "src/address/distanceFrom.prop.test.ts",
      "../units-data/src/readings/*.test.ts",
    ],
  },
  roomOf(
    "procedures",
    "src/**/*.test.ts",
    inside(
      "competence",
      `chooseOwners decidersOf handlingOf intervalOn levelsOn locate ownersOn receiversOf seatOwner statusOn transitionOf whoHandles`,
    ),
  ),
  roomOf(
    "dossiers",
    "src/**/*.test.ts",
    inside("definition", "defineDossier Guard problemsOf refineDossier"),
    inside(
      "lifecycle",
      "AcceptedIds checkGuard Dossier decide effectsOf evolve momentsOf Rejection rejectionOf targetOf",
    ),
    inside("replay", "allowedCommands byRecordedTime replay reportOf"),
    inside(
      "clock",
      `clockEffects costsNothing createTimekeeper evolveClock isOfficeTime limitLeft portalVerdictOf stepLimitOf verdictOf waitUntil workedMinutes`,
    ),
  ),
  {
    room: "fast",
    isOnlyAsked: true,
    folder: "kernel",
    files: inside("period", "Period Timeline"),
    tests: ["src/period/*.test.ts"],
  },
];
