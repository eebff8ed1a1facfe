import type { ImportCounts, ImportIssue, NotKept } from "./ImportReport.ts";

/** Where issues go as they come: to a list, or straight to a file. */
export interface IssueSink {
  readonly flag: (issue: ImportIssue) => void;
  readonly refuse: (issue: ImportIssue) => void;
}

/** Counts rows while they are read; every row ends in exactly one count. */
export interface ImportLog extends IssueSink {
  /** Ends a row: refused when something refused it, else flagged when something flagged it, else read. */
  readonly endRow: () => void;
  /** Refuses several rows at once. */
  readonly refuseRows: (issue: ImportIssue, rows: number) => void;
  /** Notes that a column or key held something no record has a place for. */
  readonly leave: (name: string) => void;
  readonly counts: () => ImportCounts;
  readonly notKept: () => readonly NotKept[];
}

/** A log that passes issues on and keeps only numbers. */
export const importLog = (sink: IssueSink): ImportLog => {
  let [read, flagged, refused] = [0, 0, 0];
  let now: "read" | "flagged" | "refused" = "read";
  const left = new Map<string, number>();
  return {
    flag: (issue) => {
      if (now === "read") now = "flagged";
      sink.flag(clipped(issue));
    },
    refuse: (issue) => {
      now = "refused";
      sink.refuse(clipped(issue));
    },
    endRow: () => {
      if (now === "read") read++;
      else if (now === "flagged") flagged++;
      else refused++;
      now = "read";
    },
    refuseRows: (issue, rows) => {
      if (rows === 0) return;
      refused += rows;
      sink.refuse(rows === 1 ? clipped(issue) : { ...clipped(issue), rows });
    },
    leave: (name) => {
      left.set(name, (left.get(name) ?? 0) + 1);
    },
    counts: () => ({ rows: read + flagged + refused, read, flagged, refused }),
    notKept: () => [...left].map(([name, rows]) => ({ name, rows })),
  };
};

/** Cells may be pages long; a report shows their beginning. */
const longestText = 200;

const clipped = (issue: ImportIssue): ImportIssue =>
  issue.text === undefined || issue.text.length <= longestText
    ? issue
    : { ...issue, text: `${issue.text.slice(0, longestText)}…` };
