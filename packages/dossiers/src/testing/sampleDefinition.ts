import { civilDateUnsafe } from "@haicap/kernel";
import type {
  Awaited,
  CommandDefinition,
  CommandEffect,
  DossierDefinition,
  StatusClock,
  StatusDefinition,
  TransitionDefinition,
} from "../definition/DossierDefinition.ts";
import type { GuardKey, GuardReason } from "../definition/Guard.ts";

/** Status, national code, clock, what it waits for, whether it is an end. */
const statuses = `
Draft - none - open
Submitted 1 none - open
IntakeSupplement 5 none intakeSupplement open
Accepted 2 runs - open
Processing 4 runs - open
Consulting 4 runs consultation open
Interlinked 4 runs children open
Supplement 5 paused supplement open
FinancialObligation 6 paused payment open
WithdrawalRequested 7 kept - open
ResultReady 9 stopped - open
Returned 10 stopped - end
NotAccepted 3 stopped - end
Stopped 8 stopped - end
Withdrawn 7 stopped - end
Archived kept stopped - end`;

/** From, command, to, roles, effect of the command. */
const rows = `
Draft Submit Submitted applicant,delegate startsIntake
Draft ReceiveAtDesk Accepted deskOfficer -
Submitted Accept Accepted deskOfficer answersIntake
Submitted RequestIntakeSupplement IntakeSupplement deskOfficer answersIntake
Submitted RejectIntake NotAccepted deskOfficer answersIntake
Submitted Cancel Withdrawn applicant,delegate -
IntakeSupplement Resubmit Submitted applicant,delegate -
IntakeSupplement ExpireIntake NotAccepted system,deskOfficer -
Accepted StartProcessing Processing specialist -
Accepted RequestSupplement Supplement deskOfficer,specialist -
Accepted RequestWithdrawal WithdrawalRequested applicant,delegate -
Processing RequestSupplement Supplement specialist -
Processing ApologizeExtend same leader extends
Processing Consult Consulting specialist,leader -
Processing RequestPayment FinancialObligation specialist,taxAgency -
Processing DispatchChild Interlinked specialist,system dispatchesChild
Processing RequestWithdrawal WithdrawalRequested applicant,delegate -
Processing Sign ResultReady leader -
Consulting ConsultReply Processing consultedAgency -
Consulting ConsultLapse Processing system,specialist -
Interlinked DispatchChild same specialist,system dispatchesChild
Interlinked ChildResult Processing partnerAgency,system reportsChild
Supplement SubmitSupplement Processing applicant,delegate,deskOfficer -
Supplement ExpireSupplement Stopped system,specialist -
Supplement RequestWithdrawal WithdrawalRequested applicant,delegate -
FinancialObligation ConfirmPayment Processing taxAgency,cashier,system -
FinancialObligation RequestWithdrawal WithdrawalRequested applicant,delegate -
WithdrawalRequested ApproveWithdrawal Withdrawn leader -
WithdrawalRequested DenyWithdrawal previous leader -
ResultReady Deliver Returned deskOfficer,post,system -
ResultReady RequestWithdrawal same applicant,delegate -
Returned Archive Archived clerk,archivist -
NotAccepted Archive Archived clerk,archivist -
Stopped Archive Archived clerk,archivist -
Withdrawn Archive Archived clerk,archivist -
anyOpen Rehome same systemAdmin -`;

/** Command, statuses, guard, reason. */
const guards = `
RequestSupplement any supplementsLeft limitReached
ApologizeExtend any extensionsLeft limitReached
ApologizeExtend any notPastDue tooLate
ExpireSupplement any waitOver tooEarly
ExpireIntake any waitOver tooEarly
ConsultLapse any waitOver tooEarly
DispatchChild any childIsNew unknownChild
ChildResult any childIsPending unknownChild
Sign any mandateShown missingMandate
RequestWithdrawal ResultReady never resultAlreadyDecided`;

const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(" "));

const unlessDash = <T extends string>(cell: string | undefined): T | null =>
  cell === undefined || cell === "-" ? null : (cell as T);

const statusOf = ([key = "", code, clock, awaits, end]: readonly string[]): StatusDefinition => ({
  key,
  code: code === "kept" ? "kept" : code === "-" ? null : Number(code),
  nameVi: key,
  nameEn: key,
  clock: clock as StatusClock,
  awaits: unlessDash<Awaited>(awaits),
  terminal: end === "end",
});

const commandOf = (key: string): CommandDefinition => ({
  key,
  event: `${key}Done`,
  nameVi: key,
  nameEn: key,
  effect: unlessDash<CommandEffect>(cellsOf(rows).find(([, command]) => command === key)?.[4]),
  payload: [],
});

const rowOf = ([from = "", command = "", to = "", roles = ""]: readonly string[]): TransitionDefinition => ({
  from,
  command,
  to,
  roles: roles.split(","),
  form: command === "Accept" || command === "ReceiveAtDesk" ? "receipt" : null,
  until: command === "Accept" ? "intakeLimit" : command === "ApologizeExtend" ? "due" : null,
  legal: [],
  confidence: "example",
});

const uniqueIn = (column: number): readonly string[] => [
  ...new Set(cellsOf(rows).flatMap((cells) => (cells[column] ?? "").split(","))),
];

/**
 * A small definition for tests: the national statuses without the steps of signing. Not the law's: that one is data.
 *
 * @since 0.1.0
 */
export const sampleDefinition: DossierDefinition = {
  id: "sample",
  nameVi: "Quy trình mẫu",
  nameEn: "Sample definition",
  effective: { from: civilDateUnsafe("2025-07-01") },
  citations: [],
  parameters: {
    intakeLimitHours: 8,
    supplementMax: 1,
    supplementLimitCalendarDays: 30,
    intakeSupplementLimitCalendarDays: 30,
    supplementClock: "resume",
    consultLimitWorkingHours: 24,
    extensionMax: 1,
  },
  statuses: cellsOf(statuses).map(statusOf),
  commands: uniqueIn(1).map(commandOf),
  transitions: cellsOf(rows).map(rowOf),
  guards: cellsOf(guards).map(([command = "", from = "", guard, reason]) => ({
    command,
    from: from === "any" ? "any" : [from],
    guard: guard as GuardKey,
    reason: reason as GuardReason,
  })),
  roles: uniqueIn(3).map((key) => ({ key, nameVi: key, nameEn: key, onlyWithDelegation: key === "delegate" })),
  forms: [{ key: "receipt", number: "01", nameVi: "Giấy tiếp nhận hồ sơ", nameEn: "Receipt" }],
};
