import { restateLimit } from "@haicap/calendar/limits";
import { part, unfold } from "../../picture/parts.ts";
import { numberInWords } from "../../shell/dates.ts";
import { type Child, h } from "../../shell/element.ts";
import { fragmentOf } from "../../shell/permalink.ts";
import type { Language } from "../../shell/Tool.ts";
import type { Sheet } from "./view.ts";
import { words } from "./words.ts";

type Case = Sheet["cases"][number];
type Channel = Sheet["channels"][number];
type Limit = Pick<NonNullable<Channel["limit"]>, "amount" | "unit">;

/** Limits and fees, by the way the papers are handed in, of each case. */
export const terms = (sheet: Sheet, language: Language): Child => {
  const said = words[language];
  const cases = sheet.cases.filter(({ channels = [] }) => channels.length > 0);
  const { limit } = sheet;
  const read = limit === undefined ? undefined : limitInWords(limit, language);
  const counted = [limit, ...sheet.channels.map((one) => one.limit)].find(
    (one) => one !== undefined && one.unit !== "unspecified",
  );
  if (cases.length === 0 && read === undefined) return undefined;
  return part(
    said.terms,
    read !== undefined &&
      h(
        "p",
        {},
        `${said.limitByLaw}: `,
        h("strong", {}, read),
        limit?.confidence === "recalled" && ` (${said.recalled})`,
      ),
    limit?.note !== undefined && h("p", { class: "pg-soft" }, limit.note[language]),
    cases.map((one) => [one.name !== undefined && h("h4", {}, one.name), table(one, language)]),
    counted !== undefined &&
      h(
        "p",
        {},
        h(
          "a",
          {
            href: fragmentOf({
              tool: "deadline",
              state: { at: `${sheet.on}T09:00`, limit: restateLimit(simple(counted)).vi },
            }),
          },
          said.due,
        ),
      ),
  );
};

const table = ({ channels = [] }: Case, language: Language): HTMLElement => {
  const said = words[language];
  return h(
    "table",
    { class: "pg-table" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        [said.channel, said.limit, said.fee].map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    h(
      "tbody",
      {},
      channels.map(({ channel, limit, limitText, fees, feeText }) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, said.channels[channel]),
          h(
            "td",
            { "data-head": said.limit },
            limitText ?? (limit === undefined ? said.notStated : limitInWords(limit, language)),
          ),
          h("td", { "data-head": said.fee }, feeText ?? feesInWords(fees, language)),
        ),
      ),
    ),
  );
};

const feesInWords = (fees: Channel["fees"], language: Language): string => {
  const said = words[language];
  return fees.length === 0
    ? said.notStated
    : fees
        .map(({ status, amount, currency }) =>
          status === "stated"
            ? said.money(amount === undefined ? "?" : numberInWords(amount, language), currency)
            : said.fees[status],
        )
        .join("; ");
};

const limitInWords = (limit: Limit, language: Language): string =>
  limit.unit === "unspecified"
    ? words[language].noUnit(numberInWords(limit.amount, language))
    : restateLimit(simple(limit))[language];

const simple = ({ amount, unit }: Limit): { amount: number; unit: Exclude<Limit["unit"], "unspecified"> } => {
  if (unit === "unspecified") throw new Error("a limit without a unit is not counted");
  return { amount, unit };
};

/** The papers of each case, and what comes out. */
export const papers = ({ cases, documents, results }: Sheet, language: Language): Child => {
  const said = words[language];
  return [
    part(
      said.documents,
      documents.length === 0 && h("p", { class: "pg-soft" }, said.noDocuments),
      cases.map(({ name, documents: own = [] }) => [
        own.length > 0 && name !== undefined && h("h4", {}, name),
        paperList(own.slice(0, mostPapers), language),
        own.length > mostPapers &&
          unfold(
            said.morePapers(numberInWords(own.length - mostPapers, language)),
            paperList(own.slice(mostPapers), language),
          ),
      ]),
    ),
    results.length > 0 &&
      part(
        said.outcomes,
        h(
          "ul",
          { class: "pg-reasons" },
          results.map((one) => h("li", {}, one)),
        ),
      ),
  ];
};

/** Papers of a case that are seen at once. */
const mostPapers = 6;

const paperList = (own: NonNullable<Case["documents"]>, language: Language): HTMLElement => {
  const said = words[language];
  return h(
    "ul",
    { class: "pg-reasons" },
    own.map(({ name, originals = 0, copies = 0, form, present }) =>
      h(
        "li",
        {},
        name,
        [said.copies(originals, copies), present === true ? said.shown : "", form ?? ""]
          .filter((note) => note !== "")
          .map((note) => h("span", { class: "pg-note" }, note)),
      ),
    ),
  );
};
