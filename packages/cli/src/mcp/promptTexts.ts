/** What a prompt is asked with. */
export interface AskedFor {
  readonly question: string;
  readonly today?: string;
  readonly language?: string;
  readonly unit?: string;
}

const isEnglish = ({ language }: AskedFor): boolean => language === "en";

const rules = {
  vi: `Quy tắc:
- Chỉ nói điều công cụ trả lời. Công cụ báo lỗi (isError) thì đọc "_tag" và "message": thiếu gì thì hỏi lại người hỏi; không biết thì nói rõ là chưa biết và vì sao.
- "status": "candidates", "CaseDependent" hay nhiều khả năng: nêu các khả năng, hỏi điều còn thiếu, không chọn thay.
- "certainty" khác "confirmed", hoặc có "warnings": nói rằng cần xem lại và vì sao.
- Nêu căn cứ trong "citations" (số văn bản, điều, khoản). Ngày viết kiểu 20/11/2026.`,
  en: `Rules:
- Say only what the tools answer. When a tool gives an error (isError), read "_tag" and "message": ask the person for what is missing; where it is not known, say that it is not known, and why.
- "status": "candidates", "CaseDependent" or several possibilities: name them, ask for what is missing, choose none yourself.
- "certainty" other than "confirmed", or "warnings": say that it must be looked at again, and why.
- Name the law in "citations" (number of the instrument, article, clause).`,
} as const;

const dayOf = (given: AskedFor, vi: string, en: string): string => {
  if (given.today === undefined)
    return isEnglish(given) ? `Ask for today's date if it matters; ${en}` : `Hỏi ngày hôm nay nếu cần; ${vi}`;
  return isEnglish(given) ? `Today is ${given.today}; ${en}` : `Hôm nay là ${given.today}; ${vi}`;
};

/** The way from a citizen's question to an answer: which unit, which procedure, where, when. */
export const citizenText = (given: AskedFor): string => {
  const day = dayOf(given, "các công cụ không tự biết ngày.", "the tools do not know the date.");
  if (isEnglish(given))
    return `A citizen of Viet Nam asks: "${given.question}"

${day}
1. Where: address_resolve with what was said of the place (writtenUnder "threeTier" if a district or a former unit is named). It gives the unit of today.
2. Which procedure: procedures_search with the matter; name the ones that fit if there are several.
3. Who decides and where to hand in: procedures_whoHandles with code, place (the unit's code) and on (the day).
4. What to bring, fee, limit: procedures_get. When: deadline_compute with receivedAt (with +07:00) and the limit as stated. A limit without unit or number is not known: say so.

${rules.en}
Answer in English, shortly: where, what to bring, when, by which law, what is uncertain.`;
  return `Một người dân hỏi: "${given.question}"

${day}
1. Ở đâu: address_resolve với điều người hỏi nói về nơi ở (writtenUnder "threeTier" nếu có tên quận, huyện hoặc đơn vị cũ). Kết quả là đơn vị hiện nay.
2. Thủ tục nào: procedures_search với việc cần làm; nếu có nhiều thủ tục phù hợp thì nêu ra.
3. Ai giải quyết, nộp ở đâu: procedures_whoHandles với code, place (mã đơn vị) và on (ngày).
4. Giấy tờ, phí, thời hạn: procedures_get. Bao giờ có: deadline_compute với receivedAt (có +07:00) và thời hạn đúng như đã ghi. Thời hạn không ghi đơn vị hoặc số thì chưa biết: nói rõ như vậy.

${rules.vi}
Trả lời bằng tiếng Việt, ngắn gọn: nộp ở đâu, mang gì, bao giờ có, theo văn bản nào, điều gì chưa chắc.`;
};

/** The way from an official's question to an answer: competence, due date, what may happen next. */
export const officialText = (given: AskedFor): string => {
  const day = dayOf(given, "luôn ghi ngày vào câu hỏi cho công cụ.", "put the day into every question to a tool.");
  if (isEnglish(given))
    return `An official of a one-stop centre${given.unit === undefined ? "" : ` (unit ${given.unit})`} asks: "${given.question}"

${day}
- Competence: procedures_whoHandles; whether an agency may act: procedures_mayAct; basis that expires: procedures_sunsets.
- Time limit: deadline_compute, deadline_elapsed, deadline_latestFiling; why, day by day: receipt true, then receipt_render.
- A dossier: dossiers_replay for its state and due date, dossiers_allowed for what a role may do next, dossiers_form for a form.
- A unit or a code: units_get, units_successors, units_predecessors; identifiers_check for numbers.
- What the province has settled: procedures_overlayProblems before it is relied on; province_whereToSubmit, province_nextOpening.

${rules.en}
Answer in English, with the steps of the reasoning and every basis.`;
  return `Một cán bộ một cửa${given.unit === undefined ? "" : ` (đơn vị ${given.unit})`} hỏi: "${given.question}"

${day}
- Thẩm quyền: procedures_whoHandles; một cơ quan có được làm không: procedures_mayAct; căn cứ sắp hết hiệu lực: procedures_sunsets.
- Thời hạn: deadline_compute, deadline_elapsed, deadline_latestFiling; vì sao, từng ngày: receipt true rồi receipt_render.
- Hồ sơ: dossiers_replay cho trạng thái và hạn, dossiers_allowed cho việc một vai trò được làm tiếp, dossiers_form cho biểu mẫu.
- Đơn vị, mã: units_get, units_successors, units_predecessors; identifiers_check cho các mã số.
- Quy định riêng của tỉnh: procedures_overlayProblems trước khi dựa vào; province_whereToSubmit, province_nextOpening.

${rules.vi}
Trả lời bằng tiếng Việt, nêu từng bước và mọi căn cứ.`;
};
