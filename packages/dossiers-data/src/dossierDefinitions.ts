import type {
  Awaited,
  CommandDefinition,
  CommandEffect,
  DossierDefinition,
  DossierParameters,
  FormDefinition,
  GuardDefinition,
  GuardKey,
  GuardReason,
  PayloadKey,
  RoleDefinition,
  StatusClock,
  StatusDefinition,
  StepLimit,
  TransitionDefinition,
} from "@haicap/dossiers";
import type { LegalCitation, Period } from "@haicap/kernel";
import * as packed from "./packed.gen.ts";

let unpacked: readonly DossierDefinition[] | undefined;

/**
 * The lives of a dossier Viet Nam has had (quy trình theo từng nghị định), oldest first; unpacked on the first call.
 *
 * The rows are those of the 2025 rules; the 2018 rules differ in forms, instruments and the supplement clock.
 *
 * @legal one-stop-2018, one-stop-2021, one-stop-2025, one-stop-2025-amended-2025, one-stop-2025-amended-2026
 * @example
 * dossierDefinitions().map((definition) => definition.id); // => ["decree-61-2018", "decree-118-2025"]
 * @since 0.1.0
 */
export const dossierDefinitions = (): readonly DossierDefinition[] => {
  unpacked ??= (JSON.parse(packed.definitions) as readonly Head[]).map(definitionOf);
  return unpacked;
};

interface Head {
  readonly id: string;
  readonly rules: "2018" | "2025";
  readonly nameVi: string;
  readonly nameEn: string;
  readonly effective: Period;
  readonly citations: readonly LegalCitation[];
  readonly parameters: DossierParameters;
}

const definitionOf = ({ rules, ...head }: Head): DossierDefinition => {
  const forms = rowsOf(packed.forms).filter(([of]) => of === rules);
  const known = new Set(forms.map(([, key]) => key));
  return {
    ...head,
    statuses: rowsOf(packed.statuses).map(statusOf),
    commands: rowsOf(packed.commands).map(commandOf),
    transitions: rowsOf(packed.transitions).map((row) => transitionOf(row, rules, known)),
    guards: rowsOf(packed.guards).map(guardOf),
    roles: rowsOf(packed.roles).map(roleOf),
    forms: forms.map(formOf),
  };
};

type Cells = readonly string[];

const rowsOf = (text: string): readonly Cells[] => text.split("\n").map((line) => line.split("|"));
const list = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(/[ ,]/));

const statusOf = ([key = "", code, nameVi = "", nameEn = "", clock, awaits, terminal]: Cells): StatusDefinition => ({
  key,
  code: code === "kept" ? "kept" : code ? Number(code) : null,
  nameVi,
  nameEn,
  clock: clock as StatusClock,
  awaits: awaits ? (awaits as Awaited) : null,
  terminal: terminal === "yes",
});

const commandOf = ([
  key = "",
  event = "",
  nameVi = "",
  nameEn = "",
  effect,
  payload = "",
]: Cells): CommandDefinition => ({
  key,
  event,
  nameVi,
  nameEn,
  effect: effect ? (effect as CommandEffect) : null,
  payload: list(payload) as readonly PayloadKey[],
});

/** A form the rules of the time did not have is not issued. */
const transitionOf = (
  row: Cells,
  rules: Head["rules"],
  forms: ReadonlySet<string | undefined>,
): TransitionDefinition => {
  const [from = "", command = "", to = "", roles = "", form, until, legal2025 = "", legal2018 = "", confidence = ""] =
    row;
  return {
    from,
    command,
    to,
    roles: list(roles),
    form: form && forms.has(form) ? form : null,
    until: until ? (until as StepLimit) : null,
    legal: list(rules === "2018" ? legal2018 : legal2025),
    confidence,
  };
};

const guardOf = ([, command = "", from = "", guard, reason]: Cells): GuardDefinition => ({
  command,
  from: from === "any" ? "any" : list(from),
  guard: guard as GuardKey,
  reason: reason as GuardReason,
});

const roleOf = ([key = "", nameVi = "", nameEn = "", onlyWithDelegation]: Cells): RoleDefinition => ({
  key,
  nameVi,
  nameEn,
  onlyWithDelegation: onlyWithDelegation === "yes",
});

const formOf = ([, key = "", number = "", nameVi = "", nameEn = ""]: Cells): FormDefinition => ({
  key,
  number,
  nameVi,
  nameEn,
});
