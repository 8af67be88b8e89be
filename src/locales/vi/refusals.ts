import type { UnreadableCode } from "../../sheets/model/unreadable-file";

/** Why a file is refused, and what to do: one line each. */
export const viRefusals: Readonly<Record<UnreadableCode, string>> = {
  empty: "Tệp không có nội dung nào. Hãy chọn đúng tệp kế hoạch.",
  "not-a-workbook":
    "Tệp này không phải tệp Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  "html-not-workbook":
    "Tệp này là trang web được đặt tên .xlsx. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  "old-xls": "Tệp Excel đời cũ (.xls) chưa đọc được. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  "password-protected": "Tệp có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi chọn lại tệp.",
  damaged: "Tệp bị hỏng hoặc tải về chưa đủ. Hãy lấy lại tệp gốc rồi thử lần nữa.",
  "too-large": "Tệp quá lớn so với một bản kế hoạch. Hãy chép riêng trang kế hoạch sang tệp mới.",
  "not-a-document":
    "Tệp này không phải văn bản Word (.docx). Hãy mở bằng Word rồi lưu lại dạng .docx.",
  "no-plan-table":
    "Không tìm thấy bảng kế hoạch: đã tìm hàng tiêu đề có các cột như “Công việc”, “Thời gian thực hiện”, “Kinh phí” nhưng không có.",
  garbled:
    "Chữ trong tệp bị hỏng khi quét hoặc nhận dạng (mất dấu, lẫn ký tự lạ) nên không tin được để lấy số liệu; cũng không tự sửa thay. Hãy dùng tệp Word hoặc Excel gốc.",
  "unsupported-type":
    "Chỉ đọc được tệp .docx, .xlsx, .html và .txt. Hãy chọn một trong các loại đó.",
};
