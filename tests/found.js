// What the search finds, asked as a browser asks it, without one.
//   node found.js search.js searchindex.js < queries.json
// Prints of each query its groups, in the order shown: [[name, [address, …]], …].
const { readFileSync } = require("node:fs");
const [script, index] = process.argv.slice(2);
(0, eval)(readFileSync(script, "utf8"));
(0, eval)(readFileSync(index, "utf8"));
const { grouped } = samverkanSearch.engine(samverkanIndex);
const found = (query) => grouped(query).map(({ name, hits }) => [name, hits.map(({ entry }) => entry.address)]);
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(found)));
