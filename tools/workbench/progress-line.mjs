import { clearLine, cursorTo } from "node:readline";

/**
 * One line that counts up to 100 % in a terminal, and is said once where the output is kept.
 * @param {import("node:tty").WriteStream} output
 * @param {string} what is being done
 */
export function progressLine(output, what) {
  if (!output.isTTY) output.write(`${what}…\n`);
  return {
    /** @param {number} share from 0 to 1 */
    show(share) {
      if (!output.isTTY) return;
      cursorTo(output, 0);
      output.write(`${what}… ${Math.floor(share * 100)} %`);
    },
    end() {
      if (!output.isTTY) return;
      clearLine(output, 0);
      cursorTo(output, 0);
    },
  };
}
