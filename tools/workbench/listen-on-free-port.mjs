import { once } from "node:events";

/** More servers than anyone runs at once. */
const MOST_TRIES = 50;

/**
 * Listens on this computer alone, on the first port from `wanted` on that nobody has taken.
 * @param {import("node:http").Server} server
 * @param {number} wanted
 * @returns {Promise<number>} the port
 */
export async function listenOnFreePort(server, wanted) {
  for (let port = wanted; ; port += 1) {
    try {
      server.listen({ host: "localhost", port });
      await once(server, "listening");
      return port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port >= wanted + MOST_TRIES) throw error;
    }
  }
}
