import type { Words } from "@haicap/kernel";
import { civilDateAt, formatInstant } from "@haicap/kernel";
import { procedures } from "haicap";
import type { Centre } from "../centre/Centre.ts";
import type { Channel } from "../centre/slips.ts";
import type { Fields } from "../web/readFields.ts";
import { type Decision, decisionOf, type Fact, factsIn } from "./decisionOf.ts";
import { type Due, dueOf } from "./dueOf.ts";
import { limitsOf } from "./limitsOf.ts";
import { type Place, placeByCode, placeOf } from "./placeOf.ts";

type Procedure = Extract<ReturnType<typeof procedures.get>, { ok: true }>["value"];

/** What the officer has filled in so far. */
export interface Answers {
  readonly address: string;
  readonly unit: string;
  readonly channel: Channel;
  readonly limit: string;
  readonly documents: readonly string[];
  readonly facts: { readonly [one in Fact]?: string | number | boolean };
}

/** What is shown before a dossier is accepted. */
export interface Preview {
  readonly place: Place;
  readonly was: string | undefined;
  readonly decision: Decision;
  readonly due: Due;
}

/** A reception as far as it has come: the answers, the communes to choose from, what is wrong, and what would be. */
export interface Reading {
  readonly procedure: Procedure;
  readonly limits: readonly string[];
  readonly answers: Answers;
  readonly choices: readonly Place[];
  readonly refusal: Words | undefined;
  readonly preview: Preview | undefined;
}

/** The procedure of a code as it is today, or as the data last knew it; `undefined` when nobody knows it. */
export const procedureToday = (code: string): Procedure | undefined => {
  const found = procedures.get({ code });
  return found.ok ? found.value : undefined;
};

/** An empty form for a procedure, with the limit its record gives. */
export const emptyReception = (procedure: Procedure): Reading => {
  const limits = limitsOf(procedure, "inPerson");
  const answers: Answers = {
    address: "",
    unit: "",
    channel: "inPerson",
    limit: limits[0] ?? "",
    documents: [],
    facts: {},
  };
  return { procedure, limits, answers, choices: [], refusal: undefined, preview: undefined };
};

/** Reads a form that was filled in: finds the commune, asks who decides, counts the days. Nothing is kept. */
export const readReception = ({ office, now }: Centre, procedure: Procedure, fields: Fields): Reading => {
  const on = civilDateAt(now());
  const answers = answersIn(fields);
  const limits = limitsOf(procedure, answers.channel);
  const found = placeOf(answers.address, on);
  const chosen = found.kind === "several" ? found.places.find(({ code }) => code === answers.unit) : undefined;
  const place = found.kind === "one" ? found.place : chosen;
  const shown = { procedure, limits, answers, choices: found.kind === "several" ? found.places : [] };
  if (place === undefined)
    return { ...shown, refusal: found.kind === "none" ? found.why : several, preview: undefined };
  const decision = decisionOf(procedure.code, place.code, on, factsIn(fields.one));
  const due = dueOf(office, answers.limit, now());
  const was = found.kind === "one" ? found.was : undefined;
  return { ...shown, refusal: undefined, preview: { place, was, decision, due } };
};

/** What is sent with the button that accepts: all of it is checked again, the day and hour included. */
export const readAcceptance = ({ office, now }: Centre, fields: Fields): Accepting | Words => {
  const { channel, limit, documents } = answersIn(fields);
  const place = placeByCode(fields.one("unit"), civilDateAt(now()));
  if (place === undefined) return noPlace;
  const due = dueOf(office, limit, now());
  if (!due.ok) return due.why;
  return due.on === fields.one("seen")
    ? { unit: place.code, limit, channel, documents }
    : {
        vi: `${moved.vi} ${formatInstant(now()).slice(11, 16)}`,
        en: `${moved.en} ${formatInstant(now()).slice(11, 16)}`,
      };
};

/** What a reception needs once it is accepted. */
export type Accepting = Pick<Answers, "unit" | "limit" | "channel" | "documents">;

const answersIn = ({ one, all }: Fields): Answers => {
  const papers = one("papers").split(/\r?\n/);
  const documents = [...all("documents"), ...papers]
    .map((name) => name.trim().slice(0, 300))
    .filter((name) => name !== "");
  return {
    address: one("address").slice(0, 300),
    unit: one("unit"),
    channel: channelOf(one("channel")),
    limit: one("limit").trim().slice(0, 200),
    documents: [...new Set(documents)].slice(0, 60),
    facts: factsIn(one),
  };
};

const channelOf = (text: string): Channel => (text === "online" || text === "publicPost" ? text : "inPerson");

const several: Words = {
  vi: "Địa chỉ này nay có thể thuộc nhiều nơi; hãy hỏi người nộp và chọn một",
  en: "This address may lie in several communes now; ask the applicant and choose one",
};

const noPlace: Words = { vi: "Chưa chọn xã, phường của người nộp", en: "The applicant's commune is not chosen" };

const moved: Words = {
  vi: "Ngày hẹn trả đã khác lúc xem; hãy xem lại. Bây giờ là",
  en: "The due date is another one by now; look again. It is",
};
