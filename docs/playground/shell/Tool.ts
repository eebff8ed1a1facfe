import type { Words } from "haicap";

/** The languages of the playground. */
export type Language = keyof Words;

/** What the controls of a tool hold, as text: what a permalink carries. Empty controls are left out. */
export type State = Readonly<Record<string, string>>;

/** Changes some controls (`""` empties one) and asks anew. */
export type Ask = (changes: State) => void;

/** A piece of text to be copied and run: by Node with the package installed, or in a shell. */
export interface Sample {
  readonly kind: "code" | "command";
  readonly text: string;
}

/** What a tool answers: one sentence for those who listen, the picture for those who look, and how to ask it by code. */
export interface Answer {
  readonly said: string;
  readonly view: Node;
  readonly samples: readonly Sample[];
}

/** What a tool can do once its tables and rules are here; a chunk of its own, loaded on the first question. */
export interface Engine {
  readonly answer: (state: State, language: Language, ask: Ask) => Answer | Promise<Answer>;
}

/** The words every tool has. */
export interface ToolWords {
  readonly tab: string;
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
}

/** One of the four tools: its words, its controls, examples to begin with, and the way to its engine. */
export interface Tool {
  readonly name: string;
  readonly words: Readonly<Record<Language, ToolWords>>;
  readonly controls: (language: Language) => readonly Node[];
  readonly examples: readonly { readonly name: Words; readonly state: State }[];
  readonly engine: () => Promise<Engine>;
}
