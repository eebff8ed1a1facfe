import type { SnapshotStale } from "@haicap/dossiers/history";
import { explainVi as explainDossierVi } from "@haicap/dossiers/text";
import type { StoreFailure } from "../store/StoreFailure.ts";
import type { MalformedExport } from "../transfer/importStore.ts";
import type { RowDiffers } from "../verify/verifyStore.ts";

/**
 * Says in Vietnamese what the store could not do, with which value, and what to do.
 *
 * @example
 * explainVi({ _tag: "VersionConflict", id: "H57.12-260302-0001", expected: 3 });
 * // => "Hồ sơ H57.12-260302-0001 đã có người khác ghi thêm sau sự kiện 3; hãy đọc lại rồi thực hiện lại"
 * @since 0.1.0
 */
export const explainVi = (failure: StoreFailure | MalformedExport | RowDiffers | SnapshotStale): string => {
  switch (failure._tag) {
    case "DossierNotFound":
      return `Không có hồ sơ ${failure.id} ở tỉnh ${failure.province}, hoặc cơ quan đang hỏi không được xem; hãy kiểm tra lại mã`;
    case "DossierAlreadyOpened":
      return `Hồ sơ ${failure.id} ở tỉnh ${failure.province} đã được mở; hãy dùng mã khác`;
    case "VersionConflict":
      return `Hồ sơ ${failure.id} đã có người khác ghi thêm sau sự kiện ${failure.expected}; hãy đọc lại rồi thực hiện lại`;
    case "StoredHistoryBroken":
      return `Lịch sử hồ sơ ${failure.id} trong kho đã bị sửa: ${explainDossierVi(failure.broken)}`;
    case "DefinitionMissing":
      return `Hồ sơ ${failure.id} theo quy trình "${failure.definition}" mà chương trình không có; hãy bổ sung quy trình ấy`;
    case "RecordRefused":
      return `Không ghi được: ${failure.field} ${reasonVi[failure.reason]}`;
    case "AgencyNotAllowed":
      return `Cơ quan ${failure.agency} không được ghi vào hồ sơ này; hãy dùng đúng cơ quan đang giữ hồ sơ`;
    case "StoreUnavailable":
      return `Không kết nối được cơ sở dữ liệu (${failure.cause}); hãy thử lại sau`;
    case "DatabaseRefused":
      return `Cơ sở dữ liệu từ chối (${failure.sqlState}): ${failure.cause}`;
    case "MigrationMismatch":
      return failure.problem === "changed"
        ? `Bảng trong kho không được dựng bằng bước ${failure.id} đã biết; hãy dùng đúng phiên bản chương trình`
        : `Kho đã có bước ${failure.id} mới hơn chương trình này; hãy nâng cấp chương trình`;
    case "MalformedExport":
      return "Dòng này không phải là một hồ sơ đã xuất; hãy xuất lại từ kho";
    case "SnapshotStale":
      return `Ảnh chụp trạng thái ở sự kiện ${failure.sequence} không khớp với lịch sử; hãy xoá để kho chụp lại`;
    case "RowDiffers":
      return `Cột ${failure.column} của hồ sơ ${failure.id} không khớp với lịch sử; hãy đối chiếu với bản sao lưu`;
  }
};

const reasonVi = {
  format: "không đúng dạng",
  tooLarge: "quá lớn",
  controlCharacter: "chứa ký tự NUL hoặc nửa cặp ký tự Unicode",
  otherProvince: "không cùng tỉnh với các hồ sơ khác trong lần ghi này",
  notNext: "không phải là số tiếp theo",
  repeated: "đã có trong lịch sử",
} as const;
