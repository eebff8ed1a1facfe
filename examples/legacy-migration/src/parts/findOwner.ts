import { civilDateAt, type Instant } from "@haicap/kernel";
import { procedures } from "haicap";
import type { Agency, Question } from "../Outcome.ts";
import { reform } from "../reform.ts";

/** Who goes on with the procedure in a commune; where nobody can be named, the question and those among whom it is. */
export interface Owner {
  readonly agency?: Agency;
  readonly among: readonly Agency[];
  readonly questions: readonly Question[];
}

/** Asks who decides the procedure from the day of the reform on, for a dossier that the district received. */
export const findOwner = (code: string, receivedAt: Instant, commune: string | undefined): Owner => {
  const asked = procedures.whoHandles({
    code,
    on: reform.on,
    receivedOn: civilDateAt(receivedAt),
    receivedBy: reform.district.id,
    ...(commune === undefined ? {} : { place: commune }),
  });
  if (!asked.ok) {
    const { _tag, message } = asked.error;
    const reason = _tag === "CaseDependent" ? "caseDependent" : "procedureUnknown";
    return { among: optionsIn(asked.error), questions: [{ reason, message }] };
  }
  const { decides, status, name } = asked.value;
  if (decides === undefined) return { among: [], questions: [noOwner(code, name, status)] };
  return { agency: agencyOf(decides), among: [], questions: [] };
};

/** The bodies outside the communes among which the facts of the case choose. */
const optionsIn = (failure: object): readonly Agency[] => {
  const options: unknown = "options" in failure ? failure.options : [];
  return Array.isArray(options)
    ? options.filter((one: Deciding) => one.level !== "commune").map((one: Deciding) => agencyOf(one))
    : [];
};

interface Deciding {
  readonly level: string;
  readonly organ: string;
  readonly body: string;
  readonly unit?: { readonly code: string; readonly fullName: string };
}

/** In a commune the committee has the dossier, whoever in it decides; the police have their own. */
const agencyOf = ({ level, organ, body, unit }: Deciding): Agency => {
  if (unit === undefined) return { id: organ, name: body };
  const place = `${unit.fullName.slice(0, 1).toLowerCase()}${unit.fullName.slice(1)}`;
  if (level === "commune" && organ !== "police") return { id: unit.code, name: `Ủy ban nhân dân ${place}` };
  const seated = body.replace(/cấp (xã|tỉnh)/u, place);
  return { id: `${unit.code}/${organ}`, name: seated === body ? `${body}, ${unit.fullName}` : seated };
};

/** Offices that a person may send a dossier to when its procedure does not say: the committee of a commune of the district. */
export const committeeOf = (code: string, fullName: string): Agency =>
  agencyOf({ level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã", unit: { code, fullName } });

const noOwner = (code: string, name: string, status: string): Question => ({
  reason: "noOwner",
  message: {
    vi: `Thủ tục ${code} “${name}” từ ${reform.on} không có cơ quan quyết định (${status === "abolished" ? "đã bãi bỏ" : "chưa xác định"}); hãy hỏi cơ quan công bố thủ tục`,
    en: `Procedure ${code} “${name}” has no deciding body from ${reform.on} on (${status}); ask the body that promulgates it`,
  },
});
