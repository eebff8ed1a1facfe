import { copyButton } from "./copyButton.ts";
import { h } from "./element.ts";
import type { Sample } from "./Tool.ts";
import type { ShellWords } from "./words.ts";

/** The samples of an answer, each with its button. */
export const samplePanel = (samples: readonly Sample[], said: ShellWords): HTMLElement =>
  h(
    "section",
    { class: "pg-samples" },
    h("h3", {}, said.samples),
    samples.map(({ kind, text }) => {
      const code = h("code", { "data-sample": kind }, text);
      const [name, hint] = kind === "code" ? [said.code, said.codeHint] : [said.command, said.commandHint];
      return h(
        "figure",
        { class: "pg-sample" },
        h(
          "figcaption",
          {},
          h("strong", {}, name),
          h("span", { class: "pg-soft" }, hint),
          copyButton(
            said.copy,
            said,
            () => text,
            () => code,
          ),
        ),
        h("pre", { tabindex: 0, role: "group", "aria-label": name }, code),
      );
    }),
  );
