import type { NotACivilDate } from "../date/CivilDate.ts";
import type { NotAnInstant } from "../date/Instant.ts";
import type { NotAnInstrument } from "../law/Instrument.ts";
import type { NotACitation } from "../law/NotACitation.ts";
import type { NotInForce, OutsideCoverage, TimelineBroken } from "../period/Timeline.ts";

/** Every expected failure of the kernel. */
export type KernelFailure =
  | NotACivilDate
  | NotAnInstant
  | OutsideCoverage
  | NotInForce
  | TimelineBroken
  | NotACitation
  | NotAnInstrument;
