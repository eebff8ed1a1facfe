import type { LimitUnreadable } from "@haicap/calendar/limits";
import type { Command, DefinitionUnknown, DossierRules, TimeFailure } from "@haicap/dossiers";
import { createTimekeeper } from "@haicap/dossiers/clock";
import {
  type AllowedCommand,
  allowedCommands,
  type DossierReport,
  type Replay,
  replay,
  reportOf,
} from "@haicap/dossiers/replay";
import {
  civilDateAt,
  err,
  flatMap,
  type Instant,
  map,
  type NotInForce,
  type OutsideCoverage,
  type Result,
} from "@haicap/kernel";
import { unknownOffice } from "../opening/nextOpening.ts";
import type { OfficeUnknown } from "../opening/Opening.ts";
import type { DossierNumbers } from "../profile/ProvinceProfile.ts";
import { type DueQuestion, type LimitNotStated, limitFor } from "./dueDate.ts";
import type { ProvinceScene } from "./ProvinceScene.ts";

/** A dossier handled here: its history, and the numbers that are its own. */
export interface DossierHereQuestion extends Pick<DueQuestion, "limit" | "code" | "channel" | "office"> {
  /** Default that in force on the day the dossier was accepted. */
  readonly definition?: string;
  readonly numbers?: DossierNumbers;
  readonly asOf: Instant;
  readonly events: readonly Command[];
}

/** A dossier gone through by the rules of the province. */
export interface DossierHere {
  readonly rules: DossierRules;
  readonly replayed: Replay;
  readonly report: DossierReport;
  /** What may happen next, for a role. */
  readonly allowed: (role: string) => Result<readonly AllowedCommand[], TimeFailure>;
}

/** What going through a dossier can meet. */
export type DossierHereFailure =
  | LimitUnreadable
  | LimitNotStated
  | OfficeUnknown
  | DefinitionUnknown
  | OutsideCoverage
  | NotInForce
  | TimeFailure;

/** Goes through a dossier by the rules of the province: its limit, its offices' hours, its own numbers. */
export const dossierHere = (
  scene: ProvinceScene,
  question: DossierHereQuestion,
): Result<DossierHere, DossierHereFailure> => {
  const unknown = unknownOffice(scene, question);
  if (unknown !== undefined) return err(unknown);
  const limit = limitFor(scene, question);
  if (!limit.ok) return limit;
  const definition = scene.tables.definition(question.definition, startOf(question));
  if (!definition.ok) return definition;
  const { compiled, genesis } = definition.value;
  const { workingDayAs = "officeHours", ...numbers } = { ...scene.profile.dossier, ...question.numbers };
  const rules: DossierRules = {
    definition: compiled,
    profile: { ...compiled.definition.parameters, delegation: false, ...numbers },
    time: createTimekeeper(scene.timeOf(question.office), limit.value, workingDayAs),
  };
  const chain = { sealer: scene.tables.sealer, genesis };
  return flatMap(
    replay(rules, question.events, chain),
    (replayed): Result<DossierHere, DossierHereFailure> =>
      map(reportOf(rules, replayed.dossier, question.asOf), (report) => ({
        rules,
        replayed,
        report,
        allowed: (role: string) => allowedCommands(rules, replayed.dossier, role, question.asOf),
      })),
  );
};

const accepting: readonly string[] = ["Accept", "ReceiveAtDesk"];

/** The day whose rules a dossier keeps: that of its acceptance, else of its first command, else the reporting day. */
const startOf = ({ events, asOf }: DossierHereQuestion): ReturnType<typeof civilDateAt> =>
  civilDateAt((events.find(({ command }) => accepting.includes(command)) ?? events[0])?.at ?? asOf);
