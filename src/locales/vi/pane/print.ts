/** Words of the pane's "print" part; the keys are the contract for other languages. */
export const viPanePrint = {
  "page.print": "Chuẩn bị in",
  "home.print": "Chuẩn bị in",

  "change.prepare-print": "Đã đặt lại khổ giấy, chiều cao hàng và chỗ ngắt trang",
  "change.prepare-print-split":
    "Đã đặt lại khổ giấy, chiều cao hàng, chỗ ngắt trang và tách {count} dòng quá cao",
  "change.publish": "Đã lập trang “{sheet}”",
  "changeName.prepare-print": "chuẩn bị in",
  "changeName.publish": "lập trang “{sheet}”",
  "failed.prepare-print": "Chưa chuẩn bị in được, bảng vẫn như cũ.",
  "failed.publish": "Chưa lập được bản công bố, bảng vẫn như cũ.",
  "failed.check-print": "Chưa xem được bản in, không có gì bị thay đổi.",
  "busy.check-print": "Đang xem bản in…",

  "print.noPlan": "Tệp này chưa có kế hoạch để in.",
  "print.toPlan": "Về trang đầu",
  "print.checking": "Đang xem bản in…",
  "print.pages": "In ra {count} trang A4 ngang",
  "print.signature": "Chỗ ký ở trang {page}.",
  "print.noSignature": "Chưa có chỗ ký.",
  "print.ready": "Trang in đã sẵn sàng.",
  "print.howToPrint": "Bấm Ctrl+P để in. Những điều nêu dưới đây không ngăn việc in.",
  "print.howToPrintFile":
    "Lưu tệp rồi in bằng Excel hoặc LibreOffice. Những điều nêu dưới đây không ngăn việc in.",
  "print.mended": "Bấm “Chuẩn bị in” là sửa xong",
  "print.todo": "Cần thầy cô xem",
  "print.note": "Nên biết",
  "print.prepare": "Chuẩn bị in",
  "print.recheck": "Xem lại",
  "print.done": "Xong",

  "print.rows-clipped": "{count} hàng quá thấp, chữ bị che.",
  "print.row-over-limit":
    "Hàng {row} cao quá mức Excel cho phép. Sẽ tách làm nhiều hàng liền nhau, đọc lại vẫn là một.",
  "print.row-over-limit-kept":
    "Hàng {row} quá cao, Excel không hiện hết chữ: rút gọn chữ hoặc tách thành hai việc.",
  "print.helpers-printed": "Cột theo dõi đang nằm trong vùng in.",
  "print.words-not-printed": "Vùng in chưa đúng với phần có chữ của văn bản.",
  "print.paper-differs":
    "Khổ giấy, hướng giấy, lề hoặc tỷ lệ in chưa đúng: A4 ngang, lề trái 30 mm, vừa một trang ngang.",
  "print.titles-differ": "Tiêu đề bảng chưa lặp lại ở đầu mỗi trang.",
  "print.page-number-differs": "Số trang chưa đặt giữa lề trên, ẩn ở trang 1.",
  "print.breaks-differ": "Chỗ ngắt trang chưa theo nội dung hiện nay.",
  "print.number-missing": "Chưa ghi số và ký hiệu văn bản.",
  "print.date-missing": "Chưa ghi đủ địa danh, ngày tháng năm.",
  "print.signer-missing": "Chưa ghi đủ chức vụ và họ tên người ký.",
  "print.recipients-missing": "Chưa ghi nơi nhận.",
  "print.end-mark-missing": "Cuối phần lời chưa có dấu kết thúc “./.”.",
  "print.clarify-open": "Còn {count} chỗ “Cần làm rõ”.",
  "print.errors-open": "Còn {count} lỗi ở thẻ Kiểm tra.",
  "print.rows-hidden": "{count} hàng đang ẩn sẽ không in.",
  "print.bare-heading":
    "Phần sau bảng dài hơn một trang, nên tiêu đề bảng còn lặp ở trên phần chữ ấy. Rút gọn phần tổ chức thực hiện, hoặc hạ thấp các hàng trống chỗ ký, rồi chuẩn bị in lại.",

  "print.copy": "Bản công bố",
  "print.copyAbout":
    "Một bản chỉ có những gì được in, để đăng hoặc gửi đi. Kế hoạch đang làm không đổi.",
  "print.copyLeaves": "Bản công bố bỏ đi:",
  "print.copyNotes": "Cột Ghi chú có chữ ở {count} dòng và vẫn được in: xem lại trước khi công bố.",
  "print.copyToFile": "Lưu bản công bố thành tệp mới",
  "print.copyToSheet": "Lập trang “Bản công bố”",
  "print.copySheetHint":
    "Trang mới nằm sau trang kế hoạch. Muốn gửi đi: chuyển trang ấy sang một tệp mới, hoặc lưu thành PDF.",
  "print.copySaved": "Đã lưu “{file}” vào thư mục tải xuống.",

  "stripped.tracking": "{count} cột theo dõi bên phải",
  "stripped.sheets": "{count} trang tính khác",
  "stripped.words-outside": "{count} ô ghi ngoài vùng in",
  "stripped.hidden": "chữ của {count} ô đang ẩn",
  "stripped.formulas": "{count} công thức (giữ kết quả)",
  "stripped.rules": "danh sách chọn và định dạng theo điều kiện",
  "stripped.comments": "nhận xét, ghi chú gắn ở ô, liên kết, hình (nếu có)",
} as const;
