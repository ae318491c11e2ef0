export type CsvRow = Record<string, string>;

/** Rows of an RFC 4180 text with a header line; a missing field reads as "". */
export function parseCsv(text: string): CsvRow[] {
  const [header = [], ...records] = records4180(text);
  return records.map((fields) =>
    Object.fromEntries(header.map((name, column) => [name, fields[column] ?? ""])),
  );
}

/** Text for rows that share the keys of the first; no line at all for no rows. */
export function toCsv(rows: CsvRow[]): string {
  const header = Object.keys(rows[0] ?? {});
  const line = (fields: string[]) => `${fields.map(quoted).join(",")}\n`;
  return line(header) + rows.map((row) => line(header.map((name) => row[name] ?? ""))).join("");
}

function quoted(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

const token = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

function records4180(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) throw new Error(`malformed CSV near character ${token.lastIndex}`);
    const [, raw = "", end] = match;
    record.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ",") {
      records.push(record);
      record = [];
    }
  }
  if (record.length > 0) records.push([...record, ""]);
  return records;
}
