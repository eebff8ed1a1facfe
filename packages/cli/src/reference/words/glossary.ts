/** A term of local administration: Vietnamese, English, and the keyword it has in code, messages and documents. */
export interface Term {
  readonly vi: string;
  readonly en: string;
  readonly key: string;
}

/** Vietnamese, keyword, and the English words where the keyword does not spell them. */
const rows = `
đơn vị hành chính|administrativeUnit
tỉnh|province
thành phố trực thuộc trung ương|centrallyRunCity|centrally run city
xã|commune
phường|ward
đặc khu|specialZone
quận, huyện, thị xã, thành phố thuộc tỉnh (trước 01/07/2025)|district|district (before 1 July 2025)
mã đơn vị hành chính|unitCode|code of an administrative unit
địa giới hành chính|boundary
sáp nhập|merger
chia, tách|split
thành lập|establishment
giải thể|dissolution
đổi tên|renaming
điều chỉnh địa giới|boundaryAdjustment
đơn vị trước sắp xếp|predecessor
đơn vị sau sắp xếp|successor
địa bàn quản lý|jurisdiction
phi địa giới hành chính|nonTerritorial|regardless of boundary
uỷ ban nhân dân|peoplesCommittee|People's Committee
hội đồng nhân dân|peoplesCouncil|People's Council
sở|provincialDepartment
phòng chuyên môn cấp xã|communeDivision|division of a commune
thẩm quyền|competence
phân định thẩm quyền|divisionOfCompetence
cơ quan có thẩm quyền giải quyết|competentAuthority
cơ quan phối hợp|coordinatingAuthority
cấp giải quyết|owningLevel|level that owns a procedure
phân quyền|devolution
phân cấp|decentralisation
uỷ quyền|authorisation
thủ tục hành chính|procedure|administrative procedure
mã thủ tục|procedureCode
lĩnh vực|sector|field of work
bộ thủ tục, danh mục thủ tục|procedureCatalog|catalog of procedures
công bố|promulgation
công khai|disclosure
thành phần hồ sơ|requiredDocuments
yêu cầu, điều kiện|conditions
cách thức nộp|submissionChannel
trực tiếp|inPerson
trực tuyến|online
bưu chính công ích|publicPost
dịch vụ công trực tuyến toàn trình|fullyOnline
dịch vụ công trực tuyến một phần|partlyOnline
phí|fee
lệ phí|charge
căn cứ pháp lý|legalBasis
kết quả giải quyết|outcome
hồ sơ|dossier
mã hồ sơ|dossierNumber
người yêu cầu|applicant
người nộp|submitter
tiếp nhận|reception
từ chối tiếp nhận|receptionRefusal|refusal to accept
giấy tiếp nhận hồ sơ và hẹn trả kết quả|appointmentSlip
yêu cầu bổ sung|supplementRequest
bổ sung hồ sơ|supplement
tạm dừng thời hạn|suspension
gia hạn|extension
thẩm định|appraisal
xác minh|verification
phê duyệt|approval
từ chối giải quyết|refusal
chuyển hồ sơ|transfer
rút hồ sơ|withdrawal
trả kết quả|return|return of the outcome
phiếu xin lỗi và hẹn lại ngày trả kết quả|apologyAndReschedulingSlip
quá hạn|overdue
đúng hạn|onTime
trước hạn|early
một cửa|oneStopShop|one-stop shop
bộ phận một cửa|oneStopDesk|one-stop desk
một cửa liên thông|interlinked
trung tâm phục vụ hành chính công|publicServiceCentre
quy trình nội bộ|internalProcess
ngày làm việc|workingDay
ngày lịch|calendarDay
giờ làm việc|workingHour
thời hạn giải quyết|statutoryTimeLimit
ngày hẹn trả|dueDate
ngày nghỉ lễ, tết|publicHoliday
ngày nghỉ hằng tuần|weeklyRestDay
ngày nghỉ bù|compensatoryDayOff|day in lieu
ngày nghỉ hoán đổi|swappedDayOff
ngày làm bù|makeUpDay|made-up day
luật|law
nghị định|decree
thông tư|circular
nghị quyết|resolution
quyết định|decision
công văn|officialLetter
điều|article
khoản|clause
điểm|point
hiệu lực từ|effective.from|in force from
hiệu lực đến hết|effective.until|in force until (the keyword names the day after)
`;

/** Every term, in the order of the life of a dossier. */
export const glossary: readonly Term[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [vi = "", key = "", en = spelled(key)] = row.split("|");
    return { vi, key, en };
  });

/** `competentAuthority` as people write it: competent authority. */
function spelled(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
