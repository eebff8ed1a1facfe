import type { FieldWords } from "../../shell/fields.ts";
import type { Language, ToolWords } from "../../shell/Tool.ts";

/** What the tool of competence says. */
export interface HandlingWords extends ToolWords {
  readonly procedure: FieldWords;
  readonly place: FieldWords;
  readonly on: FieldWords;
  readonly received: FieldWords;
  readonly more: string;
  readonly whichProcedure: (count: string) => string;
  readonly noProcedure: (text: string) => string;
  readonly nothingAsked: string;
  readonly noDay: string;
  readonly whichPlace: (count: string) => string;
  readonly noPlace: (text: string) => string;
  readonly depends: string;
  readonly options: string;
  readonly tell: string;
  readonly forget: string;
  readonly facts: Readonly<Record<FactKey, string>>;
  readonly factOptions: Readonly<Record<Exclude<FactKey, "age">, Options>>;
  readonly status: Readonly<Record<"notInForce" | "abolished" | "internal" | "unknown" | "inForce", string>>;
  readonly on2: (day: string) => string;
  readonly level: Readonly<Record<Level, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly certainty: Readonly<Record<"confirmed" | "provisional", string>>;
  readonly office: string;
  readonly regulates: string;
  readonly also: string;
  readonly receives: string;
  readonly anywhere: Readonly<Record<"unit" | "province" | "nationwide", string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly terms: string;
  readonly channel: string;
  readonly limit: string;
  readonly fee: string;
  readonly limitByLaw: string;
  readonly recalled: string;
  readonly noUnit: (amount: string) => string;
  readonly notStated: string;
  readonly fees: Readonly<Record<"free" | "setByProvincialCouncil" | "setByCircular" | "notStated", string>>;
  readonly money: (amount: string, currency: string | undefined) => string;
  readonly documents: string;
  readonly noDocuments: string;
  readonly copies: (originals: number, copies: number) => string;
  readonly shown: string;
  readonly morePapers: (count: string) => string;
  readonly outcomes: string;
  readonly why: string;
  readonly mind: string;
  readonly allWords: string;
  readonly basis: string;
  readonly due: string;
}

type Options = readonly (readonly [value: string, label: string])[];
type Level = "central" | "province" | "district" | "commune" | "other";
type Kind = "original" | "division" | "devolution" | "decentralisation" | "authorisation";
type Channel = "inPerson" | "online" | "publicPost";

/** What the case in hand may be asked about. */
export type FactKey = "age" | "action" | "foreignElement" | "insideIndustrialZone" | "certifiedBy";

export const words: Readonly<Record<Language, HandlingWords>> = {
  vi: {
    tab: "Thẩm quyền",
    title: "Ai giải quyết thủ tục này, ở đâu?",
    lead: "Gõ tên hoặc mã thủ tục, nơi ở (địa chỉ cũ cũng được) và ngày. Câu trả lời nêu cơ quan, nơi nộp, thời hạn, phí và văn bản giao thẩm quyền.",
    submit: "Tìm nơi giải quyết",
    procedure: { label: "Thủ tục", hint: "Tên (không dấu cũng được) hoặc mã như 1.001193." },
    place: { label: "Nơi ở hoặc nơi có việc", hint: "Địa chỉ, tên phường xã hoặc mã đơn vị. Bỏ trống cũng được." },
    on: { label: "Vào ngày" },
    received: { label: "Hồ sơ đã nhận ngày", hint: "Khi hồ sơ đang dở dang qua ngày thẩm quyền thay đổi." },
    more: "Hồ sơ chuyển tiếp",
    whichProcedure: (count) => `Có ${count} thủ tục giống vậy. Bạn hỏi thủ tục nào?`,
    noProcedure: (text) => `Không có thủ tục nào có các chữ “${text}”. Hãy thử ít chữ hơn.`,
    nothingAsked: "Hãy nhập tên hoặc mã thủ tục.",
    noDay: "Hãy nhập ngày: thẩm quyền thay đổi theo thời gian.",
    whichPlace: (count) => `Địa chỉ này có thể thuộc ${count} đơn vị. Đơn vị nào?`,
    noPlace: (text) => `Không nhận ra đơn vị hành chính nào trong “${text}”.`,
    depends: "Tuỳ trường hợp, cần biết thêm",
    options: "Một trong các cơ quan",
    tell: "Trả lời với tình tiết này",
    forget: "Bỏ tình tiết đã cho",
    facts: {
      age: "Tuổi",
      action: "Yêu cầu",
      foreignElement: "Có yếu tố nước ngoài",
      insideIndustrialZone: "Trong khu công nghiệp, khu kinh tế",
      certifiedBy: "Nơi đã chứng thực giao dịch",
    },
    factOptions: {
      action: [
        ["", "chưa rõ"],
        ["change", "thay đổi"],
        ["correct", "cải chính"],
        ["supplement", "bổ sung"],
        ["redetermineEthnicity", "xác định lại dân tộc"],
      ],
      foreignElement: [
        ["", "chưa rõ"],
        ["true", "có"],
        ["false", "không"],
      ],
      insideIndustrialZone: [
        ["", "chưa rõ"],
        ["true", "có"],
        ["false", "không"],
      ],
      certifiedBy: [
        ["", "chưa rõ"],
        ["commune", "cấp xã"],
        ["district", "cấp huyện"],
      ],
    },
    status: {
      inForce: "đang áp dụng",
      notInForce: "Thủ tục chưa có hoặc không áp dụng tại đây",
      abolished: "Thủ tục đã bị bãi bỏ",
      internal: "Thủ tục nội bộ giữa các cơ quan",
      unknown: "Chưa xác định được cơ quan giải quyết",
    },
    on2: (day) => `ngày ${day}`,
    level: {
      central: "cấp trung ương",
      province: "cấp tỉnh",
      district: "cấp huyện",
      commune: "cấp xã",
      other: "cơ quan khác",
    },
    kind: {
      original: "theo pháp luật chuyên ngành",
      division: "theo phân định khi bỏ cấp huyện",
      devolution: "phân quyền, phân cấp từ trung ương",
      decentralisation: "tỉnh phân cấp",
      authorisation: "được uỷ quyền",
    },
    certainty: { confirmed: "đã đối chiếu nguồn", provisional: "cần đối chiếu văn bản" },
    office: "Đơn vị chuyên môn",
    regulates: "Quản lý, công bố",
    also: "Cũng có thẩm quyền, người nộp được chọn",
    receives: "Nộp ở đâu",
    anywhere: { unit: "", province: "bất kỳ nơi nào trong tỉnh", nationwide: "toàn quốc" },
    channels: { inPerson: "trực tiếp", online: "trực tuyến", publicPost: "bưu chính công ích" },
    terms: "Thời hạn và phí",
    channel: "Cách nộp",
    limit: "Thời hạn",
    fee: "Phí, lệ phí",
    limitByLaw: "Theo luật",
    recalled: "ghi theo trí nhớ",
    noUnit: (amount) => `${amount} (nguồn không ghi ngày hay giờ)`,
    notStated: "nguồn không ghi",
    fees: {
      free: "không thu",
      setByProvincialCouncil: "do Hội đồng nhân dân cấp tỉnh quy định",
      setByCircular: "theo thông tư",
      notStated: "nguồn không ghi",
    },
    money: (amount, currency) => `${amount} ${currency ?? "đồng"}`,
    documents: "Giấy tờ",
    noDocuments: "Nguồn không ghi thành phần hồ sơ.",
    copies: (originals, copies) =>
      [originals > 0 ? `${originals} bản chính` : "", copies > 0 ? `${copies} bản sao` : ""]
        .filter((one) => one !== "")
        .join(", "),
    shown: "xuất trình",
    morePapers: (count) => `Còn ${count} giấy tờ nữa`,
    outcomes: "Kết quả",
    why: "Vì sao",
    mind: "Lưu ý",
    allWords: "Đọc thành lời",
    basis: "Căn cứ pháp lý của thủ tục",
    due: "Nộp hôm đó thì hạn trả là ngày nào?",
  },
  en: {
    tab: "Competence",
    title: "Who handles this procedure, and where?",
    lead: "Type the name or code of a procedure, where the applicant lives (an old address will do) and a day. The answer names the body, where to hand in, limit, fee and the act that gives the competence.",
    submit: "Find who handles it",
    procedure: { label: "Procedure", hint: "Its Vietnamese name (marks may be left out), or a code such as 1.001193." },
    place: { label: "Where the applicant lives", hint: "An address, a commune, or a unit code. May be left empty." },
    on: { label: "On the day" },
    received: { label: "Dossier received on", hint: "For a dossier under way when competence changed." },
    more: "Dossier under way",
    whichProcedure: (count) => `${count} procedures are like that. Which do you mean?`,
    noProcedure: (text) => `No procedure has the words “${text}”. Try fewer words.`,
    nothingAsked: "Enter the name or the code of a procedure.",
    noDay: "Enter a day: competence changes with time.",
    whichPlace: (count) => `This address may lie in ${count} units. Which one?`,
    noPlace: (text) => `No administrative unit is recognised in “${text}”.`,
    depends: "It depends on the case; more must be known",
    options: "One of these bodies",
    tell: "Answer with these facts",
    forget: "Forget these facts",
    facts: {
      age: "Age",
      action: "What is asked",
      foreignElement: "A foreign element",
      insideIndustrialZone: "Inside an industrial or economic zone",
      certifiedBy: "Who certified the act",
    },
    factOptions: {
      action: [
        ["", "not known"],
        ["change", "change"],
        ["correct", "correct"],
        ["supplement", "supplement"],
        ["redetermineEthnicity", "redetermine ethnicity"],
      ],
      foreignElement: [
        ["", "not known"],
        ["true", "yes"],
        ["false", "no"],
      ],
      insideIndustrialZone: [
        ["", "not known"],
        ["true", "yes"],
        ["false", "no"],
      ],
      certifiedBy: [
        ["", "not known"],
        ["commune", "a commune"],
        ["district", "a district"],
      ],
    },
    status: {
      inForce: "in force",
      notInForce: "The procedure is not there yet, or not here",
      abolished: "The procedure is abolished",
      internal: "An internal procedure between agencies",
      unknown: "Who decides is not established",
    },
    on2: (day) => `on ${day}`,
    level: {
      central: "central",
      province: "provincial level",
      district: "district level",
      commune: "commune level",
      other: "another body",
    },
    kind: {
      original: "by the law of the field",
      division: "by the division after the districts ended",
      devolution: "devolved or decentralised from the centre",
      decentralisation: "decentralised by the province",
      authorisation: "acting by authorisation",
    },
    certainty: { confirmed: "checked against the source", provisional: "compare with the text of the law" },
    office: "Office in charge",
    regulates: "Regulates",
    also: "Equally competent, the applicant chooses",
    receives: "Where to hand in",
    anywhere: { unit: "", province: "anywhere in the province", nationwide: "anywhere in the country" },
    channels: { inPerson: "in person", online: "online", publicPost: "public post" },
    terms: "Limit and fee",
    channel: "Handed in",
    limit: "Limit",
    fee: "Fee",
    limitByLaw: "By the law",
    recalled: "recalled",
    noUnit: (amount) => `${amount} (the source names neither days nor hours)`,
    notStated: "not in the source",
    fees: {
      free: "free",
      setByProvincialCouncil: "set by the provincial council",
      setByCircular: "set by circular",
      notStated: "not in the source",
    },
    money: (amount, currency) => `${currency ?? "VND"} ${amount}`,
    documents: "Papers",
    noDocuments: "The source lists no papers.",
    copies: (originals, copies) =>
      [originals > 0 ? `${originals} original` : "", copies > 0 ? `${copies} copies` : ""]
        .filter((one) => one !== "")
        .join(", "),
    shown: "to be shown",
    morePapers: (count) => `${count} more papers`,
    outcomes: "Outcome",
    why: "Why",
    mind: "Mind",
    allWords: "The answer in sentences",
    basis: "Legal basis of the procedure",
    due: "Handed in on that day, when is it due?",
  },
};
