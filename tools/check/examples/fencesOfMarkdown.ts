/** A fenced block of a page: its language, the rest of its opening line, and the first line of its text, counted from 1. */
export interface Fence {
  readonly language: string;
  readonly information: string;
  readonly line: number;
  readonly text: string;
}

const fence = /^(`{3,})(\w+)([^\n]*)\n([\s\S]*?)^\1[ \t]*$/gm;

/** The fenced blocks of a page that stand at the left margin and name a language. */
export const fencesOfMarkdown = (page: string): readonly Fence[] => {
  const text = page.replaceAll("\r\n", "\n");
  return [...text.matchAll(fence)].map(({ index, 2: language = "", 3: information = "", 4: body = "" }) => ({
    language,
    information: information.trim(),
    line: text.slice(0, index).split("\n").length + 1,
    text: body,
  }));
};

/** The file a block stands for, when its opening line names one in brackets: ```` ```json [patch.json] ````. */
export const fileOfFence = ({ information }: Fence): string | undefined => /^\[([\w.-]+)\]$/.exec(information)?.[1];
