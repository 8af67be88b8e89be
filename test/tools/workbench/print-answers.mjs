/**
 * Starts two servers of the page, the second while the first runs, and prints what they answer to
 * the requests of serve.test.ts: `{folder, file, requests: [path, host name][]}` on standard input.
 */
import { once } from "node:events";
import { createServer, request } from "node:http";
import { networkInterfaces } from "node:os";
import { checkPage } from "../../../tools/workbench/check-page.mjs";
import { listenOnFreePort } from "../../../tools/workbench/listen-on-free-port.mjs";
import { pageAddress } from "../../../tools/workbench/page-address.mjs";
import { pageServer } from "../../../tools/workbench/page-server.mjs";

/** A port that was free a moment ago. */
async function freePort() {
  const server = createServer().listen({ host: "localhost", port: 0 });
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** `request` and not `fetch`, which neither sends another host name nor leaves a path as it is. */
async function ask(port, [path, host]) {
  const headers = { host };
  const [response] = await once(request({ port, path, headers, agent: false }).end(), "response");
  let body = "";
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, type: response.headers["content-type"], body };
}

/** Whether the server can be reached under the addresses by which other computers see this one. */
async function isSeenByOthers(port) {
  const others = Object.values(networkInterfaces()).flat();
  const addresses = others.filter(({ internal, family }) => !internal && family === "IPv4");
  const asked = addresses.map(({ address }) =>
    fetch(`http://${address}:${port}/`).then(
      () => true,
      () => false
    )
  );
  return (await Promise.all(asked)).some((answered) => answered);
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
const { folder, file, requests } = JSON.parse(input);
const wanted = await freePort();
const servers = [pageServer(folder, null), pageServer(folder, file)];
const ports = [];
for (const server of servers) ports.push(await listenOnFreePort(server, wanted));

const said = [];
process.stdout.write(
  JSON.stringify({
    moved: ports.map((port) => port - wanted),
    hosts: servers.map((server) => server.address().address),
    seenByOthers: await isSeenByOthers(ports[1]),
    answers: await Promise.all(requests.map((asked) => ask(ports[1], asked))),
    withoutFile: await ask(ports[0], requests[0]),
    complete: await checkPage(pageAddress(ports[1], file), (line) => said.push(line)),
    incomplete: await checkPage(pageAddress(ports[0], file), (line) => said.push(line)),
    said,
  })
);
servers.forEach((server) => server.close());
