/** A heading of an answer told in lines, and what stands beneath it. */
export interface Section {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Parts an answer told in lines at its headings: the lines that are not indented. */
export const sectionsOf = (lines: readonly string[]): readonly Section[] => {
  const sections: { head: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (!line.startsWith(" ")) sections.push({ head: line.replace(/:$/u, ""), lines: [] });
    else sections.at(-1)?.lines.push(line.trim());
  }
  return sections;
};
