export {
  type Acting,
  type ActingOfficer,
  type ActingQuestion,
  type ActingVillage,
  whoMayAct,
} from "./officers/whoMayAct.ts";
export { isNamedBy } from "./opening/isNamedBy.ts";
export type { NothingOpens, OfficeUnknown, Opening, OpeningFailure, OpeningQuestion } from "./opening/Opening.ts";
export { composeProfiles } from "./profile/composeProfiles.ts";
export type { Evidence, WithEvidence } from "./profile/Evidence.ts";
export { examplesIn } from "./profile/examplesIn.ts";
export { officeOf, withOwnHours } from "./profile/officeOf.ts";
export type { ProfileInvalid, ProfileIssue } from "./profile/ProfileInvalid.ts";
export {
  type Counter,
  type OfficeKind,
  officeKinds,
  type ProfileDesk,
  type ProfileOffice,
  type ReceptionScope,
  type ServiceSession,
  type SessionKind,
  sessionKinds,
} from "./profile/ProfileOffice.ts";
export { type Assignment, type ProfileOfficer, signingCapacities } from "./profile/ProfileOfficer.ts";
export type {
  Closure,
  DossierNumbers,
  EmergencyDelegation,
  ProfileOverlay,
  ProfilePart,
  ProvinceProfile,
  Rows,
  StepBudget,
  WithoutProvince,
} from "./profile/ProvinceProfile.ts";
export type { Ordinal, Recurrence } from "./profile/Recurrence.ts";
export type { Part, ProvinceProfileWire, WeekdayHours, Wire } from "./profile/Wire.ts";
export { bindProvince } from "./province/bindProvince.ts";
export type { DossierHere, DossierHereFailure, DossierHereQuestion } from "./province/dossierHere.ts";
export type { DueFailure, DueQuestion, LimitNotStated, ProvinceDue } from "./province/dueDate.ts";
export type { OverlayWarning, Province } from "./province/Province.ts";
export type { DefinitionOnDay, ProvinceTables } from "./province/ProvinceTables.ts";
export type { NotOfProvince, UnitFailure, UnitHere, UnitQuestion } from "./province/unitHere.ts";
export type { SubmitPlace, SubmitQuestion, WhereToSubmit } from "./province/whereToSubmit.ts";
