import path from "node:path";
import PDFDocument from "pdfkit";

export type PdfWords = {
  language: string;
  plan: string;
  title: string;
  sentence: string;
  /** Where to check it: paper cannot vouch for itself. */
  check: string;
  /** None for a no: there is nothing to rely on. */
  notes: string[];
  rows: { key: string; label: string; value: string }[];
  link: { label: string; address: string };
  code: { label: string; hint: string; value: string };
};

const margin = 56;
const quiet = "#5b5560";

/** The brand's typeface, whole: it has every letter of the portal's three languages. */
function font(weight: "400Regular" | "700Bold"): string {
  const folder = path.join(process.cwd(), "node_modules/@expo-google-fonts/commissioner");
  return path.join(/* turbopackIgnore: true */ folder, weight, `Commissioner_${weight}.ttf`);
}

/** A receipt on paper: the answer first, then what it rests on, then how to check it. */
export function writeReceiptPdf(words: PdfWords): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: "LETTER",
    margin,
    font: font("400Regular"),
    lang: words.language,
    displayTitle: true,
    info: { Title: words.title, Author: words.plan },
  });
  pdf.registerFont("bold", font("700Bold")).registerFont("text", font("400Regular"));
  const width = pdf.page.width - 2 * margin;

  pdf.font("bold").fontSize(11).fillColor(quiet).text(words.plan);
  pdf.moveDown(0.4).fontSize(20).fillColor("black").text(words.title);
  pdf.moveDown(0.6).fontSize(13).text(words.sentence);
  pdf.moveDown(0.4).font("text").fontSize(10.5);
  for (const note of words.notes) pdf.text(note);
  pdf.moveDown(0.8);
  for (const { label, value } of words.rows) {
    const top = pdf.y;
    pdf.font("text").fillColor(quiet).text(label, margin, top, { width: 130 });
    const under = pdf.y;
    pdf.fillColor("black").text(value, margin + 140, top, { width: width - 140 });
    pdf.y = Math.max(pdf.y, under) + 5;
  }
  pdf.x = margin;
  pdf.moveDown(0.6).text(words.check, { width });
  pdf.moveDown(0.6).font("bold").text(words.link.label);
  pdf.font("text").text(words.link.address, { width, link: words.link.address, underline: true });
  pdf.moveDown(0.6).font("bold").text(words.code.label);
  pdf.font("text").text(words.code.hint, { width });
  pdf.moveDown(0.3).fontSize(7.5).fillColor(quiet).text(words.code.value, { width });
  return collect(pdf);
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
    pdf.end();
  });
}
