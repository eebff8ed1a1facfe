import type { procedures } from "haicap";

type Issue = procedures.ImportIssue;

/** How many issues of a kind are kept to be shown; the others are counted. */
const kept = 1000;

/** Issues as they come: counted by reason, the first of them kept, all of them passed on. */
export class IssueList {
  readonly issues: Issue[] = [];
  readonly counts: Map<Issue["reason"], { rows: number; readonly first: Issue[] }> = new Map();
  total = 0;
  readonly #pass: ((issue: Issue) => void) | undefined;

  constructor(pass?: (issue: Issue) => void) {
    this.#pass = pass;
  }

  add(issue: Issue): void {
    this.total += 1;
    if (this.issues.length < kept) this.issues.push(issue);
    const one = this.counts.get(issue.reason) ?? { rows: 0, first: [] };
    one.rows += issue.rows ?? 1;
    if (one.first.length < shown) one.first.push(issue);
    this.counts.set(issue.reason, one);
    this.#pass?.(issue);
  }
}

/** How many rows of one reason are named to a person. */
const shown = 3;
