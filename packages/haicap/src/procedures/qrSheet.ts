import { flatMap, map, type Result } from "@haicap/kernel";
import { listFor } from "@haicap/procedures/list";
import { qrSheet as setSheet } from "@haicap/procedures/qr";
import { type ProceduresListWire, proceduresListInput } from "@haicap/procedures/schema";
import { explainEn, explainVi } from "@haicap/procedures/text";
import { unitOn } from "@haicap/units";
import { explainEn as explainUnitsEn, explainVi as explainUnitsVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureAndUnitVersions, procedureCatalog, procedureVersions } from "../tables/procedures.ts";
import { patchedUnits } from "../tables/units.ts";

/** The unit whose procedures are set, and on which day; the level is that of the unit unless told. */
export type QrSheetInput = Omit<ProceduresListWire, "level" | "place"> & {
  readonly place: string;
  readonly level?: ProceduresListWire["level"];
};

/** The page the codes lead to, and a line at the foot of every page. */
export interface QrSheetOptions {
  readonly base?: string;
  readonly note?: string;
}

/** A sheet as HTML, and what it is of. */
export interface QrSheetValue {
  readonly html: string;
  readonly on: string;
  readonly unit: string;
  readonly procedures: number;
  /** How many are left out because their owner is not established. */
  readonly notEstablished: number;
}

/**
 * Sets the QR codes of all procedures of a unit for print (tờ mã QR thủ tục của xã, phường): those that `procedures.list` names, in
 * force, open to the public, not of a vertical agency, none of another province.
 *
 * @example
 * const sheet = qrSheet({ place: "19753", on: "2026-11-20" });
 * sheet.ok && sheet.value.unit; // => "Phường Phú Xuân"
 * sheet.ok && sheet.value.html.split("<svg").length - 1 === sheet.value.procedures; // => true
 * @since 0.1.0
 */
export const qrSheet = (
  input: QrSheetInput,
  options: QrSheetOptions = {},
): Result<QrSheetValue & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresListInput,
      data: procedureAndUnitVersions,
      rule: ({ patches, ...asked }) => {
        const on = asked.on ?? procedureCatalog().present;
        const found = flatMap(patchedUnits(patches), (units) =>
          map(unitOn(units, asked.place ?? ("" as never), on), (unit) => ({ units, unit })),
        );
        return flatMap(found, ({ units, unit }) =>
          map(listFor(procedureCatalog(), units, { ...asked, on }), ({ procedures, notEstablished }) => ({
            html: setSheet({
              unit: {
                code: unit.code,
                fullName: unit.fullName,
                ...(unit.parent === undefined ? {} : { parentName: unit.parent.fullName }),
              },
              level: asked.level,
              on,
              dataVersion: procedureVersions()["procedures-data"] ?? "",
              procedures: procedures.map(({ entry }) => entry),
              ...options,
            }),
            on,
            unit: unit.fullName,
            procedures: procedures.length,
            notEstablished: notEstablished.length,
          })),
        );
      },
      explain: (failure) =>
        failure._tag === "PatchRefused"
          ? { vi: explainUnitsVi(failure), en: explainUnitsEn(failure) }
          : { vi: explainVi(failure), en: explainEn(failure) },
    },
    { level: levelOf(input.place), ...input },
  );

/** Codes of provinces have two digits, of communes five. */
const levelOf = (place: string): ProceduresListWire["level"] => (place.length === 2 ? "province" : "commune");
