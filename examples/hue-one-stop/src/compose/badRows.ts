import type { Expectation } from "./composeDossiers.ts";
import { composeLife } from "./composeLife.ts";
import type { LifeEvent } from "./Life.ts";
import { localTime } from "./officeTime.ts";
import { seeded } from "./random.ts";
import type { Tables } from "./tables.ts";

/** A row that is wrong on purpose, or right in a way that programs often get wrong. */
export interface BadRow {
  /** Written into the file as it stands when the row is not even a row. */
  readonly raw?: string;
  readonly cells?: readonly string[];
  readonly events?: readonly LifeEvent[];
  readonly expect?: Expectation;
}

const asOf = localTime("2026-11-22 17:00");

/** Every kind of fault an office meets, one row each. */
export const badRows = (tables: Tables): readonly BadRow[] => {
  const place = "12 Lê Lợi, Phường Vĩnh Ninh, Quận Thuận Hóa, Thành phố Huế";
  const fault = (refused: string, changed: Partial<Record<Column, string>>): BadRow => {
    const cells = { ...sound(changed.number ?? ""), address: place, ...changed };
    const events = cells.received === "2026-02-30 09:00:00" ? undefined : finished(cells.received);
    return {
      cells: order.map((column) => cells[column]),
      expect: { number: cells.number, refused },
      ...(events === undefined ? {} : { events }),
    };
  };
  return [
    { raw: "H57.142-260112-0091,1.004873,03 ngày làm việc,thiếu hai cột" },
    fault("procedure", { number: "H57.142-260113-0092", procedure: "9.999999" }),
    fault("procedure", { number: "H57.142-260113-0093", procedure: "1.0048" }),
    fault("due", { number: "H57.142-260227-0094", received: "2026-02-30 09:00:00" }),
    fault("due", { number: "H57.142-090504-0095", received: "2009-05-04 09:00:00" }),
    fault("due", { number: "H57.142-350312-0096", received: "2035-03-12 09:00:00" }),
    fault("due", { number: "H57.142-271229-0098", received: "2027-12-29 09:00:00" }),
    fault("due", { number: "H57.142-260415-0099", procedure: "1.001266", limit: "1" }),
    fault("due", { number: "H57.142-260415-0100", limit: "30 phút" }),
    fault("address", { number: "H57.142-260416-0101", address: "" }),
    fault("address", { number: "H57.142-260416-0102", address: "thôn 3, xã Không Có Tên, huyện Nào Đó" }),
    fault("number", { number: "H57.142-261301-0103" }),
    fault("procedure", {
      number: "000.00.31.H57-250627-0104",
      procedure: "1.004859",
      limit: "01 ngày làm việc",
      received: "2025-06-27 09:00:00",
    }),
    unknownCommand(place),
    decomposed(place),
    { cells: order.map((column) => ({ ...sound("H57.142-261012-0107"), address: place })[column]) },
    ...future(place, tables),
    { raw: '"H57.142-260302-0097,1.004873,03 ngày làm việc,dấu nháy không đóng,2026-03-02 09:00:00,trực tiếp,' },
  ];
};

const order = ["number", "procedure", "limit", "address", "received", "channel", "facts"] as const;
type Column = (typeof order)[number];

const sound = (number: string): Record<Column, string> => ({
  number,
  procedure: "1.004873",
  limit: "03 ngày làm việc",
  address: "",
  received: "2026-10-12 09:00:00",
  channel: "trực tiếp",
  facts: "",
});

const finished = (received = "2026-10-12 09:00:00"): readonly LifeEvent[] =>
  composeLife(seeded(7), { received: localTime(received), limit: "03 ngày làm việc", asOf }, "early").events;

/** A command no definition knows stands in the history: it is shown as rejected, and the dossier goes on. */
const unknownCommand = (address: string): BadRow => {
  const number = "H57.142-261012-0105";
  const [first, ...rest] = finished();
  const strange: LifeEvent = {
    id: "x01",
    at: "2026-10-12T09:05:00+07:00",
    command: "DongBoLai",
    role: "system",
    actor: "he-thong",
  };
  return {
    cells: order.map((column) => ({ ...sound(number), address })[column]),
    events: first === undefined ? [strange] : [first, strange, ...rest],
    expect: { number, verdict: "early", unit: "19789" },
  };
};

/** Letters and marks stored apart (NFD), in every cell: nothing is wrong with it. */
const decomposed = (address: string): BadRow => {
  const number = "H57.142-261012-0106";
  return {
    cells: order.map((column) => ({ ...sound(number), address })[column].normalize("NFD")),
    events: finished(),
    expect: { number, verdict: "early", unit: "19789" },
  };
};

/** Appointments that lie ahead of the reporting instant: their due date is known, their state is not. */
const future = (address: string, tables: Tables): readonly BadRow[] =>
  [
    { number: "H57.142-261123-0108", received: "2026-11-23 09:00:00", code: "1.001612" },
    { number: "H57.142-261123-0109", received: "2026-11-23 15:40:00", code: "1.001193" },
    { number: "H57.142-261124-0110", received: "2026-11-24 20:10:00", code: "1.004194" },
  ].map(({ number, received, code }) => {
    const procedure = tables.procedures.find((one) => one.code === code);
    const limit = procedure?.limit ?? "03 ngày làm việc";
    const channel = received.startsWith("2026-11-24") ? "trực tuyến" : "trực tiếp";
    const cells = { ...sound(number), address, procedure: code, limit, received, channel };
    return { cells: order.map((column) => cells[column]), expect: { number, unit: "19789" } };
  });
