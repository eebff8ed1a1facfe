import type { Facts } from "../facts/Facts.ts";
import type { Asking } from "../facts/Scope.ts";
import type { Attachment, Page } from "../page/Page.ts";
import type { Speech } from "../words/Speech.ts";

/** What every page is made from. */
export interface Setting {
  readonly facts: Facts;
  /** Asks an operation for what is made in a language: a picture, a calendar. */
  readonly ask: Asking["ask"];
  readonly speech: Speech;
  /** The page QR codes lead to; without one they hold an address of our own scheme. */
  readonly base?: string;
  /** The path of the page of a field of work, by its name. */
  readonly fieldPaths: ReadonlyMap<string, string>;
}

/** Pages and the files beside them. */
export interface Made {
  readonly pages: readonly Page[];
  readonly attachments?: readonly Attachment[];
}

/** The pages above one of a section. */
export const above = (
  { speech: { words } }: Setting,
  ...sections: readonly (readonly [path: string, title: string])[]
): Page["above"] => [{ path: "index", title: words.home }, ...sections.map(([path, title]) => ({ path, title }))];
