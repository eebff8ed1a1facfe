import { randomUUID } from "node:crypto";
import type { Words } from "@haicap/kernel";
import { HTTPException } from "hono/http-exception";
import { readPayload, typedIn } from "../ask/payloadFields.ts";
import { act } from "../centre/act.ts";
import { actorOf } from "../centre/desks.ts";
import { type Looked, lookUp } from "../centre/lookUp.ts";
import { nextSteps } from "../centre/nextSteps.ts";
import type { Typed } from "../pages/commandForms.ts";
import { dossierPage } from "../pages/dossierPage.ts";
import { formPage } from "../pages/formPage.ts";
import { plainPage } from "../pages/layout.ts";
import { doneNotice, refusalNotice } from "../pages/notice.ts";
import { roleNamed } from "../pages/roles.ts";
import type { Html, View } from "../pages/View.ts";
import { type AppContext, languageOf, type Route, show, trackingOf, viewOf } from "./Env.ts";
import { readFields } from "./readFields.ts";
import { commandId } from "./receiveRoutes.ts";
import { contentPolicy } from "./safeHeaders.ts";

/** A dossier, what is done with it, and its papers. */
export const dossierRoutes: readonly Route[] = [
  {
    path: "/:language{(?:vi|en)}/dossiers/:id/commands",
    post: async (context) => {
      const looked = await dossierOf(context);
      if (looked === undefined) return context.notFound();
      const fields = readFields(await context.req.text());
      const [id, version] = [commandId(fields.one("id")), Number(fields.one("version"))];
      if (!Number.isSafeInteger(version) || version < 0) throw new HTTPException(400);
      const { centre } = context.var;
      const role = roleNamed(viewOf(context, "").role);
      const command = fields.one("command").slice(0, 64);
      const needs = looked.stored.definition.commands.get(command)?.payload ?? [];
      const read = readPayload(command, needs, fields);
      const typed: Typed = { command, values: typedIn(needs, fields) };
      if ("wrong" in read)
        return show(context, refusal(context, looked, read.wrong, { ...typed, wrong: read.key }), 422);
      const acted = await act(centre, {
        id: looked.slip.dossier,
        version,
        command: {
          id,
          at: centre.now(),
          command,
          role: role.key,
          actor: actorOf(role.key, role.name),
          payload: read.payload,
        },
      });
      switch (acted.outcome) {
        case "missing":
          return context.notFound();
        case "done":
        case "again":
          return context.redirect(
            `/${languageOf(context)}/dossiers/${looked.slip.dossier}?done=${acted.outcome === "done" ? 1 : 2}`,
            303,
          );
        case "refused":
          return show(context, refusal(context, (await dossierOf(context)) ?? looked, acted.why, typed), 422);
        case "overtaken": {
          const now = (await dossierOf(context)) ?? looked;
          const names = acted.since.map((key) => commandWords(now, key));
          const why = {
            vi: `Trong lúc bạn xem, nơi khác đã thực hiện: ${names.map(({ vi }) => vi).join(", ")}. Chưa ghi gì của bạn; hãy xem lại hồ sơ rồi làm lại nếu vẫn cần.`,
            en: `While you were looking, somebody else did: ${names.map(({ en }) => en).join(", ")}. Nothing of yours was written; read the dossier again, and do it again if it is still needed.`,
          };
          return show(context, refusal(context, now, why, typed), 409);
        }
      }
    },
  },
  {
    path: "/:language{(?:vi|en)}/dossiers/:id/forms/:number",
    get: async (context) => {
      const looked = await dossierOf(context);
      if (looked === undefined) return context.notFound();
      const view = viewOf(context, `/dossiers/${looked.slip.dossier}`);
      const printed = await formPage(
        view,
        looked,
        context.req.param("number") ?? "",
        trackingOf(context, looked.slip.code),
      );
      if ("why" in printed)
        return show(context, plainPage(view, { title: noForm, text: printed.why, back: view.path }), 404);
      context.header("Content-Security-Policy", contentPolicy(printed.style));
      return context.html(printed.page);
    },
  },
  {
    path: "/:language{(?:vi|en)}/dossiers/:id",
    get: async (context) => {
      const looked = await dossierOf(context);
      if (looked === undefined) return context.notFound();
      const done = doneWords[context.req.query("done") ?? ""];
      return show(
        context,
        page(context, looked, (view) => (done === undefined ? undefined : doneNotice(view, done))),
      );
    },
  },
];

const dossierOf = (context: AppContext): Promise<Looked | undefined> =>
  lookUp(context.get("centre"), "dossier", (context.req.param("id") ?? "").slice(0, 64));

const page = (context: AppContext, looked: Looked, notice: (view: View) => Html | undefined, typed?: Typed): Html => {
  const view = viewOf(context, `/dossiers/${looked.slip.dossier}`);
  const steps = nextSteps(view.centre, looked, view.role);
  const shown = notice(view);
  return dossierPage(view, looked, {
    steps,
    newId: randomUUID,
    tracking: trackingOf(context, looked.slip.code),
    ...(shown === undefined ? {} : { notice: shown }),
    ...(typed === undefined ? {} : { typed }),
  });
};

const refusal = (context: AppContext, looked: Looked, why: Words, typed: Typed): Html =>
  page(context, looked, (view) => refusalNotice(view, why), typed);

const commandWords = ({ stored }: Looked, key: string) => {
  const known = stored.definition.commands.get(key);
  return { vi: known?.nameVi ?? key, en: known?.nameEn ?? key };
};

const noForm = { vi: "Chưa có biểu mẫu này", en: "There is no such form yet" };

const doneWords: Readonly<Record<string, { readonly vi: string; readonly en: string } | undefined>> = {
  "1": { vi: "Đã ghi nhận.", en: "Done." },
  "2": {
    vi: "Việc này đã được ghi nhận trước đó; gửi lại không làm thay đổi gì.",
    en: "This was done before; sending it again changed nothing.",
  },
};
