import { formatInstant, type Instant, instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replayStory } from "../testing/replayStory.ts";
import type { ExchangedDossier, ExchangeProfile } from "./ExchangeProfile.ts";
import { exchangedOf } from "./exchangedOf.ts";
import { fromExchange } from "./fromExchange.ts";
import { toExchange } from "./toExchange.ts";

const texts = ["dossierCode", "procedureCode", "sector", "applicant", "unit", "receivedAtPlace"] as const;
const instants = ["filedAt", "receivedAt", "appointmentAt", "endedAt", "returnedAt", "refusedAt"] as const;
const profile: ExchangeProfile = {
  fields: [
    ...texts.map((key) => ({ key, name: `T_${key}`, kind: "text" as const })),
    ...instants.map((key) => ({ key, name: `N_${key}`, kind: "instant" as const })),
    { key: "channel", name: "Kenh", kind: "channel" },
    { key: "code", name: "TrangThai", kind: "code" },
  ],
  channels: { inPerson: "1", online: "2", publicPost: "3" },
  codes: {},
};

const second = fc
  .integer({ min: instantUnsafe("1990-01-01T00:00+07:00") / 1000, max: instantUnsafe("2100-01-01T00:00+07:00") / 1000 })
  .map((seconds) => (seconds * 1000) as Instant);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const dossiers = fc.record({
  ...Object.fromEntries(texts.map((key) => [key, orNull(fc.string({ minLength: 1 }))])),
  ...Object.fromEntries(instants.map((key) => [key, orNull(second)])),
  channel: orNull(fc.constantFrom("inPerson", "online", "publicPost")),
  code: orNull(fc.integer({ min: 1, max: 10 })),
}) as unknown as fc.Arbitrary<ExchangedDossier>;

describe("the exchange", () => {
  it("loses nothing on the way there and back", () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const record = toExchange(profile, dossier);
        expect(fromExchange(profile, record)).toMatchObject({ ok: true, value: { dossier, unread: [] } });
        for (const value of Object.values(record)) expect(typeof value).toBe("string");
      }),
    );
  });

  it("answers every code it may have been where a system writes several alike", () => {
    const merged = { ...profile, codes: { 7: 8, 6: 4 } };
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const read = fromExchange(merged, toExchange(merged, dossier));
        expect(read.ok && (dossier.code === null || read.value.codes.includes(dossier.code))).toBe(true);
        expect(read.ok && [dossier.code, null].includes(read.value.dossier.code)).toBe(true);
      }),
    );
    expect(toExchange(merged, { code: 7 })).toEqual({ TrangThai: "8" });
    expect(fromExchange(merged, { TrangThai: "8" })).toMatchObject({
      value: { codes: [7, 8], dossier: { code: null } },
    });
  });

  it.each([
    ["N_filedAt", "2026-03-02", "instant"],
    ["N_filedAt", "20260230090000", "instant"],
    ["Kenh", "4", "channel"],
    ["TrangThai", "11", "code"],
    ["TrangThai", "07", "code"],
  ])("refuses %s: %s", (name, value, expected) => {
    expect(fromExchange(profile, { [name]: value })).toEqual({
      ok: false,
      error: { _tag: "ExchangeInvalid", fields: [{ name, value, expected }] },
    });
  });

  it("takes an empty field as absent, and names the fields it does not know", () => {
    expect(fromExchange(profile, { T_unit: "", HinhThuc: "1", toString: "x" })).toMatchObject({
      value: { dossier: { unit: null }, codes: [], unread: ["HinhThuc", "toString"] },
    });
  });
});

describe("the history as the exchange tells it", () => {
  const told = (text: string): object => {
    const { events, dossier } = replayStory(text, "2026-03-10 09:00");
    return Object.fromEntries(
      Object.entries(exchangedOf(events, dossier)).map(([key, value]) => [
        key,
        value === null || key === "code" ? value : formatInstant(value as Instant).slice(5, 16),
      ]),
    );
  };

  it("has the instants of a whole life", () => {
    expect(
      told(`2026-03-01 20:00 Submit applicant
      2026-03-02 09:00 Accept deskOfficer
      2026-03-02 10:00 StartProcessing specialist
      2026-03-03 10:00 ApologizeExtend leader {"newDue":"2026-03-12"}
      2026-03-04 10:00 Sign leader
      2026-03-04 15:00 Deliver deskOfficer
      2026-03-05 15:00 Archive clerk`),
    ).toEqual({
      filedAt: "03-01T20:00",
      receivedAt: "03-02T09:00",
      appointmentAt: "03-13T00:00",
      endedAt: "03-04T10:00",
      returnedAt: "03-04T15:00",
      refusedAt: null,
      code: 10,
    });
  });

  it("has no appointment where nothing was received", () => {
    expect(told("2026-03-02 08:00 Submit applicant\n2026-03-02 09:00 RejectIntake deskOfficer")).toMatchObject({
      filedAt: "03-02T08:00",
      receivedAt: null,
      appointmentAt: null,
      endedAt: null,
      refusedAt: "03-02T09:00",
      code: 3,
    });
    expect(told("2026-03-02 08:00 Fly applicant")).toMatchObject({ filedAt: null, code: null });
  });
});
