import type { FindingCode } from "../../domain/validation/finding-code";

/** What each finding says: what is wrong and what to do. `{names}` are the finding's params. */
export const FINDINGS_VI: Readonly<Record<FindingCode, string>> = {
  // Đọc tài liệu
  "header-row-repeated": "Hàng tiêu đề của bảng lặp lại {count} lần giữa bảng; đã bỏ qua khi đọc.",
  "heading-misspelt": "Tiêu đề cột ghi “{words}”, mẫu ghi “{right}”.",
  "column-missing": "Bảng không có cột “{column}” của mẫu; hãy thêm cột này nếu cần.",
  "extra-column-kept": "Cột “{column}” không có trong mẫu; nội dung được giữ nguyên.",
  "banner-row-skipped": "{count} hàng ghi tên mức hoặc tiêu chuẩn được hiểu là hàng nhóm.",
  "level-banner-misspelt": "“{words}” có lẽ là “MỨC …”; đã hiểu là hàng nhóm, không phải nội dung.",
  "number-row-skipped": "Hàng đánh số cột “(1), (2), …” được bỏ qua khi đọc.",
  "total-row-skipped": "Hàng “{words}” là hàng cộng, không tính là một dòng của kế hoạch.",
  "layout-table-skipped":
    "{count} bảng chỉ dùng để dàn trang ({tables}), không phải bảng kế hoạch.",
  "row-cells-uneven": "{count} hàng có số ô khác {expected}; hãy xem lại các hàng này.",
  "row-joined": "Dòng bị cắt qua trang ({rows}) đã được ghép lại; hãy xem có đúng một dòng không.",
  "continuation-lost":
    "Dòng này ghi là tiếp dòng {row} nhưng không đứng ngay dưới dòng đó nên được tính là một dòng riêng; hãy chép chữ về đúng dòng rồi xóa dòng này, hoặc để làm dòng mới.",
  "row-displaced": "Dòng này nằm ngoài bảng chính ({place}); đã đưa về bảng, hãy xem lại.",
  "row-holds-two-items": "Một dòng dường như chứa hai nội dung; nên tách thành hai dòng.",
  "row-number-missing": "Cột TT để trống; phần mềm tự đánh số khi viết lại bảng.",
  "row-number-unreliable":
    "Cột TT ghi {numbers} trong khi là tiêu chuẩn {standards}; phần mềm không dựa vào cột này.",
  "criterion-joined":
    "Ô tiêu chí bị tách làm hai hàng ({rows}); đã ghép lại, hãy xem có đúng không.",
  "criterion-carried": "Ô tiêu chí để trống; đã hiểu là tiêu chí {criterion} của dòng trên.",
  "standard-carried": "Ô tiêu chuẩn để trống ở các dòng {rows}; đã lấy tiêu chuẩn của dòng trên.",
  "criterion-inferred":
    "Bảng không có cột tiêu chí; đã suy ra tiêu chí {criterion}, hãy xem có đúng không.",
  "criterion-number-cell":
    "Ô tiêu chí là một số, không phải chữ; 1.10 và 1.1 dễ lẫn nhau, hãy kiểm tra lại mã.",
  "money-cell-merged":
    "Ô kinh phí “{words}” gộp cho nhiều dòng nên chỉ tính một lần, ở dòng đầu; hãy ghi rõ số tiền của từng dòng.",
  "money-columns-joined":
    "Bảng tách kinh phí thành nhiều cột ({columns}); đã ghép thành một ô kinh phí kèm nguồn, hãy xem lại.",
  "other-plan-sheet":
    "Tệp còn bảng kế hoạch ở trang khác ({sheets}), chưa được đọc; hãy xem có đúng trang cần dùng không.",
  "catalog-assumed":
    "Văn bản không ghi rõ cấp học hoặc thời điểm nên tạm dùng danh mục {catalog}; hãy xác nhận hoặc chọn danh mục khác.",
  "stray-text": "Đoạn chỉ có “{words}” nằm lạc trong văn bản; hãy xóa nếu không cần.",
  "text-tidied": "Nên viết gọn “{before}” thành “{after}”.",
  "text-like-formula":
    "{count} ô bắt đầu bằng dấu mà Excel dễ hiểu là công thức (ô đầu: “{words}”); đã ghi là chữ.",

  // Danh mục tiêu chuẩn
  "criterion-missing": "Dòng này chưa ghi tiêu chí; hãy chọn tiêu chí.",
  "criterion-not-linked":
    "Nội dung này chưa gắn với tiêu chí nào nên không có trong tổng hợp theo tiêu chí; hãy chọn.",
  "criterion-unknown": "{catalog} không có tiêu chí {criterion}; hãy kiểm tra lại mã.",
  "criterion-of-other-series":
    "{catalog} không có tiêu chí {criterion}; mã này thuộc {otherCatalog} (“{otherTitle}”). Có thể là tiêu chí {candidates}; hãy chọn, phần mềm không tự chuyển.",
  "criterion-title-of-other-series":
    "Mã {criterion} ghi kèm tên “{otherTitle}” của {otherCatalog}, trong khi ở {catalog} mã này là “{title}”. Có thể là tiêu chí {candidates}; hãy chọn, phần mềm không tự chuyển.",
  "criterion-in-several-catalogs":
    "Chưa rõ kế hoạch dùng bộ tiêu chuẩn nào: {count} dòng có mã mang hai nghĩa, như {criterion} là “{title}” theo {catalog} nhưng là “{otherTitle}” theo {otherCatalog}. Hãy ghi ngày ban hành hoặc chọn bộ tiêu chuẩn.",
  "criterion-merged-2024":
    "Tiêu chí {criterion} có thể đã được gộp theo Thông tư {regulation}; hãy đối chiếu với hướng dẫn của Sở.",
  "criterion-in-wrong-standard":
    "Tiêu chí {criterion} thuộc tiêu chuẩn {ownStandard} nhưng đang xếp ở tiêu chuẩn {standard}; hãy chuyển dòng.",
  "criterion-order": "Tiêu chí {criterion} đứng sau tiêu chí {above}; nên xếp lại theo thứ tự.",
  "criterion-two-digit": "Các mã {criteria} được giữ là chữ để không thành số (1.10 khác 1.1).",
  "criterion-title-differs":
    "Tên tiêu chí {criterion} ghi “{words}”, tên chính thức là “{official}”.",
  "standard-title-differs":
    "Tên tiêu chuẩn {standard} ghi “{words}”, tên chính thức là “{official}”.",
  "weak-criterion-absent":
    "Tiêu chí {criterion} ({title}) được nêu là còn yếu nhưng bảng không có dòng nào; hãy bổ sung hoặc nêu lý do.",
  "mandatory-criterion-absent":
    "Tiêu chí {criterion} ({title}) là tiêu chí bắt buộc và được nêu là còn yếu nhưng bảng không có dòng nào; hãy bổ sung; nếu tiêu chí này chưa đạt Mức 1 thì cả trường không đạt Mức 1.",
  "criterion-not-in-problems":
    "Tiêu chí {criterion} có trong bảng V nhưng không có trong bảng IV (vấn đề trọng tâm); hãy bổ sung vào bảng IV hoặc xem lại.",
  "criterion-not-in-targets":
    "Tiêu chí {criterion} có trong bảng nhưng không có trong mục chỉ tiêu; hãy bổ sung vào mục đó.",
  "plan-covers-most-criteria":
    "Kế hoạch có tới {count} tiêu chí; mẫu yêu cầu chỉ chọn những vấn đề ưu tiên.",

  // Nội dung từng dòng
  "row-empty": "Dòng tiêu chí {criterion} chưa có nội dung; hãy điền hoặc xóa dòng.",
  "task-missing": "Chưa ghi công việc cần làm; hãy điền.",
  "lead-missing": "Chưa ghi người phụ trách; hãy điền.",
  "deadline-missing": "Chưa ghi thời gian thực hiện; hãy điền.",
  "result-missing": "Chưa ghi kết quả, chỉ số hay minh chứng dự kiến; hãy điền cột “{field}”.",
  "result-missing-2018": "Chưa ghi kết quả mong muốn; nên điền cột “{field}”.",
  "resources-missing":
    "Chưa ghi nguồn lực bảo đảm; hãy ghi kinh phí, người hoặc phương tiện, nếu không cần thì ghi “Không tốn kinh phí”.",
  "resources-advised":
    "Chưa ghi nguồn lực bảo đảm; nên ghi kinh phí, người hoặc phương tiện thực hiện.",
  "evidence-missing":
    "Chưa ghi thông tin, dữ liệu hoặc minh chứng dự kiến; hãy điền để cuối năm có cái đối chiếu.",
  "status-blank":
    "Chưa ghi mức độ thực hiện; có thể để trống đến kỳ giám sát, sau đó hãy cập nhật.",
  "support-blank": "Ô điều kiện hỗ trợ để trống; nếu không cần, hãy ghi “Không có”.",
  "support-in-kind": "“{words}” là công sức, không phải tiền; không tính vào kinh phí.",
  "target-states-weakness":
    "Cột kết quả cần đạt có lẽ đang nêu điểm yếu (“{words}”); hãy viết kết quả muốn có.",
  "weakness-states-action":
    "Cột điểm yếu có lẽ đang nêu việc sẽ làm (“{words}”); hãy viết điều còn yếu.",
  "several-people-no-lead":
    "Ô ghi {count} người hoặc bộ phận mà chưa rõ ai chủ trì; hãy chọn người chủ trì, những người khác là phối hợp.",
  "owner-alias":
    "{count} ô ghi “{words}”, tức hiệu trưởng và phó hiệu trưởng; nên ghi rõ ai phụ trách.",
  "inline-bullets": "Nhiều gạch đầu dòng nằm trên cùng một dòng; nên xuống dòng cho từng ý.",

  // Mã minh chứng
  "evidence-code-format":
    "Mã minh chứng “{words}” viết chưa đúng cách (dấu ngoặc, gạch, số 0 hoặc dấu ngăn giữa các mã).",
  "evidence-code-level": "Mã minh chứng “{words}” thừa một cấp; có lẽ là “{right}”.",
  "evidence-code-dotted":
    "“{words}” có lẽ là mã minh chứng “{right}”, ghi theo kiểu của trường đại học; hãy xem lại.",
  "evidence-code-other-series":
    "{count} mã minh chứng như “{words}” viết theo bộ tiêu chuẩn khác; mã của bộ đang dùng có dạng “{example}”. Đừng chỉ đổi cách viết: số tiêu chí trong mã cũ có nghĩa khác; hãy tìm mã mới của minh chứng.",
  "evidence-criterion-unknown":
    "Mã minh chứng “{words}” thuộc tiêu chí {criterion} mà {catalog} không có; hãy kiểm tra lại mã.",
  "evidence-other-criterion":
    "{count} mã minh chứng thuộc tiêu chí khác với tiêu chí của dòng (như “{words}” của tiêu chí {other}, dòng này là {criterion}); dùng lại minh chứng thì không cần sửa.",

  // Kinh phí
  "money-ambiguous":
    "Chưa rõ “{words}” là bao nhiêu tiền (có thể là {amounts} đồng); hãy ghi lại số tiền cho rõ. Dòng này chưa được cộng.",
  "money-parts-differ":
    "“{words}”: tổng ghi {amount} đồng nhưng các phần cộng lại là {partsAmount} đồng; hãy sửa cho khớp. Dòng này chưa được cộng.",
  "money-unit-conflict":
    "Cột ghi đơn vị {unit} nhưng ô ghi “{words}”, có lẽ là {amount} đồng; hãy chọn số tiền đúng. Dòng này chưa được cộng.",
  "money-implausible":
    "“{words}” là {amount} đồng, quá ít hoặc quá nhiều cho một việc; hãy xem lại số 0 và đơn vị.",
  "money-unclear":
    "Chưa rõ “{words}” là bao nhiêu tiền; hãy ghi số tiền của riêng dòng này. Dòng này chưa được cộng.",
  "money-several-answers":
    "Một ô ghi nhiều ý khác nhau (“{words}”); hãy giữ một ý. Dòng này chưa được cộng.",
  "money-blank":
    "Cột “{field}” để trống; hãy ghi số tiền, nếu không tốn kinh phí thì ghi “Không có”.",
  "money-undetermined":
    "Chưa có số tiền (“{words}”); hãy ghi khi đã xác định. Dòng này chưa được cộng.",
  "money-range":
    "“{words}” là một khoảng ({amounts} đồng); hãy chọn một số. Dòng này chưa được cộng.",
  "money-fractional": "“{words}” không ra số đồng chẵn; hãy kiểm tra lại chữ số và dấu.",
  "money-self-provided":
    "“{words}” nghĩa là người thực hiện tự lo, khác với “Không có”; không cộng vào kinh phí.",
  "money-counted-once": "“{words}” được tính một lần là {amount} đồng; hãy xem có đúng không.",
  "money-in-sentence": "Số tiền {amount} đồng được đọc từ câu “{words}”; hãy xác nhận.",
  "money-none-but-source":
    "Kinh phí ghi “{words}” nhưng lại có nguồn tiền ({sources}); hãy sửa một trong hai.",
  "money-none-but-spending":
    "Việc này có “{words}” nhưng kinh phí ghi “{money}”; hãy xem có cần kinh phí không.",
  "money-without-source": "Có {amount} đồng nhưng chưa ghi nguồn; hãy ghi nguồn kinh phí.",
  "money-in-wrong-column":
    "Số tiền “{words}” nằm ở cột “{field}”; có lẽ thuộc cột “{moneyField}”, hãy xác nhận.",
  "funding-in-wrong-column":
    "Nguồn tiền ({sources}) nằm ở cột “{field}”; đã hiểu là nguồn kinh phí của dòng, hãy xác nhận.",
  "ledger-followed-words":
    "Chữ ở ô kinh phí đã đổi (trước là “{words}”); sổ kinh phí đã ghi lại theo chữ mới.",
  "ledger-line-removed":
    "Dòng {row} không còn trong kế hoạch; dòng sổ chỉ chép lại nó (“{words}”) đã được bỏ.",
  "ledger-words-stale":
    "Chữ ở ô kinh phí khác với chữ trong sổ kinh phí (“{words}”); hãy xem lại số tiền trong sổ.",
  "ledger-line-undecided":
    "Sổ kinh phí có dòng ghi số tiền nhưng trạng thái không phải “Có số tiền”, hoặc ngược lại; dòng đó chưa được cộng.",
  "ledger-row-gone":
    "Sổ kinh phí còn số của dòng {row} không còn trong kế hoạch (“{words}”); hãy xóa dòng sổ hoặc thêm lại dòng.",
  "ledger-differs-from-words":
    "Sổ kinh phí ghi {ledgerAmount} đồng, ô kinh phí ghi {wordsAmount} đồng; hãy sửa một bên cho khớp.",
  "numbers-not-money": "Các số như {words} không phải tiền nên không được cộng.",
  "parents-fund-misused":
    "Kinh phí của Ban đại diện cha mẹ học sinh không được dùng cho việc “{words}”; hãy chọn nguồn khác.",
  "salary-fund-misused":
    "Nguồn “{words}” để dành cải cách tiền lương; hãy chọn nguồn khác cho việc cải tiến.",
  "tuition-abolished":
    "Trường công lập không thu học phí từ năm học 2025-2026; nếu là trường công, hãy chọn nguồn khác.",
  "investment-outside-budget":
    "{amount} đồng ghi nguồn đầu tư công; vốn này thường do đơn vị khác làm chủ đầu tư, không nằm trong dự toán của trường. Hãy xem có cộng vào kế hoạch không.",
  "investment-share-unknown":
    "Dòng này có vốn đầu tư công cùng nguồn khác mà chưa ghi mỗi nguồn bao nhiêu; vốn đầu tư công thường không nằm trong dự toán của trường. Hãy ghi số tiền của từng nguồn.",
  "service-fee-other-use":
    "“{words}” là khoản thu cho một dịch vụ, phải chi đúng mục đích thu; việc ở dòng này có vẻ khác. Hãy xem lại nguồn.",

  // Thời gian
  "period-ambiguous": "Chưa rõ “{words}” là khoảng thời gian nào; hãy ghi rõ tháng và năm.",
  "status-in-time-column":
    "“{words}” là mức độ thực hiện, không phải thời gian; hãy ghi thời gian ở cột này.",
  "period-undetermined": "“{words}” chưa cho biết thời gian; hãy ghi rõ tháng và năm.",
  "period-reversed": "Thời gian “{words}” kết thúc trước khi bắt đầu; hãy sửa lại.",
  "period-open": "“{words}” chưa có lúc kết thúc; hãy ghi thêm hạn hoàn thành.",
  "period-approximate": "“{words}” chỉ cho khoảng thời gian gần đúng; nên ghi ngày hoặc tháng.",
  "period-outside-school-year":
    "“{words}” nằm ngoài năm học {schoolYear} (kết thúc {lastDate}); hãy xem lại hoặc chia theo năm.",
  "tracking-differs-from-words":
    "Khối theo dõi ghi {startDate} đến {endDate}, khác với “{words}”; hãy sửa một bên cho khớp.",
  "period-before-issue":
    "Hạn “{words}” (đến {endDate}) đã qua trước ngày ban hành {issueDate}; hãy xem lại.",
  "period-spans-budget-years":
    "“{words}” kéo dài qua hai năm ngân sách {firstYear} và {lastYear}; kế toán cần chia tiền cho từng năm.",
  "nothing-due-by-midyear":
    "Cả {count} việc đều bắt đầu sau học kỳ I ({midyearDate}), nên lần giám sát cuối học kỳ I không có gì để xem; hãy xem lại thời gian.",
  "same-deadline-everywhere":
    "Cả {count} dòng cùng một thời gian “{words}”; nên ghi thời gian riêng cho từng việc.",

  // Văn bản
  "header-incomplete": "Đầu văn bản còn thiếu: {items}; hãy bổ sung.",
  "issue-details-missing": "Văn bản chưa có: {items}; hãy ghi trước khi ký.",
  "number-spacing": "Số văn bản có khoảng trắng thừa (“{before}”); viết gọn là “{after}”.",
  "date-zero-padding":
    "Ngày viết “{before}”, đúng thể thức là “{after}” (chỉ thêm số 0 cho ngày dưới 10 và tháng 1, 2).",
  "nation-differs": "Quốc hiệu ghi “{words}”, đúng là “{right}”.",
  "motto-differs": "Tiêu ngữ ghi “{words}”, đúng là “{right}”.",
  "section-number-gap": "Mục {printed} đứng ngay sau mục {above}; hãy đánh số lại là {expected}.",
  "title-incomplete":
    "Tên kế hoạch ghi “{words}”; tên đầy đủ là “Kế hoạch cải tiến chất lượng giáo dục”.",
  "issued-late":
    "Kế hoạch năm học {schoolYear} ban hành ngày {issueDate}, khi năm học đã qua hai tháng; hãy xem lại ngày.",
  "placeholder-left": "Còn chỗ trống của mẫu chưa điền: “{words}”; hãy điền hoặc xóa.",
  "signer-title-missing": "Chưa ghi chức vụ người ký; hãy ghi, ví dụ “HIỆU TRƯỞNG”.",
  "self-assessment-unfinished":
    "Giai đoạn tự đánh giá đến năm {lastYear} chưa kết thúc khi ban hành kế hoạch (“{words}”); hãy xem lại.",
  "base-dated-after-issue":
    "Văn bản làm căn cứ ghi ngày {baseDate}, sau ngày ban hành {issueDate} (“{words}”); hãy xem lại ngày.",
  "base-replaced": "Thông tư {regulation} đã được Thông tư {by} thay thế; hãy xem lại căn cứ.",
  "office-abolished":
    "“{words}”: cấp huyện không còn từ 01/7/2025; hãy xem lại cơ quan chủ quản, nơi nhận.",
  "checkpoints-too-few":
    "Kế hoạch mới có {count} mốc theo dõi; cần ít nhất hai: cuối học kỳ I và cuối năm học.",
  "symbol-malformed": "Ký hiệu “{words}” có lẽ thiếu gạch nối; hãy xem có phải “{right}” không.",
  "symbol-inconsistent":
    "Ký hiệu của trường viết hai cách: “{words}” và “{other}”; hãy thống nhất một cách.",
  "criterion-separator-mixed":
    "Dấu sau mã tiêu chí chưa thống nhất ({words}); nên dùng một dấu cho cả văn bản.",
  "web-address-in-text":
    "{count} địa chỉ mạng nằm lẫn trong văn bản (“{words}”); hãy xóa nếu không cần.",
  "wording-slip": "Có lẽ gõ nhầm “{words}”; hãy xem có phải “{suggestion}” không.",
  "catalog-unusual":
    "Kế hoạch dùng {catalog}, trong khi vào ngày ban hành áp dụng {usualCatalog}; hãy xác nhận bộ tiêu chuẩn.",
  "school-year-missing": "Chưa rõ kế hoạch của năm học nào; hãy ghi năm học ở tên kế hoạch.",
};
