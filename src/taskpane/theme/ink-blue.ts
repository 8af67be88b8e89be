import type { BrandVariants } from "@fluentui/react-components";

/** The ink that officials sign in; green would say "correct". */
export const INK_BLUE: BrandVariants = {
  10: "#04142d",
  20: "#0a1e3e",
  30: "#0f274e",
  40: "#153360",
  50: "#1c3d72",
  60: "#234984",
  70: "#275295",
  80: "#2f5fa9",
  90: "#5683cb",
  100: "#729bdb",
  110: "#84a8df",
  120: "#95b3e2",
  130: "#abc3e9",
  140: "#c1d3f0",
  150: "#d6e2f6",
  160: "#ecf3fc",
};
