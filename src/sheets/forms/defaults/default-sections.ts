import type { FormId } from "../../../domain/plan/form-id";
import type { PlanSection, SectionTable } from "../../../domain/plan/plan";

/** What the default text names: filled in where it is known, left to be filled where it is not. */
export type DefaultTextFacts = {
  readonly school: string | null;
  /** "2026 - 2027" */
  readonly schoolYear: string;
  /** "2025 - 2026" */
  readonly yearBefore: string;
  readonly address: string | null;
  /** The circular of the pinned catalogue, e.g. "Thông tư số 57/2026/TT-BGDĐT". */
  readonly regulation: string;
};

type SectionText = readonly [
  title: string,
  paragraphs: readonly string[],
  table?: SectionTable | null,
];

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** The sections a new plan starts with, numbered without gaps; the school edits them in the sheet. */
export function defaultSections(form: FormId, facts: DefaultTextFacts): PlanSection[] {
  return TEXTS[form](facts).map(([title, paragraphs, table = null], index) => ({
    number: ROMAN[index] ?? String(index + 1),
    title,
    paragraphs,
    table,
  }));
}

const TEXTS: Readonly<Record<FormId, (facts: DefaultTextFacts) => readonly SectionText[]>> = {
  "cv5932-9": nineColumnText,
  "quang-ninh-10": tenColumnText,
  "tt57-2026-bieu2": circular57Text,
};

const PURPOSE: SectionText = [
  "MỤC ĐÍCH, YÊU CẦU",
  [
    "1. Khắc phục các điểm yếu đã nêu trong báo cáo tự đánh giá, giữ vững các tiêu chí đã đạt.",
    "2. Mỗi việc có người chủ trì, thời hạn, kinh phí và kết quả kiểm tra được.",
  ],
];

function nineColumnText({ regulation, yearBefore }: DefaultTextFacts): readonly SectionText[] {
  return [
    PURPOSE,
    [
      "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
      [
        "1. Báo cáo tự đánh giá của nhà trường;",
        "2. Báo cáo đánh giá ngoài (nếu có);",
        `3. ${regulation} và các văn bản hướng dẫn hiện hành;`,
        `4. Kết quả thực hiện kế hoạch cải tiến chất lượng năm học ${yearBefore};`,
        "5. Chủ trương, định hướng phát triển giáo dục của địa phương.",
      ],
    ],
    ["NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", [], "rows"],
    ["TỔ CHỨC THỰC HIỆN", ORGANISATION_2018],
  ];
}

const ORGANISATION_2018 = [
  "1. Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá: phê duyệt, bố trí nguồn lực, chỉ đạo thực hiện.",
  "2. Các thành viên của Hội đồng tự đánh giá: theo dõi tiêu chí được phân công, tổng hợp minh chứng.",
  "3. Tổ Giám sát kế hoạch cải tiến chất lượng: báo cáo đầu năm, cuối học kỳ I và cuối năm học.",
  "4. Cán bộ, giáo viên, nhân viên của trường: thực hiện đúng nội dung, thời hạn được giao./.",
];

function tenColumnText({ schoolYear, yearBefore }: DefaultTextFacts): readonly SectionText[] {
  return [
    PURPOSE,
    [
      `NHỮNG KẾT QUẢ ĐẠT ĐƯỢC NĂM HỌC ${yearBefore}`,
      ["1. Ưu điểm: …", "2. Tồn tại, tiêu chí còn yếu hoặc chưa vững chắc: …"],
    ],
    [
      `CHỈ TIÊU PHẤN ĐẤU CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC ${schoolYear}`,
      ["Các tiêu chí tập trung cải tiến: …"],
    ],
    ["NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", [], "rows"],
    ["TỔ CHỨC THỰC HIỆN", ORGANISATION_2018],
  ];
}

/** The eight parts of Mẫu số 2, Annex V of Circular 57/2026/TT-BGDĐT. */
function circular57Text(facts: DefaultTextFacts): readonly SectionText[] {
  return [
    [
      "THÔNG TIN CHUNG",
      [
        `1. Tên cơ sở giáo dục: ${facts.school ?? "…"}`,
        "2. Loại hình: …",
        `3. Địa chỉ: ${facts.address ?? "…"}`,
      ],
    ],
    [
      "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
      [
        `1. Báo cáo tự đánh giá năm học ${facts.yearBefore} của nhà trường;`,
        `2. Kết quả rà soát việc thực hiện kế hoạch cải tiến chất lượng năm học ${facts.yearBefore};`,
        `3. Kế hoạch năm học ${facts.schoolYear} và định hướng phát triển của nhà trường;`,
        `4. ${facts.regulation}.`,
      ],
    ],
    [
      "MỤC ĐÍCH, YÊU CẦU",
      [
        "1. Mục đích: khắc phục điểm hạn chế đã xác định qua tự đánh giá; nâng cao chất lượng thực hiện chương trình và kết quả của người học; cải tiến thường xuyên dựa trên dữ liệu và minh chứng.",
        "2. Yêu cầu: chọn vấn đề ưu tiên, không lập kế hoạch cho toàn bộ tiêu chí; mỗi nội dung nêu rõ mục tiêu, biện pháp, thời gian, nguồn lực, trách nhiệm và kết quả.",
      ],
    ],
    ["TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN", [], "problems"],
    ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", [], "rows"],
    ["THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)", [], "checkpoints"],
    [
      "TỔ CHỨC THỰC HIỆN",
      [
        "1. Người đứng đầu cơ sở giáo dục: phê duyệt, bố trí nguồn lực, chỉ đạo và chịu trách nhiệm.",
        "2. Hội đồng tự đánh giá: theo dõi, đôn đốc, tổng hợp kết quả theo từng mốc.",
        "3. Các tổ chuyên môn và bộ phận liên quan: thực hiện nhiệm vụ được giao, lưu minh chứng, báo cáo đúng hạn.",
      ],
    ],
    [
      "CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO",
      [
        "1. Rà soát việc thực hiện ít nhất 02 lần trong năm học: cuối học kỳ I và cuối năm học.",
        "2. Kết quả thực hiện là căn cứ của báo cáo tự đánh giá và kế hoạch năm học sau.",
        "3. Kế hoạch và kết quả thực hiện được công khai theo quy định./.",
      ],
    ],
  ];
}
