"use client";

import { Button } from "@/components/ui/button";
import { Phone } from "@/components/ui/phone";
import { brand } from "@/lib/brand";
import { tooLargeMessage } from "@/lib/security/policy";

type Props = {
  error: unknown;
  retry: () => void;
  words: {
    title: string;
    lead: string;
    retry: string;
    home: string;
    help: string;
    noNumber: string;
    tooLargeTitle: string;
    tooLarge: string;
  };
};

/**
 * What happened, that it is not the reader's fault, the ways on, and the number to quote. What was
 * too large to send is nobody's failure: that says how to go on.
 */
export function UnexpectedError({ error, retry, words }: Props) {
  if (error instanceof Error && error.message.startsWith(tooLargeMessage)) {
    return (
      <div className="stack">
        <title>{words.tooLargeTitle}</title>
        <h1>{words.tooLargeTitle}</h1>
        <p className="lead">{words.tooLarge}</p>
        <div className="button-row">
          <Button onClick={retry}>{words.retry}</Button>
        </div>
      </div>
    );
  }
  const number = reference(error);
  const [before, after] = (number ? words.help : words.noNumber).split("{phone}");
  return (
    <div className="stack">
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="button-row">
        <Button onClick={retry}>{words.retry}</Button>
        {/* A full load, not a soft one: whatever broke must not come along. */}
        <a className="button" data-look="second" href="/">
          {words.home}
        </a>
      </div>
      <p>
        {before}
        <Phone number={brand.memberServices.phone} />
        {after}
        {number && <strong className="numbers"> {number}</strong>}
      </p>
    </div>
  );
}

/** The digest under which the server logged the error, else the request that brought the page. */
function reference(error: unknown): string | undefined {
  if (error instanceof Error && "digest" in error && typeof error.digest === "string") {
    return error.digest;
  }
  return typeof document === "undefined" ? undefined : document.documentElement.dataset.request;
}
