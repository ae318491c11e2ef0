// `read-families.ts FAMILIES`: reads a generated file of so many families as an import does, and
// prints how long it was and how many people were in it. Run with a heap smaller than the file.
import { inspectFile } from "@/lib/exchange/enrolment/read/inspect";
import { readTransactions } from "@/lib/exchange/enrolment/read/transactions";
import { readSegments } from "@/lib/exchange/x12/segments";
import { decodeText } from "@/lib/exchange/x12/text";
import { x12Families } from "@/tests/factories/x12";

const families = Number(process.argv[2]);
let bytes = 0;

async function* open() {
  bytes = 0;
  const encoder = new TextEncoder();
  for (const chunk of x12Families(families)) {
    const encoded = encoder.encode(chunk);
    bytes += encoded.length;
    yield encoded;
  }
}

const inspection = await inspectFile(open);
if (!inspection.ok) throw new Error(inspection.error.message);
let people = 0;
for await (const { problems } of readTransactions(readSegments(decodeText(open(), "utf-8")))) {
  if (problems.length > 0) throw new Error(problems[0]?.code);
  people += 1;
}
process.stdout.write(JSON.stringify({ bytes, people, counted: inspection.summary.people }));
