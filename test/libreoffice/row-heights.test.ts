import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { rowHeightsOf } from "../../src/sheets/layout/row-heights-of";
import type { TextFont } from "../../src/sheets/layout/face-widths";
import type { CellDescription, SheetDescription } from "../../src/sheets/model/sheet-description";
import { describeLibreOffice } from "./describe-libreoffice";
import { optimalRowHeights } from "./office";

const TEXTS: readonly string[] = [
  "1",
  "1.10",
  "Mức 2",
  "Quý IV/2026",
  "12/2026–5/2027",
  "Tháng 9, 10/2026",
  "Cả năm học",
  "Không phát sinh",
  "Tổ Toán – Tin",
  "Phó hiệu trưởng",
  "12.500.000 đồng",
  "Tự túc",
  "Học kỳ I: từ 14/9/2026",
  "Biên bản họp tổ, sổ góp ý",
  "Kế toán; thủ quỹ; bảo vệ",
  "Ngân sách nhà nước",
  "≥ 95 % học sinh đọc thông",
  "100 % lớp có góc thư viện",
  "Chưa có phòng tư vấn riêng",
  "Bàn ghế cũ, chưa đúng cỡ",
  "Hai máy tính/lớp; một máy chiếu",
  "Nguồn xã hội hóa: 36 triệu đồng",
  "Tổ trưởng chuyên môn các khối 1, 2, 3",
  "Trồng thêm cây bóng mát quanh sân sau",
  "Rà soát danh mục thiết bị cần bổ sung",
  "Danh sách học sinh dự lớp bơi; ảnh; phiếu",
  "Hiệu trưởng, chủ tịch công đoàn, tổng phụ trách",
  "Sửa mái nhà để xe và lối đi dành cho xe lăn",
  "NÂNG CẤP ĐƯỜNG TRUYỀN VÀ PHÒNG MÁY CHO KHỐI 3, 4, 5",
  "Phụ huynh góp công: dọn vườn, sơn hàng rào, làm kệ sách",
  "Giáo viên mới chưa quen phần mềm quản lý; cần người kèm cặp",
  "- Mua 20 bộ sách tham khảo\n- Đóng bìa, dán nhãn\n- Lập sổ mượn",
  "Mỗi tổ dạy minh họa hai tiết, góp ý theo phiếu, lưu vào kho bài",
  "Thư viện mở cửa trưa thứ ba và thứ năm; có lịch trực của lớp 5A/5B",
  "Trích quỹ phát triển hoạt động sự nghiệp 18.000.000 đ, phần còn lại xin phường",
  "Tỷ lệ chuyên cần còn thấp ở hai điểm lẻ vì đường xa và mưa lũ kéo dài",
  "Hồ sơ kiểm tra bếp ăn; hợp đồng thực phẩm; mẫu lưu hằng ngày; sổ ba bước",
  "1) Khảo sát nhu cầu\n2) Chọn nhà cung cấp\n3) Lắp đặt, chạy thử, bàn giao",
  "Hợp đồng lắp camera/biên bản nghiệm thu/thanh lý (bản sao) lưu ở văn phòng",
  "Đến cuối tháng 5/2027 cả 24 lớp có tủ đồ dùng dùng chung, khóa được, có người giữ",
  "Trong năm học qua, việc tự làm đồ dùng chỉ có ở khối 2; các khối khác chưa chia sẻ " +
    "với nhau",
  "Tập huấn cho 32 giáo viên cách ra đề theo ma trận; mỗi người nộp một đề, tổ trưởng " +
    "duyệt và cho chạy thử trên lớp",
  "Nhà vệ sinh khu B xuống cấp: 4/6 vòi nước hỏng, cửa gãy bản lề, chưa có chỗ cho học " +
    "sinh khuyết tật vận động",
  "Ban đại diện cha mẹ học sinh họp đầu kỳ, giữa kỳ và cuối kỳ; ghi rõ việc đã hứa, " +
    "việc đã làm, việc còn nợ",
  "Xây dựng lịch sinh hoạt câu lạc bộ theo sở thích (cờ vua, vẽ, đàn, bóng rổ), mỗi " +
    "câu lạc bộ có một giáo viên và một phụ huynh phụ trách",
  "Đánh giá lại 45 đồ dùng được cấp năm 2019; thanh lý thứ hỏng, sửa thứ còn dùng " +
    "được, lập danh sách cần mua cho năm ngân sách 2027",
  "Kết quả khảo sát tháng 4/2026 cho thấy 38 % học sinh khối 6 chưa tự tin khi nói " +
    "trước lớp, nhất là các em mới chuyển trường về",
  "Chỉ tiêu:\n– 90 % giáo viên dùng được lớp học trực tuyến;\n– 100 % tổ có kho học " +
    "liệu;\n– mỗi học kỳ có ít nhất 3 chuyên đề liên trường.",
  "Thiếu 01 phòng học bộ môn Khoa học tự nhiên; thiết bị thí nghiệm để chung kho với " +
    "đồ thể dục nên khó tìm, dễ vỡ và không kiểm kê đủ hằng năm",
  "Phối hợp trạm y tế khám sức khỏe hai lần mỗi năm, theo dõi cân nặng và thị lực, báo " +
    "kết quả riêng cho từng gia đình, có sổ bàn giao giữa các năm học",
  "Đoàn/Đội/Công đoàn/Hội cha mẹ học sinh/Trạm y tế/Công an phường",
  "Quyết-định-thành-lập-tổ-tự-đánh-giá; Bảng-phân-công-nhiệm-vụ; Sổ-theo-dõi-tiến-độ " +
    "(bản điện tử)",
  "TĂNG CƯỜNG CƠ SỞ VẬT CHẤT, THIẾT BỊ DẠY HỌC TỐI THIỂU; ƯU TIÊN PHÒNG TIN HỌC, PHÒNG " +
    "NGOẠI NGỮ VÀ NHÀ ĐA NĂNG",
  "Giai đoạn 1 (9–12/2026): lập hồ sơ, xin ý kiến hội đồng trường. Giai đoạn 2 " +
    "(1–3/2027): mua sắm, lắp đặt. Giai đoạn 3 (4–5/2027): dùng thử, rút kinh nghiệm, " +
    "công khai kinh phí",
  "Tổng phụ trách Đội lập kế hoạch ngoại khóa gắn với địa phương: thăm làng nghề, bảo " +
    "tàng huyện, vườn rau của hợp tác xã; mỗi chuyến có bản đăng ký, bảo hiểm, phân công " +
    "người đi cùng và bài thu hoạch của học sinh.",
  "Việc bồi dưỡng học sinh có năng khiếu chưa thành nền nếp: giáo viên tự chọn em, tự " +
    "chọn giờ, không có chương trình chung nên khi đổi người dạy thì học sinh phải bắt " +
    "đầu lại từ đầu, phụ huynh phàn nàn và kết quả thi cấp xã hai năm liền giảm.",
  "Đầu năm, mỗi lớp chọn hai thói quen muốn rèn (đúng giờ, giữ sạch chỗ ngồi, nói lời " +
    "cảm ơn…), treo bảng theo dõi ở cuối lớp; chiều thứ sáu cả lớp cùng chấm, giáo viên " +
    "chụp lại và gửi cho gia đình; cuối tháng đội cờ đỏ tổng hợp, nhà trường khen một " +
    "lớp tiến bộ nhất chứ không chỉ lớp điểm cao nhất.",
  "Kinh phí dự kiến 64.750.000 đ, gồm: ngân sách không tự chủ 40.000.000 đ (sửa mái, " +
    "thay cửa), quỹ phát triển hoạt động sự nghiệp 14.750.000 đ (mua quạt, đèn) và tài " +
    "trợ 10.000.000 đ của cựu học sinh khóa 1998–2003 (cây xanh, ghế đá). Phần tài trợ " +
    "chỉ chi khi đã có biên bản tiếp nhận và quyết định phê duyệt của hiệu trưởng.",
  "Nhóm giáo viên cốt cán dự giờ chéo giữa hai điểm trường, quay lại một đoạn 10 phút, " +
    "cùng xem và chỉ bàn ba câu hỏi: học sinh đang làm gì, em nào bị bỏ lại, lần sau " +
    "thầy cô đổi điều gì. Không xếp loại, không đưa vào thi đua; biên bản một trang, lưu " +
    "ở thư mục chung. Sau mỗi tháng, nhóm chọn một đoạn hay để chia sẻ trong buổi họp " +
    "hội đồng, nhờ vậy người ngại dự giờ cũng dần quen với việc mở cửa lớp.",
  "Nhà trường là ngôi trường vùng ven, ba điểm lẻ cách nhau từ bốn đến bảy cây số, năm " +
    "nào cũng có tuần phải nghỉ vì nước lên. Bởi vậy kế hoạch ưu tiên ba việc: giữ cho " +
    "em nào cũng có sách và thiết bị để học ở nhà khi đường bị cắt; làm cho mỗi điểm lẻ " +
    "có ít nhất một phòng an toàn, đủ điện, nước, thuốc; và tập cho giáo viên giao bài, " +
    "chấm bài, hỏi han qua điện thoại. Các việc khác vẫn làm nhưng xếp sau, và nói rõ " +
    "trong cột nguồn lực là chưa có tiền.",
];

const WIDTHS = [6.5, 8.5, 9.5, 10.5, 12.25, 13.875, 16, 18.5, 20.625, 24] as const;

/** How many of them a body text is merged over. */
const MERGED_COLUMNS = 6;

/** The fonts of the generated sheets; the larger ones never stand in narrow columns there. */
const FONTS: readonly { readonly font: TextFont; readonly fromWidth: number }[] = [
  { font: { size: 10.5 }, fromWidth: 0 },
  { font: { size: 10.5, bold: true }, fromWidth: 0 },
  { font: { size: 10.5, italic: true }, fromWidth: 0 },
  { font: { size: 9.5, italic: true }, fromWidth: 0 },
  { font: { name: "Arial", size: 8.5 }, fromWidth: 0 },
  { font: { size: 11 }, fromWidth: 12 },
  { font: { size: 12, bold: true, italic: true }, fromWidth: 12 },
  { font: { size: 13 }, fromWidth: 16 },
  { font: { size: 14, bold: true }, fromWidth: 16 },
];

/** Longer texts do not stand in columns that narrow. */
const MOST_LETTERS_PER_WIDTH_UNIT = 30;

/** Heights above this ratio are wasteful; narrow columns have some, where a word more is a line. */
const WASTEFUL_RATIO = 1.15;
const WASTEFUL_SHARE = 0.15;
const MEDIAN_RATIO = 1.1;

/** No height is above this ratio, unless by a single line, given as a multiple of the font size. */
const LARGEST_RATIO = 1.35;
const ONE_LINE = 1.2;

type Measured = {
  readonly text: CellDescription["value"];
  readonly size: number;
  readonly computed: number;
  readonly optimal: number;
};

function sheet(
  columnWidths: readonly number[],
  cells: readonly CellDescription[],
  merges: SheetDescription["merges"] = []
): SheetDescription {
  return {
    name: "Kế hoạch",
    columnWidths,
    rowHeights: {},
    cells,
    merges,
    validations: [],
    conditionalFormats: [],
    pageSetup: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 },
      printArea: { from: { row: 1, column: 1 }, to: { row: 9, column: 9 } },
      breaksAfter: [],
    },
  };
}

function textCell(row: number, column: number, value: string, font: TextFont, indent: number) {
  const full = { name: "Times New Roman", size: 12, ...font };
  const style = { font: full, wrap: true, horizontal: "left", vertical: "top", indent } as const;
  return { row, column, value, style };
}

/** Every text in every column it may stand in, one to a row, in fonts that take turns. */
function singleCells(): CellDescription[] {
  const cells: CellDescription[] = [];
  TEXTS.forEach((text, index) => {
    WIDTHS.forEach((width, column) => {
      if (text.length > width * MOST_LETTERS_PER_WIDTH_UNIT) return;
      const fonts = FONTS.filter(({ fromWidth }) => width >= fromWidth);
      const font = fonts[(index + column) % fonts.length]?.font ?? {};
      const indent = (index + column) % 6 === 0 ? 1 : 0;
      cells.push(textCell(cells.length + 1, column + 1, text, font, indent));
    });
  });
  return cells;
}

/** What LibreOffice makes of rows, beside what was computed; its least height counts as computed. */
async function measure(
  computed: SheetDescription,
  shown: SheetDescription = computed
): Promise<Measured[]> {
  const rows = shown.cells.map(({ row }) => row);
  const emptyRow = Math.max(...rows) + 1;
  const bytes = await writeWorkbook({ sheets: [shown] });
  const optimal = await optimalRowHeights(bytes, shown.name, [...rows, emptyRow]);
  const least = optimal.get(emptyRow) ?? 0;
  const heights = rowHeightsOf(computed);
  return shown.cells.map(({ row, value, style }) => ({
    text: value,
    size: style?.font?.size ?? 0,
    computed: Math.max(heights[row] ?? 0, least),
    optimal: optimal.get(row) ?? Infinity,
  }));
}

function sortedRatios(rows: readonly Measured[]): number[] {
  return rows.map(({ computed, optimal }) => computed / optimal).sort((a, b) => a - b);
}

/** LibreOffice keeps heights in hundredths of a millimetre. */
const ROUNDING = 0.02;

const tooLow = ({ computed, optimal }: Measured) => computed < optimal - ROUNDING;
const tooHigh = ({ computed, optimal, size }: Measured) =>
  computed > Math.max(optimal * LARGEST_RATIO, optimal * WASTEFUL_RATIO + size * ONE_LINE);

describeLibreOffice("computed row heights against LibreOffice's optimal ones", () => {
  it("of single cells", async () => {
    const rows = await measure(sheet(WIDTHS, singleCells()));
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter(tooLow)).toEqual([]);
    expect(rows.filter(tooHigh)).toEqual([]);
    const ratios = sortedRatios(rows);
    const wasteful = ratios.filter((ratio) => ratio > WASTEFUL_RATIO);
    expect(wasteful.length / ratios.length).toBeLessThan(WASTEFUL_SHARE);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(MEDIAN_RATIO);
  });

  it("of texts in merged columns, as if these were one", async () => {
    const font = { size: 13 };
    const cells = TEXTS.map((text, index) => textCell(index + 1, 1, text, font, 2));
    const merges = cells.map(({ row }) => ({
      from: { row, column: 1 },
      to: { row, column: MERGED_COLUMNS },
    }));
    const wide = WIDTHS.slice(0, MERGED_COLUMNS).reduce((total, width) => total + width, 0);
    const rows = await measure(sheet(WIDTHS, cells, merges), sheet([wide], cells));
    expect(rows.filter(tooLow)).toEqual([]);
    expect(rows.filter(tooHigh)).toEqual([]);
  });
});
