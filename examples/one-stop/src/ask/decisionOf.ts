import { formatCitation, type LegalCitation, type Words } from "@haicap/kernel";
import { warningEn, warningVi } from "@haicap/procedures/text";
import { procedures } from "haicap";

type Facts = NonNullable<Parameters<typeof procedures.whoHandles>[0]["facts"]>;

/** A fact of a case that tells who decides. */
export type Fact = keyof Facts;

/** Who decides, and why; or what has to be known first. */
export interface Decision {
  readonly body?: string;
  readonly unit?: { readonly code: string; readonly fullName: string };
  readonly division?: string;
  readonly reasons: readonly Words[];
  readonly warnings: readonly Words[];
  /** Facts that would tell. */
  readonly needs: readonly Fact[];
  /** In words why no one body is named. */
  readonly open?: Words;
}

/** Asks who decides a procedure for somebody of a commune on a day. */
export const decisionOf = (code: string, place: string, on: string, facts: Facts): Decision => {
  const asked = procedures.whoHandles({ code, place, on, ...(Object.keys(facts).length === 0 ? {} : { facts }) });
  if (!asked.ok) {
    const needs = asked.error["needs"];
    const open = asked.error.message;
    return { reasons: [], warnings: [], needs: Array.isArray(needs) ? needs : [], open };
  }
  const { decides, citations, warnings } = asked.value;
  return {
    ...(decides === undefined ? { open: nobody } : { body: decides.body }),
    ...(decides?.unit === undefined ? {} : { unit: decides.unit }),
    ...(decides?.office === undefined ? {} : { division: decides.office }),
    reasons: citationWords(citations),
    warnings: warnings.map((one) => ({ vi: warningVi(one), en: warningEn(one) })),
    needs: [],
  };
};

/** The facts a form sent: a number, yes or no, or one of the words known; what is not known is left out. */
export const factsIn = (field: (name: string) => string): Facts => {
  const given = factFields.map(({ fact, options }) => [fact, factOf(field(fact), options)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Facts;
};

const factOf = (text: string, options: readonly string[] | undefined): string | number | boolean | undefined => {
  if (options === undefined) return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  if (!options.includes(text)) return undefined;
  return text === "true" || text === "false" ? text === "true" : text;
};

/** Legal references, each once. */
export const citationWords = (citations: readonly LegalCitation[]): readonly Words[] => {
  const words = citations.map((one) => ({ vi: formatCitation(one, "vi"), en: formatCitation(one, "en") }));
  return words.filter((one, index) => words.findIndex((other) => other.vi === one.vi) === index);
};

const nobody: Words = {
  vi: "Nguồn dữ liệu chưa xác định được cơ quan giải quyết; hãy xem căn cứ pháp lý trước khi chuyển hồ sơ",
  en: "The sources do not establish who decides; see the legal basis before handing the dossier over",
};

/** The facts a case may turn on, and what each may be; without options it is a number. */
export const factFields: readonly {
  readonly fact: Fact;
  readonly name: Words;
  readonly options?: readonly string[];
}[] = [
  { fact: "age", name: { vi: "Tuổi của người được đăng ký", en: "Age of the person concerned" } },
  {
    fact: "action",
    name: { vi: "Nội dung yêu cầu hộ tịch", en: "What is asked of the civil status record" },
    options: ["change", "correct", "supplement", "redetermineEthnicity"],
  },
  { fact: "foreignElement", name: { vi: "Có yếu tố nước ngoài", en: "Foreign element" }, options: ["true", "false"] },
  {
    fact: "insideIndustrialZone",
    name: { vi: "Trong khu công nghiệp, khu kinh tế", en: "Inside an industrial or economic zone" },
    options: ["true", "false"],
  },
  {
    fact: "certifiedBy",
    name: { vi: "Nơi đã chứng thực", en: "Certified before by" },
    options: ["commune", "district"],
  },
];

/** What an option is called. */
export const optionWords: Readonly<Record<string, Words>> = {
  change: { vi: "Thay đổi", en: "Change" },
  correct: { vi: "Cải chính", en: "Correct" },
  supplement: { vi: "Bổ sung", en: "Supplement" },
  redetermineEthnicity: { vi: "Xác định lại dân tộc", en: "Redetermine ethnicity" },
  true: { vi: "Có", en: "Yes" },
  false: { vi: "Không", en: "No" },
  commune: { vi: "Cấp xã", en: "The commune" },
  district: { vi: "Cấp huyện (trước 7/2025)", en: "The district (before July 2025)" },
};
