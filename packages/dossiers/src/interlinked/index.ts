export {
  type ChildDossier,
  type Family,
  type FamilyChild,
  type FamilyProblem,
  familyOf,
} from "./familyOf.ts";
export { type ChildExceedsParent, fitsParent, type ParentNotAccepted } from "./fitsParent.ts";
