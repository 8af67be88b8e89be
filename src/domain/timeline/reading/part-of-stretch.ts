/** Which end of a stretch of time is meant: "đầu", "giữa", "cuối". */
export type PartOfStretch = "start" | "middle" | "end";
