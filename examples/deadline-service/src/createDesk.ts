import type { Operation } from "haicap/operations";
import { createBuckets, type Rate } from "./createBuckets.ts";
import { pathOf } from "./pathOf.ts";
import { failureProblem, type Language, type Problem, type ServiceProblem, serviceProblem } from "./problemOf.ts";

/** What is told of a question before its body is read. */
export interface Envelope {
  readonly client: string;
  readonly contentType: string | undefined;
  readonly contentLength: string | undefined;
  readonly language: Language;
}

/** An answer as it is sent. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly isProblem: boolean;
  /** Seconds until the client is welcome again. */
  readonly retryAfter?: number;
}

/** What answers questions, however they came: it knows no HTTP library. */
export interface Desk {
  /** The operation asked for at a path. */
  readonly operationAt: (path: string) => Operation | undefined;
  /** Why a question is refused before its body is read, or `undefined`. */
  readonly admit: (envelope: Envelope) => Answered | undefined;
  readonly answer: (operation: Operation, text: string, language: Language) => Answered;
  readonly refuse: (name: ServiceProblem, language: Language) => Answered;
}

export interface DeskOptions {
  readonly operations: readonly Operation[];
  readonly mostBytes: number;
  readonly rate: Rate;
  /** Milliseconds that only go forward. */
  readonly clock: () => number;
}

/** A desk for a list of operations: it limits how often and how much is asked, reads JSON, and words what is wrong. */
export const createDesk = ({ operations, mostBytes, rate, clock }: DeskOptions): Desk => {
  const paths = new Map(operations.map((operation) => [pathOf(operation), operation]));
  const buckets = createBuckets(rate);
  return {
    operationAt: (path) => paths.get(path),
    admit: ({ client, contentType, contentLength, language }) => {
      const wait = buckets.take(client, clock());
      if (wait > 0) return { ...refuse("TooManyQuestions", language), retryAfter: wait };
      if (!isJson(contentType)) return refuse("NotJson", language);
      if (contentLength === undefined || contentLength === "") return refuse("LengthRequired", language);
      return Number(contentLength) > mostBytes ? refuse("BodyTooLarge", language) : undefined;
    },
    answer,
    refuse,
  };
};

const isJson = (contentType: string | undefined): boolean =>
  contentType === "application/json" || /^application\/json\b/i.test(contentType ?? "");

const answer: Desk["answer"] = (operation, text, language) => {
  const input = parsed(text);
  if (input === nothing) return refuse("MalformedJson", language);
  try {
    const result = operation.run(input);
    return result.ok
      ? { status: 200, body: JSON.stringify(result.value), isProblem: false }
      : problem(failureProblem(result.error, language));
  } catch {
    return refuse("InternalError", language);
  }
};

const nothing = Symbol("no JSON");

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return nothing;
  }
};

const refuse: Desk["refuse"] = (name, language) => ({
  ...problem(serviceProblem(name, language)),
  ...(name === "TooBusy" ? { retryAfter: 1 } : {}),
});

const problem = (told: Problem): Answered => ({ status: told.status, body: JSON.stringify(told), isProblem: true });
