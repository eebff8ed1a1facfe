import type { PatchFault, PatchProblem, PatchRefused } from "../patch/PatchRefused.ts";

const faults: Readonly<Record<PatchFault, string>> = {
  actUnnamed: "the number of the act is empty or has spaces or commas; write it as issued",
  datesOutOfOrder: "the days of issue, effect and operation must follow each other",
  outsideCoverage:
    "the day must be after 1 July 2025 and within what the table answers for; say on which day you looked (checkedOn)",
  notInForce: "no unit bears this code on the eve of that day; check the code and the day",
  codeInUse: "a unit bears this code; take another, or merge into that unit",
  touchedTwice: "the unit is changed twice on one day; make it one change",
  changedLater: "the table already holds a later change of this unit; only acts that work after it can be added",
  typeMissing: "a new unit must have a type and a name",
  typeOfOtherLevel: "the type is not of the level of the code, or is none of the two tiers",
  nameUnusable: "the name is empty, has spaces around it, is not in NFC, or holds one of | , : ;",
  nameTaken: "the province has a unit of this type and name already; rename one of them in the same act",
  nothingChanges: "the change changes nothing; leave it out",
  residentsDoNotAddUp: "residents must all go to one unit, or some of them to at least two different ones",
  parentNotInForce: "there is no such unit above on that day; give the code of a province in force",
  childrenLeft: "the province ended with units below it that were not moved; add a move for each",
};

const problemWords = ({ act, at, fault, code, name }: PatchProblem): string => {
  const where = [
    act,
    ...(at === undefined ? [] : [`change ${at + 1}`]),
    ...(code === undefined ? [] : [`code ${code}`]),
  ];
  return `${where.join(", ")}${name === undefined ? "" : ` ("${name}")`}: ${faults[fault]}`;
};

/** Says why new acts do not fit the table. */
export const patchRefusedEn = ({ problems }: PatchRefused): string =>
  `The new acts do not fit the table of units: ${problems.map(problemWords).join("; ")}`;
