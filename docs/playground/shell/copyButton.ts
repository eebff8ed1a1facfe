import { h } from "./element.ts";
import type { ShellWords } from "./words.ts";

/** A button that copies a text and says so; where the clipboard is shut it selects the text, for the keys to copy. */
export const copyButton = (label: string, said: ShellWords, text: () => string, shown: () => Node): HTMLElement => {
  const button = h("button", { type: "button", class: "pg-quiet" }, label);
  button.addEventListener("click", () => {
    navigator.clipboard?.writeText(text()).then(
      () => {
        button.textContent = said.copied;
        setTimeout(() => {
          button.textContent = label;
        }, 2000);
      },
      () => document.getSelection()?.selectAllChildren(shown()),
    ) ?? document.getSelection()?.selectAllChildren(shown());
  });
  return h("span", { "aria-live": "polite" }, button);
};
