import { createMarkdownRenderer } from "vitepress";
import { generatedNames, generatedPage } from "./generatedPages.ts";
import { root } from "./tables.ts";

declare const data: Readonly<Record<string, string>>;

export { data };

export default {
  watch: generatedNames.map((name) => `../${name}.md`),
  load: async (): Promise<Readonly<Record<string, string>>> => {
    const markdown = await createMarkdownRenderer(`${root}/docs`);
    return Object.fromEntries(generatedNames.map((name) => [name, markdown.render(generatedPage(name))]));
  },
};
