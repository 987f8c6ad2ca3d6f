// Stands in front of Prism, hands everything on both ways, and writes down what Prism says of the answers: one line of
// JSON for each, {method, path, status, violations}. Prints its own address when it listens.
// Usage: node watch.js PRISM FILE
const fs = require("fs");
const http = require("http");

const [prism, file] = process.argv.slice(2);
const { hostname, port } = new URL(prism);
const note = (line) => fs.appendFileSync(file, JSON.stringify(line) + "\n");

const server = http.createServer((request, response) => {
  const { method, url: path, headers } = request;
  const onward = http.request({ hostname, port, method, path, headers: { ...headers, host: `${hostname}:${port}` } });
  onward.on("response", (answer) => {
    const { statusCode: status } = answer;
    note({ method, path, status, violations: JSON.parse(answer.headers["sl-violations"] || "[]") });
    response.writeHead(status, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", (error) => {
    note({ method, path, status: 0, violations: [{ message: `Prism does not answer: ${error.message}` }] });
    response.writeHead(502).end();
  });
  request.pipe(onward);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
