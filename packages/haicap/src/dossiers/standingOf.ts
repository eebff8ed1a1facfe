import { type DifferenceReason, whyVerdictsDiffer } from "@haicap/dossiers/indicators";
import type { DossierReport } from "@haicap/dossiers/replay";
import { momentEn, momentVi, verdictEn, verdictVi, whenEn, whenVi, workedEn, workedVi } from "@haicap/dossiers/text";
import type { Instant, Words } from "@haicap/kernel";
import type { History } from "./historyOf.ts";

/** How a dossier stands at an instant, one sentence a line: status, time used, dates, and what the portal makes of it. */
export const standingOf = (
  { rules, replayed: { dossier } }: History,
  report: DossierReport,
  asOf: Instant,
): readonly Words[] => {
  const status = rules.definition.rows.get(dossier.status)?.status;
  const code = dossier.code === null ? "" : ` (${dossier.code})`;
  const { clock } = dossier;
  return [
    {
      vi: `Tính đến ${momentVi(asOf)}: ${status?.nameVi ?? dossier.status}${code}, ${verdictVi[report.verdict]}`,
      en: `As of ${momentEn(asOf)}: ${status?.nameEn ?? dossier.status}${code}, ${verdictEn[report.verdict]}`,
    },
    ...("due" in clock
      ? [
          {
            vi: `Đã dùng ${workedVi(report.consumedWorkingMinutes)}; hạn theo luật ${whenVi(clock.due)}, hẹn trả ${whenVi(clock.promised)}`,
            en: `${workedEn(report.consumedWorkingMinutes)} used; due by law ${whenEn(clock.due)}, promised for ${whenEn(clock.promised)}`,
          },
        ]
      : []),
    ...(report.intakeBreach ? [intakeLate(report)] : []),
    ...portalSays(report, whyVerdictsDiffer(dossier, asOf)),
  ];
};

const intakeLate = ({ intakeWorkingMinutes }: DossierReport): Words => ({
  vi: `Bộ phận một cửa trả lời lần đầu quá thời hạn tiếp nhận (${workedVi(intakeWorkingMinutes)})`,
  en: `The desk's first answer was late (${workedEn(intakeWorkingMinutes)})`,
});

const portalSays = ({ verdict, portalVerdict }: DossierReport, why: readonly DifferenceReason[]): readonly Words[] =>
  verdict === portalVerdict
    ? []
    : [
        {
          vi: `Cổng Dịch vụ công quốc gia sẽ hiển thị: ${verdictVi[portalVerdict]} (${why.map((one) => reasons[one].vi).join("; ")})`,
          en: `The national portal will show: ${verdictEn[portalVerdict]} (${why.map((one) => reasons[one].en).join("; ")})`,
        },
      ];

const reasons: Readonly<Record<DifferenceReason, Words>> = {
  appointmentMoved: { vi: "ngày hẹn trả đã khác hạn theo luật", en: "the appointment is no longer the statutory date" },
  withdrawalCountsAsEnd: { vi: "coi yêu cầu rút là kết thúc", en: "it takes a request to withdraw for an end" },
  paymentNotDeducted: {
    vi: "không trừ thời gian chờ nghĩa vụ tài chính",
    en: "it does not deduct the wait for a payment",
  },
};
