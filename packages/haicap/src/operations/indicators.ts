import { indicatorsComputeInput, indicatorsComputeOutput } from "@haicap/dossiers/schema";
import { type ComputeInput, compute } from "../indicators/compute.ts";
import type { Operation } from "../operation/Operation.ts";

const profile = { limit: { amount: 5, unit: "workingDay" as const } };
const received = { id: "e1", at: "2026-03-02T10:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc" };
const started = { id: "e2", at: "2026-03-02T15:00+07:00", command: "StartProcessing", role: "specialist", actor: "cv" };
const payment = { id: "e3", at: "2026-03-03T15:00+07:00", command: "RequestPayment", role: "taxAgency", actor: "tx" };

/** What can be asked about many dossiers at once. */
export const indicatorsOperations: readonly Operation[] = [
  {
    name: "indicators.compute",
    summary: {
      vi: "Tổng hợp đúng hạn, quá hạn của nhiều hồ sơ, theo cách của ta và của Cổng, kèm điểm tiến độ chỉ số 766",
      en: "Count many dossiers in time and late, by our verdict and the portal's, with the progress points of Decision 766",
    },
    input: indicatorsComputeInput,
    output: indicatorsComputeOutput,
    run: (input) => compute(input as ComputeInput),
    examples: [
      {
        input: {
          asOf: "2026-03-20T08:00+07:00",
          dossiers: [
            { id: "a", unit: "19774", profile, events: [received] },
            { id: "b", unit: "19774", profile, events: [received, started, payment] },
            { id: "c", profile, events: [] },
          ],
        },
        expect: {
          received: 2,
          notCounted: 1,
          late: 0,
          open: 2,
          points: { progress: { max: 20, ours: 10, portal: 0 } },
          differences: [{ id: "b", verdict: "openInTime", portalVerdict: "openLate", why: ["paymentNotDeducted"] }],
          refused: [],
        },
      },
    ],
  },
];
