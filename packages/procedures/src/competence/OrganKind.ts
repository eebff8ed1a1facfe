/**
 * The kind of body (loại cơ quan) that holds a task. A level tag is not a People's Committee: `peoplesCommittee` alone is the
 * local authority proper, the vertical agencies answer to their ministry.
 */
export type OrganKind =
  | "ministry"
  | "peoplesCommittee"
  | "provincialDepartment"
  | "districtDivision"
  | "landRegistrationOffice"
  | "serviceUnit"
  | "police"
  | "military"
  | "taxAgency"
  | "customs"
  | "treasury"
  | "reserve"
  | "socialInsuranceAgency"
  | "stateBank"
  | "court"
  | "civilJudgment"
  | "portAuthority"
  | "zoneBoard"
  | "notaryPractice"
  | "overseasMission"
  | "otherBody";

/** What is always true of a kind: whether it stands outside local government, and where it sits. */
export interface OrganFacts {
  readonly vertical: boolean;
  /**
   * `unit`: one for each administrative unit of its level; `area`: one for several communes, yet one for each province;
   * `region`: one for several provinces; `none`: tied to no unit.
   */
  readonly seat: "unit" | "area" | "region" | "none";
}

const local: OrganFacts = { vertical: false, seat: "unit" };
const verticalOfUnit: OrganFacts = { vertical: true, seat: "unit" };
const verticalOfArea: OrganFacts = { vertical: true, seat: "area" };
const verticalOfRegion: OrganFacts = { vertical: true, seat: "region" };
const outside: OrganFacts = { vertical: false, seat: "none" };

/** Every kind with its facts. */
export const organKinds: Readonly<Record<OrganKind, OrganFacts>> = {
  ministry: outside,
  peoplesCommittee: local,
  provincialDepartment: local,
  districtDivision: local,
  landRegistrationOffice: { vertical: false, seat: "area" },
  serviceUnit: local,
  police: verticalOfUnit,
  military: verticalOfUnit,
  taxAgency: verticalOfArea,
  customs: verticalOfRegion,
  treasury: verticalOfRegion,
  reserve: verticalOfRegion,
  socialInsuranceAgency: verticalOfArea,
  stateBank: verticalOfRegion,
  court: verticalOfArea,
  civilJudgment: verticalOfArea,
  portAuthority: verticalOfRegion,
  zoneBoard: outside,
  notaryPractice: outside,
  overseasMission: outside,
  otherBody: outside,
};
