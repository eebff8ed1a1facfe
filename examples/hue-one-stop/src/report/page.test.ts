import { describe, expect, it } from "vitest";
import type { Outcome } from "../Outcome.ts";
import { summarise } from "../summary.ts";
import type { Tally } from "../tally.ts";
import { detail } from "./client/detail.js";
import { escapeText, html } from "./client/escape.js";
import { haystack, ordered, passes, plain } from "./client/filter.js";
import { row } from "./client/row.js";
import { speech } from "./client/speech.js";
import { page } from "./page.ts";
import { words } from "./words.ts";

const attack = `</script><script>alert("1")</script><img src=x onerror='alert(2)'>\u2028 & co`;

const hostile: Outcome = {
  line: 7,
  number: attack,
  status: "refused",
  ambiguous: true,
  written: {
    number: attack,
    procedure: attack,
    limit: attack,
    address: attack,
    received: attack,
    channel: attack,
    facts: attack,
  },
  procedure: { code: attack, name: attack, sector: attack },
  place: {
    status: "candidates",
    now: { code: attack, fullName: attack, within: attack },
    was: { code: attack, fullName: attack, within: attack },
    movedBy: [{ vi: attack, en: attack }],
    candidates: [{ unit: { code: attack, fullName: attack, within: attack }, residents: attack, movedBy: [] }],
    rest: attack,
  },
  due: {
    on: "2026-11-26",
    at: "2026-11-27T00:00:00+07:00",
    certainty: attack,
    unit: attack,
    citations: [{ vi: attack, en: attack }],
    days: [{ date: "2026-11-24", working: false, kind: "holiday", name: { vi: attack, en: attack }, source: attack }],
  },
  life: {
    state: attack,
    stateName: { vi: attack, en: attack },
    code: 4,
    acceptedAt: null,
    endedAt: null,
    promised: null,
    due: null,
    minutes: 1,
    verdict: attack,
    portalVerdict: "late",
    steps: [
      {
        at: attack,
        command: attack,
        name: { vi: attack, en: attack },
        roleName: { vi: attack, en: attack },
        outcome: "rejected",
        stateName: { vi: attack, en: attack },
        clock: attack,
        notes: [{ vi: attack, en: attack }],
        message: { vi: attack, en: attack },
      },
    ],
    standing: [],
  },
  problems: [{ part: "row", error: { _tag: attack, message: { vi: attack, en: attack } } }],
};

const tally: Tally = {
  received: 1,
  ours: { inTimeRatio: 1, points: 20 },
  portal: { inTimeRatio: null, points: null },
  most: 20,
  averageMinutes: 90,
  differences: [{ id: attack, why: ["appointmentMoved"] }],
};

const report = (): string => page([hostile], summarise([hostile]), tally, "2026-11-22T17:00:00+07:00");

describe("the report", () => {
  it("holds its own two scripts and no other, whatever the rows say", () => {
    expect(report().match(/<script/gi)).toHaveLength(2);
    expect(report().match(/<\/script/gi)).toHaveLength(2);
    expect(report()).not.toMatch(/<img/i);
  });

  it("asks the network for nothing", () => {
    expect(report()).not.toMatch(/(src|href)=["']?(https?:)?\/\//i);
    expect(report()).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest/);
  });

  it("carries its data whole", () => {
    const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(report())?.[1] ?? "";
    expect(JSON.parse(json)).toMatchObject({ outcomes: [{ number: attack, line: 7 }] });
  });

  it("has a script that is one", () => {
    const script = /<script>\n(.*?)<\/script>/s.exec(report())?.[1] ?? "";
    expect(() => new Function(script)).not.toThrow();
  });

  it.each(["vi", "en"] as const)("escapes every word of a row and its detail, in %s", (language) => {
    const talk = speech(words, language);
    const markup = row(hostile, 0, talk).safe + detail(hostile, talk).safe;
    expect(markup).not.toMatch(/<script|<img/i);
    expect(markup).toContain(escapeText(attack).slice(0, 20));
  });

  it("says every label in both languages", () => {
    for (const [key, said] of Object.entries(words)) {
      expect(said.vi, key).not.toBe("");
      expect(said.en, key).not.toBe("");
    }
  });
});

describe("html", () => {
  it("escapes what is put in and keeps what it made", () => {
    expect(html`<b title="${'"'}">${"<i>"}${html`<i>${1}</i>`}${null}${false}</b>`.safe).toBe(
      '<b title="&quot;">&lt;i&gt;<i>1</i></b>',
    );
  });
});

describe("filter", () => {
  const all = { status: "", unit: "", text: "" };
  const outcome: Outcome = {
    line: 2,
    number: "H57.142-261120-0001",
    status: "late",
    ambiguous: false,
    place: {
      status: "resolved",
      now: { code: "19789", fullName: "Phường Thuận Hóa", within: "Thành phố Huế" },
      movedBy: [],
      candidates: [],
      rest: "",
    },
    problems: [],
  };
  const hay = haystack(outcome);

  it.each([
    [{ ...all, text: "thuan hoa 0001" }, true],
    [{ ...all, text: "THUẬN" }, true],
    [{ ...all, text: "kim long" }, false],
    [{ ...all, status: "late" }, true],
    [{ ...all, status: "early" }, false],
    [{ ...all, status: "ambiguous" }, false],
    [{ ...all, unit: "19789" }, true],
    [{ ...all, unit: "none" }, false],
  ])("%j: %s", (filter, shown) => expect(passes(outcome, hay, filter)).toBe(shown));

  it("puts what is overdue first, then by due date, and leaves ties as they stand in the file", () => {
    const due = (on: string) => ({ on, at: on, certainty: "confirmed", unit: "workingDay", days: [], citations: [] });
    const rows: readonly Outcome[] = [
      { ...outcome, due: due("2026-03-01") },
      { ...outcome, status: "openInTime", due: due("2026-12-02") },
      { ...outcome, status: "openLate", due: due("2026-11-02") },
      { ...outcome, status: "openLate", due: due("2026-10-02") },
      outcome,
    ];
    expect(ordered(rows, "late")).toEqual([3, 2, 1, 0, 4]);
    expect(ordered(rows, "due")).toEqual([0, 3, 2, 1, 4]);
    expect(ordered(rows, "line")).toEqual([0, 1, 2, 3, 4]);
  });

  it("reads letters without their marks, đ included", () => expect(plain("Đường Điện Biên")).toBe("duong dien bien"));
});
