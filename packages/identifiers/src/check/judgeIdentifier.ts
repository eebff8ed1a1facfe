import { map, type Result } from "@haicap/kernel";
import { parsePostalCode } from "../postal/PostalCode.ts";
import { parseProcedureCode } from "../procedure/ProcedureCode.ts";
import type { IdentifierKind } from "./IdentifierKind.ts";
import type { Accepted, Judge, Refused, Scene } from "./Judge.ts";
import { judgeAgency } from "./judgeAgency.ts";
import { judgeDocument } from "./judgeDocument.ts";
import { judgeDossier } from "./judgeDossier.ts";
import { judgeIdentityCard9, judgePersonal, judgeSocialInsurance } from "./judgePerson.ts";
import { judgeEnterprise, judgeTax } from "./judgeTax.ts";

/** Judges a value as one kind, strictly. */
export const judgeIdentifier = (kind: IdentifierKind, scene: Scene, value: string): Result<Accepted, Refused> =>
  judges[kind](scene, value);

const judgePostal: Judge = (_, value) => map(parsePostalCode(value), (number) => ({ number, parts: {}, warnings: [] }));

const judgePhone: Judge = (scene, value) =>
  map(scene.phone(value), ({ number, ...parts }) => ({ number, parts, warnings: [] }));

/** First digits of the codes published so far. */
const seenFirstDigits = /^[1236]/;

const judgeProcedure: Judge = (_, value) =>
  map(parseProcedureCode(value), (read) => ({
    number: value,
    parts: { ...read },
    warnings: seenFirstDigits.test(read.code) ? [] : ["unseenFirstDigit"],
  }));

const judges = {
  agency: judgeAgency,
  dossier: judgeDossier,
  personal: judgePersonal,
  identityCard9: judgeIdentityCard9,
  tax: judgeTax,
  enterprise: judgeEnterprise,
  socialInsurance: judgeSocialInsurance,
  postal: judgePostal,
  phone: judgePhone,
  procedure: judgeProcedure,
  document: judgeDocument,
} as const satisfies Record<IdentifierKind, Judge>;
