// Stands behind Prism and hands each request on to the sandbox that it is for: the one that its `x-sandbox` header
// names, else the one given. Prints its own address when it listens.
// Usage: node router.js DEFAULT
const http = require("http");

const fallback = process.argv[2];

// Prism can say both how long a body is and that it comes in chunks, which a strict parser refuses.
const server = http.createServer({ insecureHTTPParser: true }, async (request, response) => {
  const { "x-sandbox": named, "transfer-encoding": _, ...headers } = request.headers;
  // Whole, with one length.
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  if (body.length > 0 || headers["content-length"]) headers["content-length"] = String(body.length);
  const upstream = new URL(named || fallback);
  const { hostname, port, host } = upstream;
  const onward = http.request({ hostname, port, method: request.method, path: request.url, headers: { ...headers, host } });
  onward.on("response", (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  // A sandbox that is gone, or that breaks the connection as it was told to.
  onward.on("error", () => request.socket.destroy());
  onward.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
