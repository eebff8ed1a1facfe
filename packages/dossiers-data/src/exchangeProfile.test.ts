import { type ExchangedDossier, fromExchange, toExchange } from "@haicap/dossiers/exchange";
import { instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { exchangeProfile } from "./exchangeProfile.ts";

const at = (text: string): ReturnType<typeof instantUnsafe> => instantUnsafe(`${text}+07:00`);

const dossier: ExchangedDossier = {
  dossierCode: "000.00.01.H57-260302-0001",
  procedureCode: "1.001193",
  sector: "G01-TP04",
  applicant: "Lê Thị A",
  unit: "H57.01",
  receivedAtPlace: "H57.01",
  channel: "online",
  filedAt: at("2026-03-01T20:00:05"),
  receivedAt: at("2026-03-02T09:00:00"),
  appointmentAt: at("2026-03-09T09:00:00"),
  endedAt: at("2026-03-04T10:00:00"),
  returnedAt: at("2026-03-04T15:00:00"),
  refusedAt: at("2026-03-04T15:00:00"),
  code: 10,
};

describe("the national exchange", () => {
  const profile = exchangeProfile();

  it("names every value we know once, each with a field of its own", () => {
    expect(new Set(profile.fields.map(({ key }) => key))).toEqual(new Set(Object.keys(dossier)));
    expect(new Set(profile.fields.map(({ name }) => name)).size).toBe(profile.fields.length);
    expect(new Set(Object.values(profile.channels)).size).toBe(3);
    for (const { kind } of profile.fields) expect(["text", "instant", "channel", "code"]).toContain(kind);
  });

  it("writes a dossier as the portal reads it, and reads it back", () => {
    const record = toExchange(profile, dossier);
    expect(record).toMatchObject({
      MaHoSo: "000.00.01.H57-260302-0001",
      KenhThucHien: "2",
      NgayNopHoSo: "20260301200005",
      NgayHenTra: "20260309090000",
      TrangThaiHoSo: "10",
    });
    expect(fromExchange(profile, record)).toEqual({ ok: true, value: { dossier, codes: [10], unread: [] } });
  });
});
