import {
  type McpServer,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import type { Operation } from "haicap";
import { definitionNamed } from "haicap/store";
import { safely } from "../batch/safely.ts";

type Answer = ReturnType<Operation["run"]>;

/** Asks one of the operations served, whatever profile or patch stands under it. */
type Ask = (operation: string, input: object) => Answer;

/** Gives an assistant what it may read without a question: units, calendars, procedures and the definitions of a dossier's life. */
export const resources = (server: McpServer, operations: readonly Operation[]): void => {
  const named = new Map(operations.map((operation) => [operation.name, operation]));
  const ask: Ask = (name, input) => {
    const operation = named.get(name);
    return operation === undefined ? notServed(name) : safely(operation, input);
  };
  units(server, ask);
  calendars(server, ask);
  procedures(server, ask);
  definitions(server, ask);
};

const notServed = (name: string): Answer => ({
  ok: false,
  error: { _tag: "NotServed", name, message: { vi: `Máy chủ này không có ${name}`, en: `${name} is not served here` } },
});

const units = (server: McpServer, ask: Ask): void => {
  server.registerResource(
    "unit",
    new ResourceTemplate("haicap://units/{code}", {
      list: undefined,
      complete: { code: (typed) => codesIn(ask("units.search", { text: typed, limit: 20 }), "unit") },
    }),
    {
      title: "Đơn vị hành chính theo mã · An administrative unit by its code",
      description:
        "Đơn vị hiện nay, trước và sau sắp xếp, biến động · The unit as it is, its predecessors and successors, its changes",
      mimeType: "application/json",
    },
    ({ href }, { code }) => {
      const asked = ["units.get", "units.predecessors", "units.successors", "units.changes"] as const;
      const answers = asked.map((name) => [name, ask(name, { code: String(code) })] as const);
      const first = answers.find(([, answered]) => answered.ok) ?? answers[0];
      return first?.[1].ok === false ? unknown(href, first[1]) : json(href, Object.fromEntries(answers));
    },
  );
};

const calendars = (server: McpServer, ask: Ask): void => {
  server.registerResource(
    "calendar",
    new ResourceTemplate("haicap://calendar/{year}", {
      list: () => ({
        resources: knownYears(ask).map((year) => listed(`calendar/${year}`, `Lịch nghỉ · Calendar ${year}`)),
      }),
      complete: { year: (typed) => knownYears(ask).filter((year) => year.startsWith(typed)) },
    }),
    {
      title: "Lịch nghỉ của một năm · The days off of a year",
      description:
        "Ngày nghỉ, ngày làm bù, văn bản, mức chắc chắn · Days off and made-up days, their documents, how certain",
      mimeType: "application/json",
    },
    ({ href }, { year }) =>
      read(href, ask("calendar.year", { year: /^\d+$/.test(String(year)) ? Number(year) : year })),
  );
};

const procedures = (server: McpServer, ask: Ask): void => {
  server.registerResource(
    "procedure",
    new ResourceTemplate("haicap://procedures/{code}", {
      list: undefined,
      complete: { code: (typed) => codesIn(ask("procedures.search", { text: typed, limit: 20 })) },
    }),
    {
      title: "Thủ tục hành chính theo mã · An administrative procedure by its code",
      description:
        "Trường hợp, cách nộp, thời hạn, phí, hồ sơ, kết quả, căn cứ · Cases, ways, limits, fees, documents, law",
      mimeType: "application/json",
    },
    ({ href }, { code }) => read(href, ask("procedures.get", { code: String(code) })),
  );
};

const definitions = (server: McpServer, ask: Ask): void => {
  server.registerResource(
    "definition",
    new ResourceTemplate("haicap://definitions/{id}", {
      list: () => ({ resources: definitionIds(ask).map((id) => listed(`definitions/${id}`, id)) }),
      complete: { id: (typed) => definitionIds(ask).filter((id) => id.startsWith(typed)) },
    }),
    {
      title: "Quy trình giải quyết hồ sơ · The life of a dossier, as a law defines it",
      description: "Trạng thái, thao tác, vai trò, đồng hồ, căn cứ · States, commands, roles, clocks, law",
      mimeType: "application/json",
    },
    ({ href }, { id }) => {
      const known = definitionNamed(String(id));
      if (known !== undefined) return json(href, known.definition);
      return unknown(href, ask("dossiers.diagram", { format: "mermaid", definition: String(id) }));
    },
  );
};

const read = (uri: string, answered: Answer): ReadResourceResult =>
  answered.ok ? json(uri, answered.value) : unknown(uri, answered);

const json = (uri: string, value: unknown): ReadResourceResult => ({
  contents: [{ uri, mimeType: "application/json", text: JSON.stringify(value, null, 2) }],
});

/** There is no such thing to read; the reason is the operation's own, in both languages. */
const unknown = (uri: string, answered: Answer): never => {
  const { vi, en } = answered.ok ? { vi: "không có", en: "there is none" } : answered.error.message;
  throw new ResourceNotFoundError(uri, `${vi} · ${en}`);
};

const listed = (path: string, name: string): { uri: string; name: string } => ({ uri: `haicap://${path}`, name });

interface Match {
  readonly code?: string;
  readonly unit?: { readonly code: string };
}

const codesIn = (answered: Answer, key?: "unit"): string[] => {
  if (!answered.ok) return [];
  const { matches } = answered.value as { readonly matches: readonly Match[] };
  return matches.flatMap((match) => (key === undefined ? match.code : match.unit?.code) ?? []);
};

/** The years the calendar answers for: asked one by one, from the first to where it stops. */
const knownYears = (ask: Ask): readonly string[] =>
  Array.from({ length: 100 }, (_, index) => 2000 + index)
    .filter((year) => ask("calendar.year", { year }).ok)
    .map(String);

const definitionIds = (ask: Ask): readonly string[] => {
  const refused = ask("dossiers.diagram", { format: "mermaid", definition: "-" });
  return refused.ok ? [] : ((refused.error["known"] as readonly string[] | undefined) ?? []);
};
