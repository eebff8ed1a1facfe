import { province } from "haicap";
import { overlayProblemEn, overlayProblemVi } from "haicap/reference";
import type { Block } from "../page/Page.ts";
import { cell, heading, rowHead, table } from "../page/parts.ts";
import type { Setting } from "./Setting.ts";

/** What of a profile is only an example, and what the province has settled that cannot hold on the day, as `province.check` finds them. */
export const profileDoubts = (setting: Setting): readonly Block[] => [
  ...overlayTable(setting),
  ...exampleList(setting),
];

const checkedProfile = ({ facts: { profile, on } }: Setting) => {
  const checked = province.check({ province: profile as Parameters<typeof province.check>[0]["province"], on });
  return checked.ok ? checked.value : { overlayWarnings: [], examples: [] };
};

/** The rows of the profile that are only examples, by their keys. */
export const examplesIn = (setting: Setting): readonly string[] => checkedProfile(setting).examples;

const overlayTable = (setting: Setting): readonly Block[] => {
  const { words, language } = setting.speech;
  const say = language === "vi" ? overlayProblemVi : overlayProblemEn;
  const rows = checkedProfile(setting).overlayWarnings.map(({ overlay, problem, codes }) => {
    const said = say({ row: 0, problem, ...(codes === undefined ? {} : { codes }) } as Parameters<typeof say>[0]);
    return [rowHead({ code: overlay }), cell(said.slice(said.indexOf(": ") + 2))];
  });
  return rows.length === 0
    ? []
    : [
        heading(words.doubt.overlays, "overlays"),
        ...table(
          words.doubt.overlays,
          [
            { label: words.codeTables.key, width: "narrow" },
            { label: words.doubt.what, width: "wide" },
          ],
          rows,
        ),
      ];
};

const exampleList = (setting: Setting): readonly Block[] => {
  const { words } = setting.speech;
  const examples = examplesIn(setting);
  return examples.length === 0
    ? []
    : [heading(words.doubt.profile, "examples"), { kind: "list", items: examples.map((one) => [{ code: one }]) }];
};
