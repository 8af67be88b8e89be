const SECONDS = new Intl.NumberFormat("vi", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** What `npm start` says in the terminal. */
export const MESSAGES = {
  usage: "Cách dùng: npm start -- [TỆP] [--open | --no-open]",
  oneFile: "Mỗi lần chỉ mở được một tệp.",
  noFile: (name) => `Không tìm thấy tệp “${name}”.`,
  notAFile: (name) => `“${name}” không phải là tệp.`,
  wrongKind: (name, kinds) => `Không mở được “${name}”: chỉ nhận tệp ${kinds.join(", ")}.`,
  building: "Đang dựng trang",
  notBuilt: "Không dựng được trang:",
  portTaken: (taken, port) => `Cổng ${taken} đang bận, dùng cổng ${port}.`,
  ready: (ms) => `Sẵn sàng sau ${SECONDS.format(ms / 1000)} giây.`,
  toOpen: (address) => `Mở trong trình duyệt: ${address}`,
  toTry: [
    "Thử ngay:",
    "  1. Xem những chỗ cần sửa ở thẻ “Kiểm tra”.",
    "  2. Sửa một ô tiền, rồi xem thẻ “Tổng hợp”.",
    "  3. Bấm “Lưu tệp .xlsx”.",
  ].join("\n"),
  toStop: "Dừng: bấm Ctrl+C.",
  notOpened: "Không tự mở được trình duyệt; hãy mở địa chỉ trên.",
  fetched: (path, kilobytes) => `  ${path} (${kilobytes} kB)`,
  notFetched: (path, status) => `Không tải được ${path} (${status}).`,
  noScripts: "Trang không có đoạn mã nào.",
};
