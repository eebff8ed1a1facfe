import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandsOf } from "../testing/commandsOf.ts";
import { replayStory } from "../testing/replayStory.ts";
import { type RulesForOptions, rulesFor } from "../testing/rulesFor.ts";
import { noteEn } from "../text/timelineEn.ts";
import { noteVi } from "../text/timelineVi.ts";
import { byRecordedTime } from "./byRecordedTime.ts";
import { replay } from "./replay.ts";
import { reportOf } from "./reportOf.ts";
import type { TimelineRow } from "./Timeline.ts";
import { timelineOf } from "./timelineOf.ts";

const told = (text: string, options: RulesForOptions = {}): readonly TimelineRow[] => {
  const { results } = replayStory(text, "2026-12-01 09:00", options);
  const rows = timelineOf(rulesFor(options), results);
  if (!rows.ok) throw new Error(rows.error._tag);
  return rows.value;
};

const kinds = (text: string, options: RulesForOptions = {}): readonly string[] =>
  told(text, options).map(({ notes }) => notes.map(({ kind }) => kind).join(" "));

const words = (text: string, options: RulesForOptions = {}): readonly string[] =>
  told(text, options).flatMap(({ notes }) => notes.flatMap((note) => [noteVi(note), noteEn(note)]));

const accepted = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-02 09:00 StartProcessing specialist`;

describe("a timeline", () => {
  it("tells intake: until when the desk must answer, and whether it did", () => {
    const text = `2026-03-02 08:00 Submit applicant {"documents":["Tờ khai"]}
      2026-03-03 09:00 RequestIntakeSupplement deskOfficer {"reason":"thiếu"}
      2026-03-03 10:00 Resubmit applicant
      2026-03-03 11:00 RejectIntake deskOfficer`;
    expect(kinds(text)).toEqual(["intakeStarted said", "intakeAnswered waits said", "", "neverAccepted"]);
    expect(words(text)).toEqual(
      expect.arrayContaining([
        "Bộ phận một cửa phải trả lời trong 8 giờ làm việc: trước 08:30 thứ Ba 03/03/2026",
        "First answer after 8 h 30 min of office time, OVER the 8 hours allowed",
        "Chờ người nộp bổ sung trước khi tiếp nhận, đến 09:00 thứ Năm 02/04/2026",
        "lý do: thiếu",
      ]),
    );
  });

  it("tells a pause, a resumption that moves the date, and one that costs nothing", () => {
    const text = `${accepted}
      2026-03-04 09:00 RequestSupplement specialist {"documents":["bản sao"]}
      2026-03-06 14:00 SubmitSupplement applicant
      2026-03-06 17:00 RequestPayment specialist
      2026-03-09 07:30 ConfirmPayment cashier`;
    expect(kinds(text).slice(2)).toEqual([
      "clockPaused waits said",
      "clockResumed",
      "clockPaused waits",
      "clockResumed",
    ]);
    expect(told(text).map(({ clock, used }) => [clock, used])).toEqual([
      ["running", 0],
      ["running", 0],
      ["paused", 900],
      ["running", 900],
      ["paused", 1080],
      ["running", 1080],
    ]);
    expect(words(text)).toEqual(
      expect.arrayContaining([
        "Thời hạn tạm dừng để chờ bổ sung hồ sơ; còn lại 22 giờ 30 phút làm việc",
        "The wait for a supplement is over (18 h of office time); due 14:00 on Wed 11 Mar 2026 instead of 09:00 on Mon 9 Mar 2026: what was left of the limit is kept",
        "Hết thời gian chờ thực hiện nghĩa vụ tài chính (dừng 0 phút làm việc); hạn không đổi: 14:00 thứ Tư 11/03/2026",
      ]),
    );
  });

  it("tells a due date that had passed, and a limit that begins anew", () => {
    const late = `${accepted}
      2026-03-09 09:01 RequestSupplement specialist
      2026-03-10 09:00 SubmitSupplement applicant`;
    expect(words(late).join()).toContain("hạn đã qua trước khi dừng nên không được lùi nữa");
    expect(words(late).join()).toContain("the due date had passed before it and stays 09:00 on Mon 9 Mar 2026");
    const restart = { profile: { supplementClock: "restart" as const } };
    const again = `${accepted}
      2026-03-03 09:00 ApologizeExtend leader {"newDue":"2026-03-20"}
      2026-03-04 09:00 RequestSupplement specialist
      2026-03-06 14:00 SubmitSupplement applicant`;
    expect(kinds(again, restart).at(-1)).toBe("clockRestarted");
    expect(words(again, restart).slice(-2)).toEqual([
      "Thời hạn tính lại từ đầu kể từ lúc nhận đủ bổ sung (đã dùng 15 giờ làm việc, không tính nữa); hạn mới: 14:00 thứ Sáu 13/03/2026, thay cho 09:00 thứ Hai 09/03/2026; hẹn trả theo hạn mới, thay cho hết ngày thứ Sáu 20/03/2026",
      "The whole time limit begins anew, now that the supplement is in (15 h of office time used before no longer count); due 14:00 on Fri 13 Mar 2026 instead of 09:00 on Mon 9 Mar 2026; promised for the new date instead of the end of Fri 20 Mar 2026",
    ]);
  });

  it("tells days left under the Civil Code, form 04, a withdrawal, children, and an end", () => {
    const days = { workingDayAs: "days" as const };
    expect(words(`${accepted}\n2026-03-03 09:00 RequestPayment specialist`, days).join()).toContain(
      "còn lại 4 ngày làm việc",
    );
    const text = `${accepted}
      2026-03-03 09:00 ApologizeExtend leader {"reason":"đông"}
      2026-03-03 10:00 DispatchChild specialist {"child":"A"}
      2026-03-03 11:00 ChildResult partnerAgency {"child":"A"}
      2026-03-03 14:00 RequestWithdrawal applicant {"reason":"đổi ý"}
      2026-03-03 15:00 DenyWithdrawal leader
      2026-03-03 16:00:30 Sign leader {"capacity":"TUQ","mandate":"12/GUQ"}`;
    expect(kinds(text).slice(2)).toEqual([
      "promised said",
      "children",
      "children",
      "withdrawal said",
      "withdrawal",
      "clockEnded said",
    ]);
    const said = words(text);
    expect(said).toContain("Xin lỗi, không nêu ngày hẹn mới: vẫn hẹn trả 09:00 thứ Hai 09/03/2026");
    expect(said).toContain("Interlinked dossiers: awaited A; answered none");
    expect(said).toContain("Ký thừa uỷ quyền (TUQ.) · văn bản uỷ quyền: 12/GUQ");
    expect(said).toContain("The time limit ends at 16:00:30 on Tue 3 Mar 2026: early (due 09:00 on Mon 9 Mar 2026)");
  });

  it("tells what was written down later, or earlier, than it is said to have happened", () => {
    const text = "2026-03-02 09:00 ReceiveAtDesk deskOfficer";
    const [command] = replayStory(text, "2026-03-02 09:00").results.map((one) => one.command);
    if (command === undefined) throw new Error("one command");
    const noted = (recorded: string): readonly string[] => {
      const replayed = replay(rulesFor(), [{ ...command, recordedAt: instantUnsafe(`2026-03-${recorded}+07:00`) }]);
      const rows = replayed.ok ? timelineOf(rulesFor(), replayed.value.results) : replayed;
      if (!rows.ok) throw new Error(rows.error._tag);
      return rows.value.flatMap(({ notes }) =>
        notes.filter(({ kind }) => kind === "recorded").flatMap((note) => [noteVi(note), noteEn(note)]),
      );
    };
    expect(noted("02T09:00:59")).toEqual([]);
    expect(noted("04T10:30")[0]).toContain("muộn 49 giờ 30 phút");
    expect(noted("02T08:00")[1]).toContain("1 h BEFORE the time claimed");
  });

  it("agrees with the report at every step, whatever happened", () => {
    const rules = rulesFor({ profile: { supplementMax: 3, delegation: true } });
    const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 25, maxMinutesBetween: 4000 };
    fc.assert(
      fc.property(commandsOf(rules.definition, shape), (commands) => {
        const replayed = replay(rules, commands);
        if (!replayed.ok) throw new Error(replayed.error._tag);
        const { results, dossier } = replayed.value;
        const rows = timelineOf(rules, results);
        if (!rows.ok) throw new Error(rows.error._tag);
        expect(rows.value).toHaveLength(commands.length);
        const last = rows.value.at(-1);
        if (last === undefined || dossier.lastAt === null) return;
        const report = reportOf(rules, dossier, dossier.lastAt);
        expect(report.ok && report.value.consumedWorkingMinutes).toBe(last.used);
        expect(last.due).toBe("due" in dossier.clock ? dossier.clock.due : null);
        for (const { notes } of rows.value)
          for (const note of notes) expect(noteVi(note) + noteEn(note)).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 150 },
    );
  });

  it("can be told by the times of the record instead of the claims", () => {
    const [command] = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00").results.map(
      (one) => one.command,
    );
    if (command === undefined) throw new Error("one command");
    const recordedAt = instantUnsafe("2026-03-03T09:00+07:00");
    expect(byRecordedTime([{ ...command, recordedAt }, command]).map(({ at }) => at)).toEqual([recordedAt, command.at]);
  });
});
