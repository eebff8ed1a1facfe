import { createMarkdownRenderer } from "vitepress";
import { changelogs, waitingChanges } from "./changes.ts";
import { root } from "./tables.ts";

/** The changes and changelogs with their text as HTML. */
export interface RenderedChanges {
  readonly waiting: readonly { readonly name: string; readonly packages: readonly string[]; readonly html: string }[];
  readonly released: readonly { readonly package: string; readonly html: string }[];
}

declare const data: RenderedChanges;

export { data };

export default {
  watch: ["../../.changeset/*.md"],
  load: async (): Promise<RenderedChanges> => {
    const markdown = await createMarkdownRenderer(`${root}/docs`, {
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    });
    const render = (text: string): string => markdown.render(text);
    return {
      waiting: waitingChanges().map(({ name, packages, text }) => ({ name, packages, html: render(text) })),
      released: changelogs().map(({ package: room, text }) => ({ package: room, html: render(text) })),
    };
  },
};
