import { copyButton } from "./copyButton.ts";
import { h } from "./element.ts";
import { controlsOf, readControl, writeControl } from "./fields.ts";
import { fragmentOf } from "./permalink.ts";
import { samplePanel } from "./samplePanel.ts";
import type { Answer, Language, State, Tool } from "./Tool.ts";
import { words } from "./words.ts";

/** A tool on the page. */
export interface ToolPanel {
  readonly root: HTMLElement;
  /** Fills in the controls and asks. */
  readonly show: (state: State) => void;
}

/** How long a question may be thought about before the page says that it thinks. */
const patience = 150;

/** An answer of which no more than this is on the screen is brought there. */
const scarcely = 120;

/** Lays a tool out: the question on one side, the answer on the other; `moved` is told the fragment of every answer. */
export const toolPanel = (tool: Tool, language: Language, moved: (fragment: string) => void): ToolPanel => {
  const said = words[language];
  const own = tool.words[language];
  const status = h("p", { class: "pg-hidden", role: "status" });
  const answerBox = h("div", { class: "pg-answer" }, h("p", { class: "pg-waiting" }, said.waiting));
  const form = h(
    "form",
    { class: "pg-form", novalidate: true },
    h("div", { class: "pg-fields" }, tool.controls(language)),
    h("button", { type: "submit", class: "pg-primary" }, own.submit),
    h(
      "div",
      { class: "pg-examples" },
      h("span", { class: "pg-soft" }, said.examples),
      tool.examples.map(({ name, state }) => exampleButton(name[language], () => show(state))),
    ),
  );
  let asked = 0;
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    const state = stateOf(form, language);
    const hadFocus = answerBox.contains(document.activeElement);
    answerBox.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => {
      status.textContent = said.loading;
    }, patience);
    const settle = (content: readonly Node[], sentence: string): void => {
      clearTimeout(slow);
      if (turn !== asked) return;
      answerBox.removeAttribute("aria-busy");
      answerBox.replaceChildren(...content);
      status.textContent = sentence;
      if (answerBox.getBoundingClientRect().top > innerHeight - scarcely) answerBox.scrollIntoView({ block: "start" });
      if (hadFocus) answerBox.querySelector<HTMLElement>("[data-lead]")?.focus();
    };
    try {
      const engine = await tool.engine();
      const answer = await engine.answer(state, language, change);
      const fragment = fragmentOf({ tool: tool.name, state });
      if (turn === asked) moved(fragment);
      settle([...framed(answer, fragment, language)], answer.said);
    } catch (fault) {
      settle([h("p", { class: "pg-refusal", role: "alert" }, said.broken)], said.broken);
      throw fault;
    }
  };
  const fill = (state: State): void => {
    for (const control of controlsOf(form)) writeControl(control, state[control.name] ?? "", language);
    for (const more of form.querySelectorAll<HTMLDetailsElement>("details.pg-more"))
      more.open = controlsIn(more, form).some((control) => readControl(control, language) !== "");
  };
  const show = (state: State): void => {
    fill(state);
    void ask();
  };
  const change = (changes: State): void => show({ ...stateOf(form, language), ...changes });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask();
  });
  fill(tool.examples[0]?.state ?? {});
  const heading = h("header", { class: "pg-head" }, h("h2", {}, own.title), h("p", { class: "pg-lead" }, own.lead));
  return { root: h("div", { class: "pg-tool" }, heading, form, h("div", {}, status, answerBox)), show };
};

const exampleButton = (name: string, act: () => void): HTMLElement => {
  const button = h("button", { type: "button", class: "pg-chip" }, name);
  button.addEventListener("click", act);
  return button;
};

const stateOf = (form: HTMLFormElement, language: Language): State =>
  Object.fromEntries(
    controlsOf(form)
      .map((control) => [control.name, readControl(control, language)] as const)
      .filter(([, value]) => value !== ""),
  );

const controlsIn = (part: Element, form: HTMLFormElement): ReturnType<typeof controlsOf> =>
  controlsOf(form).filter((control) => part.contains(control));

/** An answer with its link and its samples. */
const framed = ({ view, samples }: Answer, fragment: string, language: Language): readonly Node[] => {
  const said = words[language];
  const link = h("a", { href: fragment, class: "pg-permalink" }, said.link);
  return [
    view,
    h(
      "p",
      { class: "pg-links" },
      link,
      copyButton(
        said.copyLink,
        said,
        () => link.href,
        () => link,
      ),
    ),
    ...(samples.length === 0 ? [] : [samplePanel(samples, said)]),
  ];
};
