export type {
  CalendarInput,
  ComputeInput,
  DeadlineQuestion,
  LimitInput,
  OfficeHoursInput,
  OfficeInput,
  PatchInput,
  PolicyInput,
} from "./ComputeInput.ts";
export { type ComputeOutput, compute } from "./compute.ts";
export { type ElapsedInput, type ElapsedOutput, elapsed } from "./elapsed.ts";
export { type ImpactInput, type ImpactOutput, impact } from "./impact.ts";
export { type LatestFilingInput, type LatestFilingOutput, latestFiling } from "./latestFiling.ts";
export type { WireCounted, WireDay, WireDue } from "./wire.ts";
