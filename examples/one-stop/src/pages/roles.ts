import { definitionNamed } from "haicap/store";
import type { Language } from "./View.ts";

/** A role that can be chosen. */
export interface Role {
  readonly key: string;
  readonly name: string;
}

const newest = "decree-118-2025";
const ours: readonly string[] = ["deskOfficer", "specialist", "leader", "clerk"];

/** The roles of the definition in force: the office's own first, then those outside. */
export const rolesFor = (
  language: Language,
): readonly { readonly group: string; readonly roles: readonly Role[] }[] => {
  const roles = definitionNamed(newest)?.definition.roles ?? [];
  const named = roles.map(({ key, nameVi, nameEn }) => ({ key, name: language === "vi" ? nameVi : nameEn }));
  return [
    {
      group: language === "vi" ? "Trung tâm" : "The centre",
      roles: ours.flatMap((key) => named.filter((one) => one.key === key)),
    },
    {
      group: language === "vi" ? "Bên ngoài, hệ thống" : "Outside, systems",
      roles: named.filter(({ key }) => !ours.includes(key)),
    },
  ];
};

/** A role by its key, in Vietnamese; what is unknown is the officer of the desk. */
export const roleNamed = (key: string | undefined): Role => {
  const all = rolesFor("vi").flatMap(({ roles }) => roles);
  return all.find((role) => role.key === key) ?? { key: "deskOfficer", name: "Cán bộ bộ phận một cửa" };
};
