"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/**
 * Searches around where the browser says that it is, to about half a mile: closer is nobody's
 * business. Without script it is not shown, and a ZIP code does.
 */
export function UsePosition({ words, failed }: { words: string; failed: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [isFailed, setFailed] = useState(false);
  const ask = () => {
    const fail = () => setFailed(true);
    if (!("geolocation" in navigator)) return fail();
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      if (!field.current) return;
      field.current.value = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`;
      field.current.form?.requestSubmit();
    }, fail);
  };
  return (
    <span className="needs-script">
      <input ref={field} type="hidden" name="at" />
      <Button look="second" onClick={ask}>
        <Icon name="pin" />
        {words}
      </Button>
      <span role="status">{isFailed ? failed : ""}</span>
    </span>
  );
}
