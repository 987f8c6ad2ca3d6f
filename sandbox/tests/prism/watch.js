// Stands in front of Prism, hands everything on both ways, and writes down what Prism says of the answers: one line of
// JSON for each, {method, path, status, violations}. Prints its own address when it listens.
//
// Who has a sandbox of their own asks for a way to it: `POST /-/way` with its address as the body answers another address,
// where all is handed on with an `x-sandbox` header, by which the router behind Prism knows it.
//
// It starts Prism, too, and starts it anew when it has died: one odd header is enough for that.
// Usage: node watch.js FILE PRISM ARGUMENT...
const { spawn } = require("child_process");
const fs = require("fs");
const http = require("http");
const net = require("net");

const [file, program, ...options] = process.argv.slice(2);
const note = (line) => fs.appendFileSync(file, JSON.stringify(line) + "\n");
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
const listens = (port) =>
  new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1", () => done(socket.destroy() && true));
    socket.on("error", () => done(false));
  });

let prism;
let ended = false;
// A fresh port each time: one that Prism has just left can stay half alive.
async function start() {
  const port = await freePort();
  const child = spawn(program, [...options, "--port", String(port)], { stdio: ["ignore", 2, 2] });
  child.on("exit", () => {
    if (ended) return;
    note({ method: "-", path: "-", status: 0, died: true, violations: [] });
    prism = start();
  });
  while (child.exitCode === null && !(await listens(port))) await pause(100);
  return { port, child };
}
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, async () => {
    ended = true;
    const { child } = await prism;
    child.kill("SIGTERM");
    await pause(300);
    child.kill("SIGKILL");
    process.exit();
  });
}

async function handOn(request, response, sandbox) {
  const { port } = await prism;
  const { method, url: path } = request;
  const headers = { ...request.headers, host: `127.0.0.1:${port}`, ...(sandbox && { "x-sandbox": sandbox }) };
  const onward = http.request({ hostname: "127.0.0.1", port, method, path, headers });
  onward.on("response", (answer) => {
    const { statusCode: status } = answer;
    note({ method, path, status, violations: JSON.parse(answer.headers["sl-violations"] || "[]") });
    response.writeHead(status, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", (error) => {
    note({ method, path, status: 0, unanswered: error.message, violations: [] });
    request.socket.destroy();
  });
  request.pipe(onward);
}

async function way(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const sandbox = Buffer.concat(parts).toString();
  const server = http.createServer((request, response) => handOn(request, response, sandbox));
  server.listen(0, "127.0.0.1", () => response.end(`http://127.0.0.1:${server.address().port}`));
}

const server = http.createServer((request, response) => {
  const asks = request.method === "POST" && request.url === "/-/way";
  asks ? way(request, response) : handOn(request, response);
});
prism = start();
prism.then(() => server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`)));
