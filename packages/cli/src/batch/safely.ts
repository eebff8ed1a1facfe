import type { Operation } from "haicap";

type Answer = ReturnType<Operation["run"]>;

/**
 * Runs an operation so that even a bug of ours answers its own line and no other.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * safely(operationNamed("limits.parse"), { text: "3 ngày" }).ok; // => true
 */
export const safely = (operation: Operation, input: unknown): Answer => {
  try {
    return operation.run(input);
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return {
      ok: false,
      error: {
        _tag: "InternalError",
        detail,
        message: {
          vi: `Lỗi của phần mềm khi xử lý dữ liệu này (${detail}); xin báo cho nhóm phát triển kèm dữ liệu vào.`,
          en: `A bug of this software met this input (${detail}); please report it together with the input.`,
        },
      },
    };
  }
};
