/** Words of the pane's "refusals" part; the keys are the contract for other languages. */
export const viPaneRefusals = {
  "refused.retry": "Thử lại",
  "refused.partly": "Chỉ làm được một phần, bảng đã bị thay đổi.",
  "refused.stopped": "Đã dừng lại, tệp vẫn như cũ.",

  "failed.insert-plan": "Chưa chèn được, tệp vẫn như cũ.",
  "failed.import-plan": "Chưa đưa vào được, tệp vẫn như cũ.",
  "failed.adopt-table": "Chưa nhận được bảng, tệp vẫn như cũ.",
  "failed.add-row": "Chưa thêm được, bảng vẫn như cũ.",
  "failed.set-criterion": "Chưa đổi được tiêu chí, bảng vẫn như cũ.",
  "failed.edit-row": "Chưa lưu được dòng, bảng vẫn như cũ.",
  "failed.write-findings": "Chưa ghi được kết quả kiểm tra, bảng vẫn như cũ.",
  "failed.fix": "Chưa sửa được, bảng vẫn như cũ.",
  "failed.fix-all": "Chưa sửa được, bảng vẫn như cũ.",
  "failed.choose-amount": "Chưa ghi được số tiền, bảng vẫn như cũ.",
  "failed.choose-period": "Chưa ghi được thời gian, bảng vẫn như cũ.",
  "failed.choose-lead": "Chưa ghi được người chủ trì, bảng vẫn như cũ.",
  "failed.waive": "Chưa bỏ qua được, bảng vẫn như cũ.",
  "failed.unwaive": "Chưa đưa lại được, bảng vẫn như cũ.",
  "failed.roll-up": "Chưa tổng hợp được, các trang vẫn như cũ.",
  "failed.assign-years": "Chưa phân được năm, sổ vẫn như cũ.",
  "failed.settle-ledger": "Chưa ghi được lựa chọn, sổ và kế hoạch vẫn như cũ.",
  "failed.read": "Chưa đọc được bảng, không có gì bị thay đổi thêm.",
  "failed.undo": "Chưa hoàn tác được, bảng không bị thay đổi thêm.",
  "failed.select": "Chưa đến được ô này, không có gì bị thay đổi.",

  "refused.protected-sheet":
    "Trang “{sheet}” đang bị khóa: chọn Xem lại, Bỏ bảo vệ trang tính rồi bấm Thử lại.",
  "refused.protected-workbook":
    "Cấu trúc tệp đang bị khóa nên không thêm được trang tính: chọn Xem lại, Bảo vệ sổ làm việc để bỏ khóa rồi bấm Thử lại.",
  "refused.cell-edit-mode": "Có ô đang gõ dở: nhấn Enter để xong ô đó rồi bấm Thử lại.",
  "refused.sheet-missing":
    "Không thấy trang “{sheet}”: có thể trang đã bị xóa hoặc đổi tên. Đặt lại tên cũ rồi bấm Thử lại.",
  "refused.sheet-exists": "Tệp đã có trang “{sheet}”: đổi tên trang đó rồi bấm Thử lại.",
  "refused.changed-meanwhile":
    "Ô {cell} trang “{sheet}” vừa được sửa nên không ghi đè: xem lại ô đó rồi bấm Thử lại.",
  "refused.chooseAgain":
    "Ô {cell} trang “{sheet}” vừa được sửa nên chưa ghi gì: đã đọc lại, hãy chọn lại.",
  "refused.too-large":
    "Bảng quá lớn để Excel ghi một lần: chuyển bớt dòng sang tệp khác rồi bấm Thử lại.",
  "refused.read-only":
    "Tệp đang mở ở chế độ chỉ đọc: bấm Cho phép chỉnh sửa, hoặc lưu thành tệp khác, rồi bấm Thử lại.",
  "refused.no-answer":
    "Excel chưa trả lời: đóng các hộp thoại đang mở trong Excel rồi bấm Thử lại.",
  "refused.cancelled": "Những ô đã ghi được trả lại như trước. Bấm Thử lại khi muốn làm tiếp.",
  "refused.sheet-not-ours":
    "Trang “{sheet}” là của thầy cô, không phải do tiện ích lập, nên không ghi đè: đổi tên trang đó rồi bấm Thử lại.",
  "refused.filtered-sheet":
    "Trang “{sheet}” đang lọc, có dòng bị ẩn: chọn Dữ liệu, Xóa lọc rồi bấm Thử lại.",
  "refused.cells-in-the-way":
    "Ô {cell} trang “{sheet}” có chữ của thầy cô ở chỗ sẽ ghi: chuyển chữ đó sang cột bên phải bảng rồi bấm Thử lại.",
  "refused.own-column-between":
    "Trang “{sheet}” có cột riêng của thầy cô (ô {cell}) chen giữa các cột của sổ: chuyển cột đó sang bên phải cột “Gợi ý mục” rồi bấm Thử lại.",
  "refused.own-cell-beside":
    "Dòng sổ ở ô {cell} trang “{sheet}” sẽ bị bỏ, nhưng bên cạnh còn chữ của thầy cô: chuyển chữ đó đi hoặc tự xóa cả hàng, rồi bấm Thử lại.",
  "refused.range-conflict":
    "Trên trang có bảng, PivotTable hoặc ô gộp của thầy cô ở chỗ sẽ ghi: chuyển phần đó ra xa bảng kế hoạch rồi bấm Thử lại.",
  "refused.plan-exists":
    "Tệp này đã có bảng kế hoạch. Muốn lập kế hoạch khác, hãy mở một tệp Excel mới.",
  "refused.edit-by-hand": "Lời trong ô {cell} không đủ rõ để sửa thay: hãy sửa thẳng trong ô đó.",
  "refused.unsupported":
    "Bản Excel này chưa có chức năng cần dùng ({needed}). Hãy cập nhật Excel rồi mở lại tệp.",
  "refused.not-restored":
    "Excel ngừng nhận giữa chừng và không trả lại được các ô đã ghi. Đóng tệp mà không lưu để về bản trước, hoặc nhấn Ctrl+Z nhiều lần.",
  "refused.unknown":
    "Excel báo một lỗi chưa rõ. Bấm Thử lại; nếu vẫn vậy, hãy lưu tệp, đóng Excel rồi mở lại.",
} as const;
