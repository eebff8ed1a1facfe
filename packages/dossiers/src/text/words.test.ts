import { civilDateUnsafe, type Instant, instantAt } from "@haicap/kernel";
import { expect, it } from "vitest";
import type { Due } from "../clock/Due.ts";
import type { DossierFailure } from "./DossierFailure.ts";
import { explainEn } from "./en.ts";
import { explainVi } from "./vi.ts";

const at = 0 as Instant;
const dueOn = (day: string): Due => ({ at: instantAt(civilDateUnsafe(day), 1440), on: civilDateUnsafe(day) });
const guard = { _tag: "GuardFailed", command: "Sign", reason: "tooLate" } as const;

it.each<[DossierFailure, string, string]>([
  [{ _tag: "UnknownCommand", command: "Fly" }, "Fly", "Fly"],
  [{ _tag: "OutOfOrder", at, lastAt: at }, "sớm hơn", "earlier"],
  [{ _tag: "AlreadyTerminal", status: "Returned", command: "Sign" }, "đã kết thúc", "come to its end"],
  [{ _tag: "WrongStatus", status: "Draft", command: "Sign", possibleIn: ["Processing"] }, "Processing", "Processing"],
  [{ _tag: "WrongStatus", status: "Draft", command: "Sign", possibleIn: [] }, "không có", "none"],
  [{ _tag: "WrongRole", role: "x", command: "Sign", allowed: ["leader"], delegationNeeded: false }, "leader", "leader"],
  [
    { _tag: "WrongRole", role: "delegate", command: "Submit", allowed: [], delegationNeeded: true },
    "uỷ quyền",
    "delegation",
  ],
  [{ ...guard, needs: { kind: "fewer", used: 1, max: 1 } }, "tối đa 1 lần", "at most 1"],
  [{ ...guard, needs: { kind: "strictlyAfter", at } }, "sau 07:00 thứ Năm 01/01/1970", "after 07:00"],
  [{ ...guard, needs: { kind: "notAfter", at } }, "không muộn hơn 07:00 thứ Năm 01/01/1970", "no later than 07:00"],
  [{ ...guard, needs: { kind: "newChild", child: "A" } }, '"A" đã được gửi', '"A" was dispatched'],
  [{ ...guard, needs: { kind: "newChild", child: null } }, "child", "child"],
  [{ ...guard, needs: { kind: "pendingChild", child: "A", pending: ["B"] } }, "đang chờ: B", "awaited: B"],
  [{ ...guard, needs: { kind: "pendingChild", child: null, pending: [] } }, "child", "child"],
  [{ ...guard, needs: { kind: "mandate" } }, "uỷ quyền", "mandate"],
  [{ ...guard, needs: { kind: "nothing" } }, "đã có kết quả", "already decided"],
  [{ _tag: "DefinitionBroken", id: "d", problems: [{ problem: "unreachable", key: "S" }] }, "unreachable (S)", "(S)"],
  [{ _tag: "DefinitionUnknown", id: "d", known: ["a", "b"] }, "a, b", "a, b"],
  [
    { _tag: "HistoryBroken", problem: "digest", sequence: 3 },
    "sự kiện 3: sự kiện hoặc mã băm",
    "at event 3: the event or",
  ],
  [{ _tag: "BasisMissing", definition: "d" }, "căn cứ (basis)", "that orders it (basis)"],
  [{ _tag: "StatusUnmapped", status: "S", definition: "d", known: ["A"] }, "một trong: A", "one of: A"],
  [{ _tag: "ClockWouldChange", from: "A", to: "B" }, "Từ A sang B", "From A to B"],
  [{ _tag: "AlreadyMigrated", id: "m1" }, '"m1" đã được', '"m1" was done'],
  [{ _tag: "FormUnknown", form: "09", known: ["01"] }, "không có biểu mẫu 09; chỉ có: 01", "no form 09; it has: 01"],
  [
    { _tag: "FormNotIssued", form: "05", status: "Draft", issuedBy: ["ExpireSupplement"] },
    "phát hành: ExpireSupplement",
    "issued by: ExpireSupplement",
  ],
  [
    { _tag: "ExchangeInvalid", fields: [{ name: "NgayHenTra", value: "x", expected: "instant" }] },
    'NgayHenTra = "x" (cần 14 chữ số',
    'NgayHenTra = "x" (14 digits',
  ],
  [
    { _tag: "RefinementBroken", id: "hue", problems: [{ problem: "leadsToOtherCode", key: "Processing + Sign" }] },
    "mã quốc gia khác (Processing + Sign)",
    "another national code (Processing + Sign)",
  ],
  [
    { _tag: "ChildExceedsParent", due: dueOn("2026-03-10"), parentDue: dueOn("2026-03-09") },
    "hết ngày thứ Ba 10/03/2026, sau hạn của hồ sơ cha (hết ngày thứ Hai 09/03/2026)",
    "the end of Tue 10 Mar 2026, after its parent (the end of Mon 9 Mar 2026)",
  ],
  [{ _tag: "ParentNotAccepted", status: "Submitted" }, "Submitted, chưa được tiếp nhận", "Submitted and has no limit"],
])("says %j in both languages", (failure, vi, en) => {
  expect(explainVi(failure)).toContain(vi);
  expect(explainEn(failure)).toContain(en);
});

it("says the names of what it is given names for", () => {
  const wrong: DossierFailure = { _tag: "WrongStatus", status: "Draft", command: "Sign", possibleIn: ["Processing"] };
  expect(explainVi(wrong, (key) => `«${key}»`)).toContain("«Draft», không thực hiện được «Sign»");
  expect(explainEn(wrong, (key) => `«${key}»`)).toContain("«Processing»");
});
