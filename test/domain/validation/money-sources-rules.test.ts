import type { FindingCode } from "../../../src/domain/validation/finding-code";
import type { RowSpec } from "../../support/plan-fixtures";
import { found, foundInRow } from "./check";

describe.each<[FindingCode, [RowSpec, boolean][]]>([
  [
    "money-none-but-source",
    [
      [{ money: "Không có", conditions: "Nguồn ngân sách" }, true],
      [{ money: "Không có", conditions: "Không có" }, false],
    ],
  ],
  [
    "money-none-but-spending",
    [
      [{ money: "Không", task: "Đề xuất thêm phòng học" }, true],
      [{ money: "Không", task: "Mua sắm tủ sách" }, true],
      [{ money: "Không", task: "Xây dựng kế hoạch dạy học" }, false],
      [{ money: "5 triệu đồng", task: "Mua sắm tủ sách" }, false],
    ],
  ],
  [
    "money-in-wrong-column",
    [
      [{ money: "", conditions: "20 triệu đồng" }, true],
      [{ money: "", note: "Đã cấp 5.000.000 đ" }, true],
      [{ money: "", conditions: "Phòng học 35 chỗ" }, false],
      [{ money: "5 triệu", conditions: "20 triệu đồng" }, false],
    ],
  ],
  [
    "funding-in-wrong-column",
    [
      [{ money: "5 triệu đồng", conditions: "Nguồn ngân sách" }, true],
      [
        {
          money: "Tuỳ tình hình thực tế",
          conditions: "Không có",
          task: "Cân đối nguồn kinh phí từ quỹ thiết bị vật dụng bán trú",
        },
        true,
      ],
      [{ money: "Không có", conditions: "Nguồn ngân sách" }, false],
      [{ money: "5 triệu đồng, ngân sách" }, false],
    ],
  ],
  [
    "numbers-not-money",
    [
      [{ task: "Mỗi lớp không quá 35 học sinh" }, true],
      [{ task: "Thực hiện Điều 16" }, true],
      [{ task: "Rà soát kế hoạch" }, false],
    ],
  ],
  [
    "investment-outside-budget",
    [
      [{ money: "5 tỷ đồng, vốn đầu tư công" }, true],
      [{ money: "5 tỷ đồng, ngân sách" }, false],
      [{ money: "Chưa xác định, vốn đầu tư công" }, false],
    ],
  ],
  [
    "service-fee-other-use",
    [
      [{ money: "5 triệu đồng, tiền bán trú", task: "Trồng cây xanh trong sân" }, true],
      [{ money: "5 triệu đồng, tiền bán trú", task: "Sửa chữa bếp" }, false],
      [{ money: "5 triệu đồng, tiền nước uống", task: "Mua ghế" }, true],
      [{ money: "5 triệu đồng, tiền nước uống", task: "Thay lõi lọc nước" }, false],
      [{ money: "5 triệu đồng, tiền học bơi", task: "Mua sách cho học sinh" }, true],
      [{ money: "5 triệu đồng, tiền học bơi", task: "Bồi dưỡng giáo viên" }, true],
      [{ money: "5 triệu đồng, tiền học bơi", task: "Sửa bể bơi" }, false],
      [{ money: "5 triệu đồng, tiền học bơi", task: "Phòng chống đuối nước" }, false],
      [{ money: "5 triệu đồng, tiền bán trú", task: "Mua máy tính cho người học" }, true],
      [{ money: "5 triệu đồng, tiền bán trú", task: "Bồi dưỡng ngoại ngữ" }, true],
      [{ money: "5 triệu đồng, tiền bán trú", task: "Máy giặt, tủ hấp khăn cho trẻ" }, false],
      [{ money: "5 triệu đồng, tiền bán trú", task: "Thay giường ngủ" }, false],
      [{ money: "5 triệu đồng, phí vệ sinh", task: "Mua sách thư viện" }, true],
      [{ money: "5 triệu đồng, phí vệ sinh", task: "Giữ trường lớp sạch đẹp" }, false],
      [{ money: "Không có", conditions: "tiền bán trú", task: "Trồng cây" }, false],
      [{ money: "5 triệu đồng, ngân sách", task: "Trồng cây" }, false],
    ],
  ],
  [
    "salary-fund-misused",
    [
      [{ money: "5 triệu đồng, nguồn CCTL" }, true],
      [{ money: "5 triệu đồng, nguồn 13" }, false],
    ],
  ],
  [
    "parents-fund-misused",
    [
      [{ money: "5 triệu đồng, quỹ CMHS", task: "Sửa chữa nhà vệ sinh" }, true],
      [{ money: "5 triệu đồng, quỹ CMHS", task: "Tổ chức ngày hội đọc sách" }, false],
      [{ money: "5 triệu đồng, ngân sách", task: "Sửa chữa nhà vệ sinh" }, false],
    ],
  ],
])("%s", (code, cases) => {
  it.each(cases)("%j", (row, expected) => {
    expect(foundInRow(code, row)).toBe(expected);
  });
});

describe("public investment", () => {
  it.each<[string, number | null]>([
    ["5 tỷ (vốn đầu tư công: 4 tỷ, tài trợ: 1 tỷ)", 4_000_000_000],
    ["5 tỷ đồng, vốn đầu tư công", 5_000_000_000],
    ["5 tỷ đồng, vốn đầu tư công và tài trợ", null],
  ])("of «%s» is %s", (money, amount) => {
    const told = (code: FindingCode) =>
      found(code, { rows: [{ money }] }).map(({ params }) => params);
    expect(told("investment-outside-budget")).toEqual(amount === null ? [] : [{ amount }]);
    expect(told("investment-share-unknown")).toEqual(amount === null ? [{}] : []);
  });
});

it("quotes the fee, not all that its cell says", () => {
  const rows = [{ money: "5 triệu đồng, tiền học bơi, đã thu đầu năm", task: "Mua sách" }];
  expect(found("service-fee-other-use", { rows })[0]?.params).toEqual({ words: "tiền học bơi" });
});
