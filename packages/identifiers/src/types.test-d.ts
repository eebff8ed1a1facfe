import type { CivilDate } from "@haicap/kernel";
import { expectTypeOf } from "vitest";
import { type AgencyCode, type DossierNumber, issueDossierNumber, type ProcedureCode } from "./index.ts";

declare const agency: AgencyCode;
declare const procedure: ProcedureCode;
declare const day: CivilDate;

expectTypeOf(issueDossierNumber).parameter(0).toEqualTypeOf<AgencyCode>();
// @ts-expect-error a procedure code is not an agency identifier
issueDossierNumber(procedure, day, 1);
// @ts-expect-error a day is a civil date, never any text
issueDossierNumber(agency, "2026-11-20", 1);
// @ts-expect-error a dossier number is made by its parser or issued
const number: DossierNumber = "H57.12-261120-0001";
expectTypeOf(number).toBeString();
