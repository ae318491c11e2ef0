import { UnknownReceipt } from "@/components/receipts/unknown-receipt";

/** A link with another id than the plan ever gave: it may be forged, and is never just "not found". */
export default function ReceiptNotFound() {
  return <UnknownReceipt />;
}
