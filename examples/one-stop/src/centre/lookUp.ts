import type { DossierWithHistory } from "@haicap/dossier-store";
import { formatInstant } from "@haicap/kernel";
import { dossiers, procedures, units } from "haicap";
import type { Centre } from "./Centre.ts";
import { type Desk, deskOf } from "./desks.ts";
import { type Question, questionOf } from "./Question.ts";
import { findSlip, type Slip } from "./slips.ts";

type Explained = Extract<ReturnType<typeof dossiers.explain>, { ok: true }>["value"];

/** A dossier as a desk sees it. */
export interface Looked {
  readonly slip: Slip;
  readonly stored: DossierWithHistory;
  readonly desk: Desk;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly unitName: string;
  readonly question: Question;
  readonly told: Explained;
}

/** Reads a dossier, verifies its chain and tells its history; `undefined` where there is none that this agency may see. */
export const lookUp = async (centre: Centre, by: "dossier" | "code", value: string): Promise<Looked | undefined> => {
  const slip = await findSlip(centre.db, by, value);
  if (slip === undefined) return undefined;
  const read = await centre.store.read({ province: centre.office.province, id: slip.dossier });
  if (!read.ok || read.value.history.entries.length === 0) {
    if (read.ok || read.error._tag === "DossierNotFound") return undefined;
    throw new Error(read.error._tag);
  }
  const stored = read.value;
  const question = questionOf(centre.office, slip, stored, formatInstant(centre.now()));
  const told = dossiers.explain(question);
  if (!told.ok) throw new Error(told.error._tag);
  const { procedure = "", unit = "", desk } = stored.header;
  return {
    slip,
    stored,
    desk: deskOf(desk),
    procedure: { code: procedure, name: procedureName(procedure) },
    unitName: unitName(unit),
    question,
    told: told.value,
  };
};

/** The name of a procedure, or its code where the tables do not know it. */
export const procedureName = (code: string): string => {
  const known = names.get(code);
  if (known !== undefined) return known;
  const found = procedures.get({ code });
  const name = found.ok ? withoutWord(found.value.name) : code;
  names.set(code, name);
  return name;
};

/** The field of work of a procedure (lĩnh vực). */
export const procedureField = (code: string): string => {
  const found = procedures.get({ code });
  return found.ok ? found.value.field : "";
};

/** "Thủ tục đăng ký khai sinh" is a procedure by its heading already. */
export const withoutWord = (name: string): string => {
  const rest = name.replace(/^Thủ tục\s+/i, "");
  return `${rest.slice(0, 1).toLocaleUpperCase("vi")}${rest.slice(1)}`;
};

/** The full name of a unit as it is now, or its code. */
export const unitName = (code: string): string => {
  const found = units.get({ code });
  return found.ok ? found.value.unit.fullName : code;
};

const names = new Map<string, string>();
