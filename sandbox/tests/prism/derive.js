// Makes of the API document the one that Prism needs: without examples, which it would check and answer, with a type
// wherever there are properties, and with one server, so that no other address is ever asked.
// Usage: node derive.js DOCUMENT UPSTREAM > DERIVED
const fs = require("fs");

const [file, upstream] = process.argv.slice(2);
const document = JSON.parse(fs.readFileSync(file, "utf8"));

function mend(value, isMap) {
  if (Array.isArray(value)) return value.map((item) => mend(item, false));
  if (value === null || typeof value !== "object") return value;
  const mended = {};
  for (const [key, inner] of Object.entries(value)) {
    // Below `properties` and the like the keys are names of things, and `example` is one like any other.
    const names = ["properties", "schemas", "paths", "responses", "headers", "content", "patternProperties"].includes(key);
    if (!isMap && (key === "example" || key === "examples")) continue;
    mended[key] = mend(inner, !isMap && names);
  }
  if (!isMap && mended.properties && !mended.type) mended.type = "object";
  return mended;
}

const derived = mend(document, false);
derived.servers = [{ url: upstream }];
process.stdout.write(JSON.stringify(derived));
