export { type LocalFeeQuestion, type LocalFees, localFeesAt } from "./localFeesAt.ts";
export { type OverlayProblem, type OverlayProblemKind, overlayProblems } from "./overlayProblems.ts";
