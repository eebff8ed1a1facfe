import { expect, it } from "vitest";
import { readFields } from "../web/readFields.ts";
import { decisionOf, factsIn } from "./decisionOf.ts";
import { limitsOf } from "./limitsOf.ts";
import { readPayload } from "./payloadFields.ts";
import { placeByCode, placeOf } from "./placeOf.ts";
import { procedureToday } from "./readReception.ts";

const on = "2026-11-20";

it("gives the limits of a record for the way it comes in, the reading of the law first", () => {
  const limits = (code: string, channel: "inPerson" | "online" = "inPerson"): readonly string[] | undefined => {
    const procedure = procedureToday(code);
    return procedure && limitsOf(procedure, channel);
  };
  expect(limits("1.001193")).toEqual(["trong ngày làm việc; sau 15 giờ tính sang ngày làm việc tiếp theo"]);
  expect(limits("1.004222", "online")).toEqual(["7 ngày làm việc"]);
  expect(limits("2.000815")).toHaveLength(2);
  expect(limits("1.012084")).toEqual([]);
  expect(limits("9.999999")).toBeUndefined();
});

it("finds the commune of an address, whatever era it was written in", () => {
  expect(placeOf("12 Lê Lợi, phường Vĩnh Ninh, thành phố Huế", on)).toMatchObject({
    kind: "one",
    place: { code: "19789", within: "Thành phố Huế" },
    was: "Phường Vĩnh Ninh",
  });
  expect(placeOf("phường Thuận Hóa, thành phố Huế", on)).toMatchObject({ kind: "one", was: undefined });
  expect(placeOf("phường An Khánh", on)).toMatchObject({ kind: "several" });
  expect(placeOf("thành phố Huế", on)).toMatchObject({ kind: "several" }); // the city before July 2025, too
  expect(placeOf("tỉnh Quảng Trị", on)).toMatchObject({ kind: "none" });
  expect(placeOf("phường Thuận Hóa, Huế", "1999-01-01")).toMatchObject({ kind: "none" });
  expect([placeByCode("19789", on)?.fullName, placeByCode("46", on), placeByCode("x", on)]).toEqual([
    "Phường Thuận Hóa",
    undefined,
    undefined,
  ]);
});

it("says who decides, or what has to be known first, or that nobody knows", () => {
  expect(decisionOf("1.004873", "19789", on, {})).toMatchObject({ unit: { code: "19789" }, needs: [] });
  expect(decisionOf("1.013225", "19789", on, {})).toMatchObject({ needs: ["insideIndustrialZone"] });
  expect(decisionOf("1.000314", "19789", on, {})).toMatchObject({ needs: [], open: { vi: expect.any(String) } });
  expect(decisionOf("2.000528", "19789", "2027-03-01", {}).open).toMatchObject({
    en: expect.stringContaining("sources"),
  });
});

it("reads facts and payloads as forms send them, and nothing else", () => {
  const fields = (body: string) => readFields(body);
  expect(factsIn(fields("age=12&action=change&foreignElement=false&certifiedBy=x").one)).toEqual({
    age: 12,
    action: "change",
    foreignElement: false,
  });
  expect(factsIn(fields("age=-1&action=__proto__").one)).toEqual({});
  expect(readPayload("Sign", ["capacity", "mandate"], fields("capacity=TM&mandate=+"))).toEqual({
    payload: { capacity: "TM" },
  });
  expect(readPayload("Sign", ["capacity", "mandate"], fields("capacity=KING"))).toEqual({ payload: {} });
  expect(readPayload("Consult", ["toAgency"], fields("toAgency=+"))).toMatchObject({
    wrong: { vi: "Còn thiếu: Chuyển đến" },
  });
  expect(readPayload("Issue", ["documents", "unheardOf"], fields("documents=a%0D%0A%0D%0A+b+"))).toEqual({
    payload: { documents: ["a", "b"] },
  });
});
