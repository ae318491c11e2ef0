import { formatPhone, telephoneHref } from "@/lib/i18n/format";

/** A telephone number to press; a toll-free one is shown as it is commonly written. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="phone" href={telephoneHref(number)}>
      {number.startsWith("1-") ? number : formatPhone(number)}
    </a>
  );
}
