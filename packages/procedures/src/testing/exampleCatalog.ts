import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { compileCatalog } from "../catalog/compileCatalog.ts";
import type { PackedCatalog } from "../catalog/PackedCatalog.ts";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import { packRecords } from "../packing/packRecords.ts";

const owners = [
  "commune:peoplesCommittee:Ủy ban nhân dân cấp xã",
  "district:peoplesCommittee:Ủy ban nhân dân cấp huyện",
  "province:provincialDepartment:Sở Xây dựng",
  "commune:taxAgency:Thuế cơ sở",
  "other:notaryPractice:Tổ chức hành nghề công chứng",
  "province:peoplesCommittee:Ủy ban nhân dân cấp tỉnh",
  "central:ministry:Bộ Tư pháp",
  "commune:police:Công an cấp xã",
];

const citations = [
  "60/2014/QH13#7.1",
  "60/2014/QH13#7.2",
  "120/2025/NĐ-CP",
  "140/2025/NĐ-CP",
  "23/2015/NĐ-CP#5.2",
  "38/2019/QH14",
  "147/2025/NĐ-CP",
  "90/2025/NQ-HĐND",
];

const fields = [
  "Hộ tịch\tBộ Tư pháp",
  "Chứng thực\tBộ Tư pháp",
  "Hoạt động xây dựng\tBộ Xây dựng",
  "Thuế\tBộ Tài chính",
  "Bảo trợ xã hội\tBộ Y tế",
  "Trẻ em\tỦy ban nhân dân tỉnh Quảng Ninh",
  "Cư trú\tBộ Công an",
];

/** Cells: code, name, field, ways to hand in, reception, province, replaced by, internal, then intervals. */
const directory = [
  "1.000145\tQuyết định trợ cấp xã hội hàng tháng\t4\t\t\t\t2.002867\t\t2025-03-01;2025-07-01;unknown;1|0;;original;6;;splitRuleNotWritten\t2025-07-01;;abolished;;;original;6;r;mergedProbably",
  "1.001193\tThủ tục đăng ký khai sinh\t0\tiop\t\t\t\t\t2016-01-01;2025-07-01;single;0;civilStatusDomestic;original;0;;\t2025-07-01;;single;0;;original;0;;",
  "1.001699\tThủ tục nội bộ về khuyết tật\t4\t\t\t\t\t1\t2025-07-01;;single;0;;original;6;;",
  "1.004222\tĐăng ký thường trú\t6\tio\tn\t\t\t\t2025-03-01;;single;7;;original;5;;",
  "1.004859\tThủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc\t0\tiop\t\t\t\t\t2016-01-01;2025-07-01;byFacts;1|0;civilStatusChange;original;0|1;;\t2025-07-01;;single;0;;division;2;;",
  "1.007016\tKhai thuế giá trị gia tăng\t3\to\t\t\t\t\t2025-07-01;;single;3;;original;5;;",
  "1.013225\tCấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ\t2\tiop\t\t\t\t\t2025-03-01;2025-07-01;single;1;industrialZoneNamed;original;3;;\t2025-07-01;;single;0;industrialZone;division;3;;",
  "1.013234\tThẩm định thiết kế xây dựng\t2\ti\t\t\t\t\t2025-07-01;;caseDependent;2|0;;division;3;;",
  "2.000528\tThủ tục đăng ký khai sinh có yếu tố nước ngoài\t0\tiop\t\t\t\t\t2016-01-01;2025-07-01;single;1;;original;1;;\t2025-07-01;;single;0;;division;2;;",
  "2.000815\tChứng thực bản sao từ bản chính\t1\ti\t\t\t\t\t2025-07-01;;choice;0|4;;original;4;;",
  "2.002867\tHỗ trợ chi phí khám bệnh cho trẻ em\t5\t\t\t22\t\t\t2025-07-01;;single;0;;original;7;;provinceOnly",
  "3.000619\tChấp thuận nhà đầu tư dự án lưới điện\t2\t\tp\t\t\t\t2025-07-01;2026-09-01;notInForce;;;original;3;r;codeNotYetCreated\t2026-09-01;2026-10-03;unknown;;;original;3;r;codeCreationDateNotEstablished\t2026-10-03;;single;5;industrialZoneNamed;original;3;;",
];

const law = "60/2014/QH13#7";
const rules = [
  `civilStatusChange\t\t\ttrue\t\t\tno\t${owners[1]}\t${law}.2\t`,
  `civilStatusChange\tredetermineEthnicity\t\t\t\t\tunknown\t${owners[1]}\t${law}.2\t`,
  `civilStatusChange\tsupplement\t\t\t\t\tunknown\t${owners[0]}\t${law}.1\t`,
  `civilStatusChange\tchange|correct\t<14\t\t\t\tunknown\t${owners[0]}\t${law}.1\t`,
  `civilStatusChange\tchange|correct\t>=14\t\t\t\tunknown\t${owners[1]}\t${law}.2\t`,
  `civilStatusDomestic\t\t\ttrue\t\t\tno\t${owners[1]}\t${law}.2\totherProcedureForForeignElement`,
  "industrialZone\t\t\t\ttrue\t\tunknown\tother:zoneBoard:Ban quản lý khu công nghiệp, khu kinh tế\t\t",
  "industrialZoneNamed\t\t\t\ttrue\t\tno\tother:zoneBoard:Ban quản lý khu công nghiệp, khu kinh tế\t\t",
];

const legalBases = [
  "60/2014/QH13\t2016-01-01\t2027-03-01\t03/2026/QH16\tyes",
  "120/2025/NĐ-CP\t2025-07-01\t2027-03-01\t\t",
  "140/2025/NĐ-CP\t2025-07-01\t2027-03-01\t\t",
  "118/2025/NĐ-CP\t2025-07-01\t\t\t",
];

const offices = [
  "commune.office\tcommune\tVăn phòng Hội đồng nhân dân và Ủy ban nhân dân\tspecialisedBody\tcommune|ward|specialZone\tBộ Tư pháp\t150/2025/NĐ-CP\t2025-07-01\t",
  "commune.economy\tcommune\tPhòng Kinh tế\tspecialisedBody\tcommune\tBộ Xây dựng\t150/2025/NĐ-CP\t2025-07-01\t",
  "commune.economyUrban\tcommune\tPhòng Kinh tế, Hạ tầng và Đô thị\tspecialisedBody\tward|specialZone\tBộ Xây dựng\t150/2025/NĐ-CP\t2025-07-01\t",
  "commune.serviceCentre\tcommune\tTrung tâm Phục vụ hành chính công cấp xã\treceptionUnit\t\t\t118/2025/NĐ-CP\t2025-07-01\t",
  "province.serviceCentre\tprovince\tTrung tâm Phục vụ hành chính công tỉnh\treceptionUnit\t\t\t118/2025/NĐ-CP\t2025-07-01\t",
  "commune.oneStopDesk\tcommune\tBộ phận Tiếp nhận và Trả kết quả cấp xã\treceptionUnit\t\t\t61/2018/NĐ-CP\t2018-06-21\t2025-07-01",
  "district.oneStopDesk\tdistrict\tBộ phận Tiếp nhận và Trả kết quả cấp huyện\treceptionUnit\t\t\t61/2018/NĐ-CP\t2018-06-21\t2025-07-01",
  "central.portal\tcentral\tCổng Dịch vụ công quốc gia\treceptionUnit\t\t\t118/2025/NĐ-CP|61/2018/NĐ-CP\t2019-12-09\t",
  "rule.boundaryFree\tother\tTiếp nhận không phụ thuộc địa giới hành chính\trule\t\t\t118/2025/NĐ-CP\t2025-07-01\t",
];

const birth: ProcedureRecord = {
  code: procedureCodeUnsafe("1.001193"),
  name: "Thủ tục đăng ký khai sinh",
  field: "Hộ tịch",
  ministry: "Bộ Tư pháp",
  levels: ["commune"],
  cases: [
    { channels: [{ channel: "inPerson", limit: { amount: 1, unit: "unspecified" }, fees: [{ status: "free" }] }] },
  ],
  outcomes: ["Giấy khai sinh"],
  legalBasis: ["60/2014/QH13"],
  flags: ["unitMissingInSource"],
  source: "example",
  checkedOn: civilDateUnsafe("2026-07-20"),
  confidence: { identity: "verified" },
};

/** The packed tables of {@link exampleCatalog}, to be changed one at a time. */
export const examplePackedCatalog: PackedCatalog = {
  present: civilDateUnsafe("2026-10-10"),
  detailsFrom: civilDateUnsafe("2025-07-01"),
  owners: owners.join("\n"),
  citations: citations.join("\n"),
  fields: fields.join("\n"),
  directory: directory.join("\n"),
  rules: rules.join("\n"),
  legalBases: legalBases.join("\n"),
  offices: offices.join("\n"),
  replacements:
    "1.000145\t2.002867\t\t\tr\n1.000999\t2.000528\t2025-06-23\t2304/QĐ-BNNMT\t\n1.000999\t1.001193\t2025-06-23\t2304/QĐ-BNNMT\t",
  records: [packRecords([birth])],
};

/** A dozen procedures for examples and tests, one for each way in which competence can go. Not a source of law. */
export const exampleCatalog: ProcedureCatalog = compileCatalog(examplePackedCatalog);
