import type { Locale } from "./locale";

/** Why the pane cannot work where it was opened. */
export type UnsupportedReason = "no-office-library" | "not-loaded" | "outside-excel" | "old-excel";

/** What is the matter, and what to do about it. */
export type UnsupportedMessage = { readonly title: string; readonly advice: string };

const MESSAGES: Readonly<Record<Locale, Readonly<Record<UnsupportedReason, UnsupportedMessage>>>> =
  {
    vi: {
      "no-office-library": {
        title: "Chưa kết nối được với Excel",
        advice:
          "Không tải được thư viện Office của Microsoft. Kiểm tra mạng, đóng bảng này rồi mở lại. " +
          "Tệp Excel không bị thay đổi.",
      },
      "not-loaded": {
        title: "Chưa mở được bảng cải tiến",
        advice:
          "Chưa tải đủ các phần của tiện ích. Kiểm tra mạng, đóng bảng này rồi mở lại. " +
          "Tệp Excel không bị thay đổi.",
      },
      "outside-excel": {
        title: "Trang này mở trong Excel",
        advice: "Mở một tệp Excel, chọn thẻ Cải tiến trên thanh công cụ, rồi bấm Mở bảng cải tiến.",
      },
      "old-excel": {
        title: "Bản Excel này chưa dùng được",
        advice:
          "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Tệp kế hoạch đã lập vẫn mở, " +
          "sửa, cộng và in được trên máy này.",
      },
    },
    en: {
      "no-office-library": {
        title: "Not connected to Excel yet",
        advice:
          "Microsoft’s Office library could not be loaded. Check the network, close this pane and " +
          "open it again. The workbook has not been changed.",
      },
      "not-loaded": {
        title: "The plan pane could not be opened",
        advice:
          "Some parts of the add-in have not arrived. Check the network, close this pane and open " +
          "it again. The workbook has not been changed.",
      },
      "outside-excel": {
        title: "This page opens inside Excel",
        advice:
          "Open a workbook, choose the Improvement plan tab of the ribbon, then Open plan pane.",
      },
      "old-excel": {
        title: "This version of Excel is too old",
        advice:
          "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. A plan made elsewhere " +
          "can still be opened, edited, totalled and printed on this computer.",
      },
    },
  };

export function unsupportedMessage(reason: UnsupportedReason, locale: Locale): UnsupportedMessage {
  return MESSAGES[locale][reason];
}
