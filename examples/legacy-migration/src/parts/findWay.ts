import type { Instant } from "@haicap/kernel";
import { procedures } from "haicap";
import type { Agency, Choice, Commune, Question, Written } from "../Outcome.ts";
import { districtCommunes, findCommunes } from "./findCommunes.ts";
import { committeeOf, findOwner } from "./findOwner.ts";

/** Where a dossier can go: one office when law and text leave one, else those a person chooses from. */
export interface Way {
  readonly procedure?: string;
  readonly communes: readonly Commune[];
  readonly choices: readonly Choice[];
  /** Empty when there is one office and nothing is to be asked. */
  readonly questions: readonly Question[];
}

/**
 * Puts address and competence together. Where the task went to a body of the whole province, an address that leaves several communes
 * is no question; where it went to the communes, each commune has its own office.
 */
export const findWay = ({ procedure: code, address }: Written, receivedAt: Instant): Way => {
  const known = procedures.get({ code });
  const named = known.ok ? { procedure: known.value.name } : {};
  const isLand = known.ok && known.value.field === "Đất đai";
  const place = findCommunes(address, isLand);
  const { communes } = place;
  const owners = (communes.length > 0 ? communes.map((one) => one.code) : [undefined]).map((commune) =>
    findOwner(code, receivedAt, commune),
  );
  const unsettled = owners.find(({ questions }) => questions.length > 0)?.questions ?? [];
  const agencies = owners.flatMap(({ agency }) => (agency === undefined ? [] : [agency]));
  const placeless = agencies.filter(({ id }) => id.startsWith("01/"));
  if (unsettled.length === 0 && placeless.length === owners.length)
    return { ...named, communes, choices: [choiceOf(placeless[0], undefined)].flat(), questions: [] };
  const choices =
    unsettled.length > 0 || communes.length === 0
      ? [...committees(communes), ...(owners[0]?.among ?? []).flatMap((one) => choiceOf(one, undefined))]
      : communes.flatMap((commune, index) => choiceOf(agencies[index], commune));
  return {
    ...named,
    communes,
    choices,
    questions: [...unsettled, ...place.questions, ...several(choices, communes, unsettled, isLand)],
  };
};

const several = (
  choices: readonly Choice[],
  communes: readonly Commune[],
  unsettled: readonly Question[],
  isLand: boolean,
): readonly Question[] => {
  if (choices.length < 2 || communes.length < 2 || unsettled.length > 0) return [];
  return [isLand && communes.some(({ residents }) => residents === "all") ? landPart(communes) : split(communes)];
};

const choiceOf = (agency: Agency | undefined, commune: Commune | undefined): readonly Choice[] =>
  agency === undefined ? [] : [{ ...agency, hint: hints[commune?.residents ?? "all"] ?? hints.all }];

/** The committees of the communes that were read, or of all that came out of the district. */
const committees = (communes: readonly Commune[]): readonly Choice[] =>
  communes.length > 0
    ? communes.flatMap((one) => choiceOf(committeeOf(one.code, one.fullName), one))
    : [...districtCommunes()].flatMap(([code, fullName]) => choiceOf(committeeOf(code, fullName), undefined));

const hints = {
  all: { vi: "", en: "" },
  some: { vi: "một phần cư dân", en: "some of the residents" },
  none: { vi: "chỉ phần đất, không có dân", en: "land only, no residents" },
} as Readonly<Record<string, Choice["hint"]>> & { readonly all: Choice["hint"] };

const split = (communes: readonly Commune[]): Question => ({
  reason: "splitCommune",
  message: {
    vi: `${communes[0]?.was ?? "Xã"} cũ được chia cho ${communes.length} đơn vị; hãy hỏi thôn, tổ dân phố rồi chọn`,
    en: `The former ${communes[0]?.was ?? "commune"} was divided among ${communes.length} units; ask for the hamlet, then choose`,
  },
});

const landPart = (communes: readonly Commune[]): Question => ({
  reason: "landPart",
  message: {
    vi: `Dân của ${communes[0]?.was ?? "xã"} cũ về một nơi, một phần đất về nơi khác; hãy xem thửa đất nằm ở đâu rồi chọn`,
    en: `The residents of the former ${communes[0]?.was ?? "commune"} went one way and some land another; see where the plot lies, then choose`,
  },
});
