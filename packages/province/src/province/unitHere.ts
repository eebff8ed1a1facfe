import { type CivilDate, err, flatMap, map, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { type AdministrativeUnit, ancestorsOn, type UnitCode, type UnitNotFound, unitOn } from "@haicap/units";
import { type AddressAnswer, type AddressCandidate, resolveAddress, type WrittenUnder } from "@haicap/units/address";
import type { ProvinceScene } from "./ProvinceScene.ts";

/** Which unit: by its code, or by an address as people write it; on the last day the table was checked for unless told. */
export type UnitQuestion = { readonly on?: CivilDate } & (
  | { readonly code: UnitCode; readonly text?: never }
  | { readonly text: string; readonly code?: never; readonly writtenUnder?: WrittenUnder }
);

/** A unit of this province, or what an address may mean, the province's own first. */
export type UnitHere =
  | { readonly status: "found"; readonly unit: AdministrativeUnit }
  | (AddressAnswer & {
      /** The candidates that lie in the part of the province the profile covers. */
      readonly here: readonly AddressCandidate[];
    });

/** The unit is another province's, or not of the part the profile covers. */
export interface NotOfProvince {
  readonly _tag: "NotOfProvince";
  readonly code: UnitCode;
  readonly province: UnitCode;
}

/** What asking for a unit can meet. */
export type UnitFailure = NotOfProvince | UnitNotFound | OutsideCoverage;

/** A unit of the province, by code or by what people write. */
export const unitHere = (scene: ProvinceScene, question: UnitQuestion): Result<UnitHere, UnitFailure> => {
  const { addresses } = scene.tables;
  const on = question.on ?? addresses.table.present;
  if (question.code !== undefined)
    return flatMap(
      unitOn(addresses.table, question.code, on),
      (unit): Result<UnitHere, UnitFailure> =>
        isHere(scene, unit.code, on)
          ? ok({ status: "found", unit })
          : err({ _tag: "NotOfProvince", code: unit.code, province: scene.province }),
    );
  const { writtenUnder = "auto" } = question;
  return map(resolveAddress(addresses, question.text, { on, writtenUnder }), (answer): UnitHere => {
    const here = answer.candidates.filter(({ unit }) => isHere(scene, unit.code, on));
    const others = answer.candidates.filter((one) => !here.includes(one));
    return { ...answer, candidates: [...here, ...others], here };
  });
};

/** Whether a unit of a day lies in the province, and in the part of it the profile covers. */
const isHere = ({ province, profile, tables }: ProvinceScene, code: UnitCode, on: CivilDate): boolean => {
  if (code === province) return true;
  const above = ancestorsOn(tables.addresses.table, code, on);
  return (
    above.ok &&
    above.value.some((unit) => unit.code === province) &&
    (profile.units === undefined || profile.units.includes(code))
  );
};
