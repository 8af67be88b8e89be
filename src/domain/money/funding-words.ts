import type { FundingSource } from "./funding-source";

/** Words that name a source, as pattern sources for folded text without capturing groups. */
export type FundingWords = {
  /** `null`: words that only look like a source and are passed over. */
  readonly source: FundingSource | null;
  readonly words: readonly string[];
};

const BUDGET = "(?:ngan sach(?: nha nuoc| dia phuong| cap tren)?|nsnn|nsdp|ns)";
const BUDGET_OR_FUNDS = `(?:(?:nguon )?(?:${BUDGET}|kinh phi|kp)(?: duoc)?(?: giao| cap)?(?: chi)?(?: thuong xuyen)? )?`;
const PARENTS =
  "(?:(?:hoi )?(?:cmhs|phhs|cha me(?: hoc sinh| tre)?|phu huynh(?: hoc sinh)?)|bdd(?: cmhs)?)";
const PARENT_BOARD = `(?:(?:ban dai dien|bdd|hoi) (?:hoi )?)?${PARENTS}`;
const SERVICES =
  "(?:ban tru|2 buoi|hai buoi|hoc boi|tieng anh tang cuong|ve sinh|nuoc uong|ngoai gio)";
const AUTHORITY = "(?:ubnd|uy ban nhan dan|nha nuoc|so gd|so giao duc|phong gd|phong giao duc)";
const GRANTS = "(?:bo tri|cap|ho tro|phan bo|giao|dau tu)";

/**
 * What accountants of public schools call their sources; the particular stands before the general.
 * From the vocabulary of domain/money-and-time.md, section 5: the finance codes ("nguồn 12", TK
 * 4314) follow Circulars 324/2016 and 24/2024/TT-BTC, sponsorship Circular 16/2018/TT-BGDĐT, the
 * parents' funds Circular 55/2011/TT-BGDĐT.
 */
export const FUNDING_WORDS: readonly FundingWords[] = [
  {
    source: null,
    words: [
      `khong (?:su dung|dung|xin|can|lay)(?: \\w+){0,2}? ${BUDGET}`,
      "(?:tong|du toan(?: thu chi)?) ngan sach",
      "ngan sach du kien",
      "nguon luc tai tro",
      "(?:tinh|su|nang luc|y thuc|phat huy) tu chu",
    ],
  },
  {
    source: "nsnn-khong-tu-chu",
    words: [
      `${BUDGET_OR_FUNDS}khong (?:giao |thuc hien )?(?:tu chu|thuong xuyen|khoan)`,
      `${BUDGET_OR_FUNDS}bo sung co muc tieu`,
      `(?:${BUDGET}|von|kinh phi) co muc tieu`,
      "co muc tieu(?=$|[;,.)])",
      `${BUDGET_OR_FUNDS}(?:cap )?bo sung ngoai (?:dinh muc|du toan)`,
      `${BUDGET_OR_FUNDS}cap bo sung`,
      `${BUDGET_OR_FUNDS}sua chua lon`,
      "nguon 12",
    ],
  },
  {
    source: "nsnn-tu-chu",
    words: [
      `${BUDGET_OR_FUNDS}(?:giao )?tu chu`,
      `(?:nguon )?(?:${BUDGET}|kinh phi|kp) (?:giao )?(?:khoan|(?:chi )?thuong xuyen)`,
      "chi thuong xuyen(?: giao tu chu)?",
      "quy che chi tieu noi bo|qcctnb",
      "nguon 13",
    ],
  },
  {
    source: "dau-tu-cong",
    words: [
      `(?:${BUDGET} |von )?(?:dau tu cong|xdcb|xay dung co ban)`,
      "lam chu dau tu",
      "de an (?:csvc|co so vat chat)",
      "von dau tu",
    ],
  },
  { source: "hoc-phi", words: ["hoc phi"] },
  {
    source: "quy-pthdsn",
    words: [
      "(?:quy )?phat trien (?:hoat dong )?su nghiep",
      "(?:quy )?pthdsn|(?:quy )?ptsn",
      "(?:tk |tai khoan )?4314",
    ],
  },
  {
    source: "cmhs",
    words: [
      "quy lop",
      `quy (?:hoat dong )?(?:cua )?(?:hoi\\b|${PARENT_BOARD})(?: ${PARENTS})?`,
      `(?:nguon|kinh phi|kp|tien)(?: hoat dong| dong gop| quy)?(?: tu| cua| do)? ${PARENT_BOARD}`,
    ],
  },
  {
    source: "thu-dich-vu",
    words: [
      `(?:quy|tien|thu|phi|nguon|kinh phi) (?:(?:tu|thu|quy|tien|dich vu|thiet bi|vat dung|va|,) ){0,5}${SERVICES}(?:/ngay)?`,
      "thiet bi,? (?:va )?vat dung ban tru",
      `(?<=^|[;,(+] ?)${SERVICES}(?:/ngay)?(?=$|[;,)+])`,
      "ve sinh phi|thu ho,? (?:-|va )?chi ho|thu ho",
      "(?:nguon )?thu (?:dich vu|thoa thuan|theo thoa thuan)|dich vu giao duc",
    ],
  },
  {
    source: "doan-the",
    words: [
      "(?:quy|kinh phi|kp|nguon|tien) (?:hoat dong )?(?:cua )?(?:cong doan|doan thanh nien|doan tn|doan the|doan|doi)",
      "(?:cong )?doan phi",
    ],
  },
  {
    source: "tai-tro",
    words: [
      "(?:van dong )?tai tro",
      "xa hoi hoa|xhh(?:gd)?",
      "manh thuong quan|nha hao tam|cuu hoc sinh",
      "quyen gop|dong gop tu nguyen|ung ho (?:kinh phi|tien)",
    ],
  },
  { source: "tu-tuc", words: ["tu tuc", "tu lo(?: lieu| kinh phi)?", "tu chi tra"] },
  {
    source: "other",
    words: [
      "chi khac|nguon (?:kinh phi |thu |von )?(?:hop phap )?khac|thu khac",
      "cai cach tien luong|cctl|nguon 14|10% tiet kiem",
      "(?:quy )?phuc loi|quy khen thuong|(?:quy )?bo sung thu nhap",
      "(?:tk |tai khoan )?431[123]",
    ],
  },
  {
    source: "nsnn",
    words: [
      BUDGET,
      "nguon 1[568]",
      "kinh phi (?:hoat dong|nha nuoc)",
      `${AUTHORITY}(?: [^\\s;,.()]+){0,5}? ${GRANTS}(?: [^\\s;,.()]+){0,3}? (?:kinh phi|kp|von|\\d[\\d.,]*)`,
      "kinh phi (?:do |tu )?(?:ubnd|uy ban nhan dan)(?: [^\\s;,.()]+){0,3}? (?:cap|bo tri|ho tro)",
    ],
  },
];
