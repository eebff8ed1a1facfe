import type { Level1Agencies, Level1Agency } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import { packedLevel1 } from "./level1.gen.ts";

let unpacked: Level1Agencies | undefined;

/**
 * The level 1 codes of agencies (mã định danh cấp 1): ministries, provinces, councils; unpacked on the first call.
 *
 * @legal agency-codes-2020, agency-codes-2025
 * @example
 * level1Agencies().get("G12"); // => { code: "G12", kind: "ministry", name: "Bộ Tài chính", … }
 * @since 0.1.0
 */
export const level1Agencies = (): Level1Agencies => {
  unpacked ??= new Map(packedLevel1.split("\n").map(level1Agency));
  return unpacked;
};

const level1Agency = (line: string): readonly [string, Level1Agency] => {
  const [code = "", kind, name = "", unit = "", nameNow, unitNow, closed, confidence] = line.split("|");
  const known = {
    code,
    confidence: confidence as Level1Agency["confidence"],
    ...(closed ? { closedFrom: closed as CivilDate } : {}),
    name,
    nameNow: nameNow || name,
  };
  return [
    code,
    kind === "ministry"
      ? { ...known, kind }
      : { ...known, kind: kind as "province" | "peoplesCouncil", unit, unitNow: unitNow || unit },
  ];
};
