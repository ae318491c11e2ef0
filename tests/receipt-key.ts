/** Signs the receipts of tests: Ed25519 from a seed that everybody knows, PKCS #8 in Base64. */
export const testReceiptKey = Buffer.concat([
  Buffer.from("302e020100300506032b657004220420", "hex"),
  Buffer.alloc(32, "receipts of tests"),
]).toString("base64");
