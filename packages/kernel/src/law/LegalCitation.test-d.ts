import { expectTypeOf } from "vitest";
import type { Result } from "../result/Result.ts";
import { explainVi } from "../text/vi.ts";
import { formatCitation } from "./formatCitation.ts";
import type { LegalCitation } from "./LegalCitation.ts";
import type { NotACitation } from "./NotACitation.ts";
import { parseCitation } from "./parseCitations.ts";

expectTypeOf(parseCitation).returns.toEqualTypeOf<Result<LegalCitation, NotACitation>>();

// @ts-expect-error a citation names its instrument
formatCitation({ article: "5" }, "vi");
// @ts-expect-error there are two languages
formatCitation({ instrument: "60/2014/QH13" }, "fr");
// @ts-expect-error numbers of articles are text: 9a is one
formatCitation({ instrument: "60/2014/QH13", article: 5 }, "vi");
// @ts-expect-error only failures of the kernel have words here
explainVi({ _tag: "UnitNotFound", code: "1" });
// @ts-expect-error how many there are is said only when there are several
const none: NotACitation = { _tag: "NotACitation", input: "", reason: "none", count: 2 };

void none;
