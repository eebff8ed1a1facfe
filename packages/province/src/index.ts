export { composeProfiles } from "./profile/composeProfiles.ts";
export type { Evidence, WithEvidence } from "./profile/Evidence.ts";
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
} from "./profile/ProvinceProfile.ts";
export type { Ordinal, Recurrence } from "./profile/Recurrence.ts";
export type { ProvinceProfileWire, Wire } from "./profile/Wire.ts";
