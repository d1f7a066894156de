// Judges values by JSON Schemas. A line {"type", "schema"} declares one; a line {"type", "value"} is answered by a line: the keywords that refuse the value, as a JSON array, empty where none does.
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

// Strict but for two things that our schemas do on purpose: a text in several languages is a string or an object, and a rule asks for a member whose schema stands beside it.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true, verbose: true });
ajv.addVocabulary(["x-invariants", "x-refersTo"]);

// Where each schema stands in the one that was declared: the paths that ajv gives begin anew at some references.
const places = new WeakMap();
function note(schema, pointer) {
  if (typeof schema !== "object") return;
  places.set(schema, pointer);
  for (const [name, part] of Object.entries(schema)) note(part, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

const validators = new Map();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { type, schema, value } = JSON.parse(line);
  if (schema !== undefined) {
    note(schema, "#");
    validators.set(type, ajv.compile(schema));
  } else {
    const isAccepted = validators.get(type);
    const keywords = isAccepted(value) ? [] : isAccepted.errors.map((error) => (places.has(error.parentSchema) ? `${places.get(error.parentSchema)}/${error.keyword}` : error.schemaPath));
    process.stdout.write(JSON.stringify(keywords) + "\n");
  }
}
