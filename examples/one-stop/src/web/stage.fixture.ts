import type { Db } from "@haicap/dossier-store";
import { openPglite } from "@haicap/dossier-store/pglite";
import { type Instant, instantUnsafe } from "@haicap/kernel";
import type { Centre } from "../centre/Centre.ts";
import { officeNamed } from "../centre/officeNamed.ts";
import { openCentre } from "../centre/openCentre.ts";
import { createApp } from "./createApp.ts";
import type { App, LogLine } from "./Env.ts";

/** A centre on a database of its own, with a clock that stands until it is moved, and its pages as a browser without script asks for them. */
export interface Stage {
  readonly centre: Centre;
  readonly app: App;
  readonly log: readonly LogLine[];
  /** Moves the clock: `"2026-11-20T09:00"`. */
  readonly at: (moment: string) => void;
  readonly get: (path: string, role?: string) => Promise<Page>;
  readonly post: (path: string, fields: Readonly<Record<string, string>>, role?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** What came back. */
export interface Page {
  readonly status: number;
  readonly to: string | null;
  readonly text: string;
  readonly headers: Headers;
}

export const origin = "http://one-stop.test";

/** Opens a stage; without a database one in memory. */
export const openStage = async (own?: Db): Promise<Stage> => {
  const office = officeNamed({ profile: "hue", office: "thuan-hoa", agency: "H57.104" });
  if (typeof office === "string") throw new Error(office);
  let now: Instant = instantUnsafe("2026-11-20T09:00+07:00");
  const db = own ?? (await openPglite());
  const centre = await openCentre(db, office, () => now);
  const log: LogLine[] = [];
  const app = createApp(centre, { log: (line) => log.push(line), clock: () => 0 });
  const ask = async (path: string, init: RequestInit, role = "deskOfficer"): Promise<Page> => {
    const headers = { ...init.headers, Cookie: `role=${role}` };
    const answer = await app.request(`${origin}${path}`, { ...init, headers });
    const { status } = answer;
    return { status, to: answer.headers.get("Location"), text: await answer.text(), headers: answer.headers };
  };
  return {
    centre,
    app,
    log,
    at: (moment) => {
      now = instantUnsafe(`${moment}+07:00`);
    },
    get: (path, role) => ask(path, {}, role),
    post: (path, fields, role) => {
      const headers = { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
      return ask(path, { method: "POST", headers, body: String(new URLSearchParams(fields)) }, role);
    },
    close: () => db.close(),
  };
};

/** The hidden fields of the form of a page that holds some text, as a browser would send them. */
export const hiddenOf = (page: string, about: string): Record<string, string> => {
  const form = page.split("<form").find((one) => one.split("</form>")[0]?.includes(about)) ?? "";
  const inputs = [...(form.split("</form>")[0] ?? "").matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
};

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** A page's words, without its tags. */
export const wordsOf = (page: string): string =>
  unescaped(page.replaceAll(/<(script|style|select|svg)\b.*?<\/\1>/gs, " ").replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
