/** Lines of the command line; the keys are the contract for other languages. */
export const viCli = {
  usage: `caitien: kế hoạch cải tiến chất lượng giáo dục

  caitien new --form MẪU --catalog DANH_MỤC --year NĂM_HỌC [--school TÊN] -o TỆP.xlsx
  caitien import TỆP.(docx|html|xlsx|txt) [--form MẪU] [--catalog DANH_MỤC] [--year NĂM_HỌC] -o TỆP.xlsx [--json]
  caitien check TỆP.xlsx [--json]
  caitien rollup TỆP.xlsx -o TỆP.xlsx [--json]
  caitien print TỆP.xlsx -o TỆP.xlsx [--json]
  caitien publish TỆP.xlsx -o TỆP.xlsx [--json]
  caitien parse money CHỮ [--unit trieu|nghin|dong] --json
  caitien parse time CHỮ --school-year NĂM_HỌC --json
  caitien catalog [MÃ] [--search TỪ] --json

Thêm --lang en để đọc bằng tiếng Anh. Mã kết thúc: 0 xong, 1 check thấy lỗi, 2 sai cách dùng hoặc tệp không đọc được.`,
  "unknown-command": "Không có lệnh “{command}”. Gõ caitien --help để xem các lệnh.",
  "unknown-option": "Sai cách dùng: {reason}. Gõ caitien --help để xem cách dùng.",
  "missing-file": "Thiếu tên tệp cần đọc. Gõ caitien --help để xem cách dùng.",
  "one-file": "Mỗi lần chỉ đọc một tệp; bỏ bớt: {files}.",
  "missing-output": "Thiếu nơi ghi: thêm -o TỆP.xlsx.",
  "missing-option": "Thiếu --{option}. Gõ caitien --help để xem cách dùng.",
  "bad-choice": "--{option} không nhận “{value}”. Chọn một trong: {choices}.",
  "bad-school-year": "“{value}” không phải năm học. Ghi như 2026-2027.",
  "file-not-found": "Không thấy tệp “{file}”. Hãy xem lại tên và thư mục.",
  "file-not-readable": "Không mở được tệp “{file}” ({reason}).",
  "cannot-write": "Không ghi được tệp “{file}” ({reason}).",
  "output-is-input":
    "Nơi ghi trùng với tệp đang đọc. Hãy đặt tên khác: tệp gốc không bao giờ bị ghi đè.",
  "output-not-xlsx": "Nơi ghi phải có đuôi .xlsx.",
  refused: "{file}: {reason}",
  "kept-previous": "Tệp {file} đã có từ trước, được giữ lại với tên {backup}.",
  "not-carried": "Không mang sang tệp mới (vẫn còn nguyên trong tệp gốc): {parts}.",
  "other-sheets": "các trang khác: {sheets}",
  "read-heading": "{file}: mẫu {form}, danh mục {catalog}, năm học {schoolYear}.",
  school: "Trường: {school}.",
  rows: "Đọc được {count} dòng kế hoạch.",
  "findings-count": "Kiểm tra: {errors} lỗi, {warnings} cảnh báo, {hints} gợi ý.",
  "finding-line": "  {mark} {sheet}!{cell}: {message}",
  "more-findings": "  … và {count} điểm nữa, xem trang Kiểm tra trong tệp.",
  total: "Tổng kinh phí đã xác định: {amount} (cộng từ {count} dòng có số tiền).",
  "left-out-none": "Mọi dòng đều đã tính vào tổng.",
  "left-out": "Chưa tính vào tổng {count} dòng:",
  "left-out-line": "  - Dòng {row} (ô {cell}): {state}, chữ gốc “{words}”.",
  written: "Đã ghi: {file}",
  created: "Đã tạo bảng kế hoạch trống: {file}",
  "no-findings": "Không có điểm nào cần xem.",
  "print-pages": "In ra {count} trang A4 ngang, chỗ ký ở trang {page}.",
  "print-pages-unsigned": "In ra {count} trang A4 ngang. Chưa có chỗ ký.",
  "print-item": "  - {cell}: {message}",
  published: "Bản công bố bỏ đi: {parts}.",
  "published-notes": "Cột Ghi chú có chữ ở {count} dòng và vẫn được in: xem lại trước khi công bố.",
  "unknown-school-year": "chưa rõ",
} as const;

export type CliMessage = keyof typeof viCli;
