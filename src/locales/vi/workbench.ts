/** Words of the page around grid and pane; the keys are the contract for other languages. */
export const viWorkbench = {
  product: "Cải Tiến",
  "bar.open": "Mở tệp…",
  "bar.save": "Lưu tệp .xlsx",
  "bar.more": "Mục khác của trang",
  "bar.file": "Chọn tệp để mở",
  "side.choose": "Phần đang xem",
  "side.grid": "Bảng",
  "side.pane": "Ngăn",
  "grid.name": "Bảng tính",

  "status.unsaved": "Chưa lưu",
  "status.saved": "Đã lưu lúc {time}",
  "status.new": "Tệp mới",
  "status.unchanged": "Chưa sửa gì",
  "time.today": "{time}",
  "time.otherDay": "{time} ngày {date}",

  "sample.fileName": "Kế hoạch mẫu.xlsx",
  "sample.caption": "Kế hoạch mẫu của một trường không có thật",
  "blank.fileName": "Kế hoạch mới.xlsx",
  "blank.sheet": "Trang tính1",

  "menu.sample": "Kế hoạch mẫu",
  "menu.blank": "Bảng trống",
  "menu.otherWork": "Việc chưa lưu khác",
  "menu.otherDraft": "{file}, lúc {time}",
  "menu.clear": "Xóa bản lưu tạm trên máy này",
  "menu.help": "Trợ giúp",

  "busy.opening": "Đang mở tệp…",
  "busy.saving": "Đang ghi tệp .xlsx…",
  opening: "Đang mở…",

  "leave.question": "Kế hoạch đang mở chưa lưu.",
  "leave.save": "Lưu tệp .xlsx",
  "leave.keep": "Mở tệp khác, giữ bản lưu tạm",
  "leave.lose": "Mở tệp khác, bỏ những gì chưa lưu",
  "lost.question": "Tệp mới sẽ không có: {parts}. Tệp gốc vẫn nguyên.",
  "lost.part": "{part} (Trang {sheets})",
  "lost.save": "Vẫn lưu tệp mới",
  "clear.question":
    "Xóa mọi bản lưu tạm trên máy này? Việc nào chưa lưu thành tệp .xlsx, kể cả ở thẻ khác, có thể không mở lại được sau khi đóng trang.",
  "clear.confirm": "Xóa bản lưu tạm",
  "question.cancel": "Thôi",

  "notice.close": "Đóng",
  "notice.refused": "Chưa mở được tệp “{file}”",
  "notice.notOpened": "Chưa mở được “{file}”",
  "notice.notOpenedAdvice":
    "Những gì đang mở vẫn giữ nguyên. Kiểm tra tệp còn ở chỗ cũ không rồi thử lần nữa.",
  "notice.restored": "Đã mở lại công việc chưa lưu lúc {time} ({file}).",
  "notice.leaveRestored": "Mở kế hoạch mẫu, giữ bản lưu tạm",
  "notice.notSaved": "Chưa lưu được tệp",
  "notice.tooLong":
    "Ô {cell} có nhiều chữ hơn mức một ô Excel chứa được (32.767 ký tự). Hãy rút gọn ô đó rồi lưu lại; những gì đã làm vẫn còn nguyên.",
  "notice.notSavedAdvice":
    "Những gì đã làm vẫn còn nguyên trên trang này. Hãy thử lưu lại; nếu vẫn không được, chép phần quan trọng sang tệp khác.",
  "notice.draftsRefused":
    "Trình duyệt không cho lưu tạm trên máy này; hãy lưu tệp thường xuyên để khỏi mất việc đã làm.",
  "notice.draftsCleared": "Đã xóa bản lưu tạm trên máy này.",

  "drop.invitation": "Thả tệp vào đây để mở",
  "gridFailed.title": "Chưa hiện được bảng tính",
  "gridFailed.advice":
    "Những gì đã làm không mất: có thể thử lại, hoặc lưu thành tệp .xlsx rồi mở bằng chương trình khác.",
  "gridFailed.retry": "Thử lại",

  "help.title": "Trợ giúp",
  "help.what":
    "Cải Tiến giúp trường lập, kiểm tra, cộng kinh phí và in kế hoạch cải tiến chất lượng. Bên trái là bảng tính, bên phải là ngăn công việc.",
  "help.private": "Tệp và số liệu của trường ở lại trên máy này, không gửi đi đâu.",
  "help.saving":
    "“Lưu tệp .xlsx” luôn tạo tệp mới trong thư mục tải về; tệp gốc không bị ghi đè. Việc chưa lưu được giữ tạm trong trình duyệt này.",
  "help.keyboard":
    "Ctrl+O mở tệp, Ctrl+S lưu tệp, F6 chuyển giữa thanh trên cùng, bảng và ngăn. Mọi việc làm được từ ngăn bên phải: Tab để đi tiếp, Esc để quay lại.",
  "help.addin":
    "Trường có Excel 2021, Microsoft 365 hoặc Excel trên web thì dùng được ngăn này ngay trong Excel: thẻ Cải tiến trên thanh công cụ, sau khi cài tiện ích.",
  "help.close": "Đóng",
} as const;
