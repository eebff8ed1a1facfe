import { units } from "haicap";
import { defineProvince, profileNamed, profileNames } from "haicap/province";
import type { Hours, Office } from "./Centre.ts";

/** Which centre the page is for: a worked profile, one of its offices, and the identifier its agency has. */
export interface WhichOffice {
  readonly profile: string;
  readonly office: string;
  readonly agency: string;
}

/** The office a profile describes, or in words why there is none. */
export const officeNamed = ({ profile, office, agency }: WhichOffice): Office | string => {
  const wire = profileNamed(profile);
  if (wire === undefined) return `--province: ${profileNames().join(", ")}`;
  const bound = defineProvince(wire);
  if (!bound.ok) return bound.error.issues.map(({ path }) => path).join(", ");
  const found = Object.entries(bound.value.profile.offices ?? {}).find(([key]) => key === office)?.[1];
  if (found == null) return `--office: ${Object.keys(bound.value.profile.offices ?? {}).join(", ")}`;
  const [unit, province] = [units.get({ code: found.unit }), units.get({ code: bound.value.code })];
  if (!unit.ok || !province.ok) return `${found.unit}: not a unit`;
  return {
    province: bound.value.code,
    provinceName: province.value.unit.fullName,
    unit: found.unit,
    unitName: unit.value.unit.fullName,
    name: found.name,
    agency,
    hours: (bound.value.profile.office?.hours ?? ordinary) as Hours,
  };
};

const ordinary: Hours = [
  ["07:30", "11:30"],
  ["13:30", "17:00"],
];
