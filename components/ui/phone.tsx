import { formatPhone, telephoneHref } from "@/lib/i18n/format";

/** A telephone number to press. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="phone" href={telephoneHref(number)}>
      {formatPhone(number)}
    </a>
  );
}
