import type { CommandPayload } from "@haicap/dossiers";
import type { Channel } from "../centre/slips.ts";

/** A dossier of the sample: how it came in, and what was done with it since. Nobody in it is a person. */
export interface SampleDossier {
  readonly procedure: string;
  /** The commune of the applicant. */
  readonly unit: string;
  readonly limit: string;
  readonly channel?: Channel;
  readonly documents: readonly string[];
  readonly at: string;
  readonly acts: readonly SampleAct[];
}

/** When, in which role, what, and with what. */
export type SampleAct = readonly [at: string, role: string, command: string, payload?: CommandPayload];

const civilStatus = "Bộ phận Tư pháp – Hộ tịch";
const economy = "Phòng Kinh tế, Hạ tầng và Đô thị";
const sameDay = "trong ngày làm việc; sau 15 giờ tính sang ngày làm việc tiếp theo";

/** Ten days at a ward's desk, up to the morning of 20 November 2026: one dossier in every state a desk meets. */
export const sample: readonly SampleDossier[] = [
  {
    procedure: "1.004884",
    unit: "19789",
    limit: "5 ngày làm việc",
    documents: ["Tờ khai đăng ký lại khai sinh", "Bản sao giấy tờ có thông tin khai sinh"],
    at: "2026-11-11T14:05",
    acts: [
      ["2026-11-11T14:40", "deskOfficer", "Forward", { toAgency: civilStatus }],
      ["2026-11-12T08:10", "specialist", "StartProcessing"],
      ["2026-11-12T09:00", "specialist", "Consult", { toAgency: "UBND xã nơi đăng ký khai sinh trước đây" }],
      ["2026-11-17T10:20", "consultedAgency", "ConsultReply", { documents: ["Văn bản xác minh"] }],
      ["2026-11-19T15:30", "specialist", "SubmitForSignature", { documents: ["Dự thảo Giấy khai sinh"] }],
    ],
  },
  {
    procedure: "1.004873",
    unit: "19789",
    limit: "3 ngày làm việc",
    documents: ["Tờ khai cấp Giấy xác nhận tình trạng hôn nhân"],
    at: "2026-11-16T08:15",
    acts: [
      ["2026-11-16T08:50", "deskOfficer", "Forward", { toAgency: civilStatus }],
      ["2026-11-16T09:30", "specialist", "StartProcessing"],
      ["2026-11-18T10:00", "specialist", "SubmitForSignature", { documents: ["Dự thảo giấy xác nhận"] }],
      ["2026-11-18T15:10", "leader", "Sign", { capacity: "KT" }],
      ["2026-11-18T16:20", "clerk", "Issue", { documents: ["Giấy xác nhận tình trạng hôn nhân"] }],
    ],
  },
  {
    procedure: "1.001612",
    unit: "19789",
    limit: "3 ngày làm việc",
    documents: ["Giấy đề nghị đăng ký hộ kinh doanh"],
    at: "2026-11-17T09:20",
    acts: [
      ["2026-11-17T10:00", "deskOfficer", "Forward", { toAgency: economy }],
      ["2026-11-17T13:45", "specialist", "StartProcessing"],
      [
        "2026-11-18T09:10",
        "specialist",
        "RequestSupplement",
        {
          documents: ["Giấy tờ chứng minh quyền sử dụng địa điểm kinh doanh"],
          reason: "Địa điểm kinh doanh ghi trong giấy đề nghị chưa rõ",
        },
      ],
    ],
  },
  {
    procedure: "1.004873",
    unit: "19753",
    limit: "3 ngày làm việc",
    documents: ["Tờ khai cấp Giấy xác nhận tình trạng hôn nhân"],
    at: "2026-11-18T08:10",
    acts: [
      ["2026-11-18T08:45", "deskOfficer", "Forward", { toAgency: "UBND Phường Phú Xuân" }],
      ["2026-11-18T14:00", "specialist", "StartProcessing"],
    ],
  },
  {
    procedure: "2.000815",
    unit: "19774",
    limit: sameDay,
    documents: ["Bản chính và 3 bản sao cần chứng thực"],
    at: "2026-11-19T08:30",
    acts: [
      ["2026-11-19T08:40", "specialist", "StartProcessing"],
      ["2026-11-19T09:10", "specialist", "SubmitForSignature"],
      ["2026-11-19T09:40", "leader", "Sign", { capacity: "self" }],
      ["2026-11-19T09:50", "clerk", "Issue"],
      ["2026-11-19T10:05", "deskOfficer", "Deliver"],
    ],
  },
  {
    procedure: "1.000894",
    unit: "19789",
    limit: sameDay,
    documents: ["Tờ khai đăng ký kết hôn", "Giấy xác nhận tình trạng hôn nhân"],
    at: "2026-11-19T15:40",
    acts: [
      ["2026-11-19T16:10", "deskOfficer", "Forward", { toAgency: civilStatus }],
      ["2026-11-20T07:45", "specialist", "StartProcessing"],
    ],
  },
  {
    procedure: "2.000635",
    unit: "19789",
    limit: sameDay,
    documents: ["Tờ khai cấp bản sao trích lục hộ tịch"],
    at: "2026-11-20T07:40",
    acts: [],
  },
  {
    procedure: "1.001612",
    unit: "19777",
    limit: "3 ngày làm việc",
    channel: "online",
    documents: ["Giấy đề nghị đăng ký hộ kinh doanh"],
    at: "2026-11-19T20:15",
    acts: [],
  },
  {
    procedure: "1.004884",
    unit: "19789",
    limit: "5 ngày làm việc",
    channel: "publicPost",
    documents: ["Tờ khai đăng ký lại khai sinh"],
    at: "2026-11-18T10:30",
    acts: [
      ["2026-11-18T10:45", "deskOfficer", "Accept"],
      ["2026-11-18T11:00", "deskOfficer", "Forward", { toAgency: civilStatus }],
    ],
  },
];
