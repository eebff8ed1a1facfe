import { randomUUID } from "node:crypto";
import { procedures } from "haicap";
import { HTTPException } from "hono/http-exception";
import { emptyReception, procedureToday, readAcceptance, readReception } from "../ask/readReception.ts";
import { receive } from "../centre/receive.ts";
import { receivePage } from "../pages/receivePage.ts";
import { type Match, searchPage } from "../pages/searchPage.ts";
import type { Html } from "../pages/View.ts";
import { type AppContext, languageOf, type Route, show, viewOf } from "./Env.ts";
import { clean, readFields } from "./readFields.ts";

/** Receiving a dossier: which procedure, whose and how, what would be, and then it is done. */
export const receiveRoutes: readonly Route[] = [
  {
    path: "/:language{(?:vi|en)}/receive/:code/accept",
    post: async (context) => {
      const procedure = procedureOf(context);
      if (procedure === undefined) return context.notFound();
      const fields = readFields(await context.req.text());
      const command = commandId(fields.one("command"));
      const accepting = readAcceptance(context.get("centre"), fields);
      if ("vi" in accepting) {
        const reading = { ...readReception(context.get("centre"), procedure, fields), refusal: accepting };
        return show(context, page(context, reading), 422);
      }
      const { centre } = context.var;
      const { code, field } = procedure;
      const { role } = viewOf(context, "");
      const received = await receive(centre, { ...accepting, command, role, procedure: code, field, at: centre.now() });
      if (received.dossier === undefined) {
        const reading = { ...readReception(centre, procedure, fields), refusal: received.why };
        return show(context, page(context, reading), 422);
      }
      const done = received.outcome === "done" ? 1 : 2;
      return context.redirect(`/${languageOf(context)}/dossiers/${received.dossier}?done=${done}`, 303);
    },
  },
  {
    path: "/:language{(?:vi|en)}/receive/:code",
    get: (context) => {
      const procedure = procedureOf(context);
      return procedure === undefined ? context.notFound() : show(context, page(context, emptyReception(procedure)));
    },
    post: async (context) => {
      const procedure = procedureOf(context);
      if (procedure === undefined) return context.notFound();
      const reading = readReception(context.get("centre"), procedure, readFields(await context.req.text()));
      return show(context, page(context, reading), reading.refusal === undefined ? 200 : 422);
    },
  },
  {
    path: "/:language{(?:vi|en)}/receive",
    get: (context) => {
      const text = clean(context.req.query("q") ?? "")
        .replaceAll(/\s+/g, " ")
        .trim()
        .slice(0, 200);
      const found = text === "" ? undefined : procedures.search({ text, limit: 20 });
      const { matches, total } = found?.ok ? found.value : { matches: [], total: 0 };
      const path = text === "" ? "/receive" : `/receive?q=${encodeURIComponent(text)}`;
      return show(context, searchPage(viewOf(context, path), { text, matches, total, common: common() }));
    },
  },
];

const procedureOf = (context: AppContext): ReturnType<typeof procedureToday> =>
  procedureToday(context.req.param("code") ?? "");

const page = (context: AppContext, reading: Parameters<typeof receivePage>[1]): Html =>
  receivePage(viewOf(context, `/receive/${reading.procedure.code}`), reading, randomUUID());

/** The id a form was made with: it makes the command happen once. */
export const commandId = (text: string): string => {
  if (!/^[\w-]{8,64}$/.test(text)) throw new HTTPException(400);
  return text;
};

/** What a commune is asked for most: civil status, certification, household business. */
const common = (): readonly Match[] =>
  ["1.001193", "1.004873", "2.000635", "1.000894", "1.001612", "2.000815", "1.000656"].flatMap((code) => {
    const found = procedureToday(code);
    return found === undefined ? [] : [{ code, name: found.name, field: found.field }];
  });
