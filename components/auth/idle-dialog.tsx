"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

export type IdleWords = {
  title: string;
  body: string;
  /** Holds `{seconds}` where the number goes. */
  left: string;
  stay: string;
  signOut: string;
};

type Props = {
  words: IdleWords;
  /** Until the session ends, when the page was made. */
  secondsLeft: number;
  /** How long before the end the reader is warned. */
  warningSeconds: number;
  signOut: () => Promise<void>;
};

const endpoint = "/api/auth/idle";

/** Null when the server could not be asked: then the clock in the page goes on. */
async function askServer(method: "GET" | "POST"): Promise<number | null> {
  try {
    const response = await fetch(endpoint, { method, cache: "no-store" });
    if (!response.ok) return null;
    const answer: { secondsLeft?: unknown } = await response.json();
    return typeof answer.secondsLeft === "number" ? answer.secondsLeft : null;
  } catch {
    return null;
  }
}

function toSignIn() {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?ended=idle&next=${encodeURIComponent(here)}`);
}

/**
 * Warns before the session idles out, with a button that extends it (WCAG 2.2.1). The server keeps
 * the time: other tabs and visits extend it, so it is asked before the reader is troubled.
 */
export function IdleDialog({ words, secondsLeft, warningSeconds, signOut }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const endsAt = useRef(0);
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => {
    endsAt.current = Date.now() + secondsLeft * 1000;
    let asking = false;
    const remaining = () => Math.ceil((endsAt.current - Date.now()) / 1000);

    async function look() {
      if (asking || remaining() > warningSeconds) return;
      asking = true;
      const warned = dialog.current?.open ?? false;
      // While the warning is open another tab may have extended the session.
      if (!warned || remaining() % 5 === 0 || remaining() <= 0) {
        const told = await askServer("GET");
        if (told !== null) endsAt.current = Date.now() + told * 1000;
      }
      asking = false;
      const now = remaining();
      if (now <= 0) return toSignIn();
      if (now > warningSeconds) {
        dialog.current?.close();
        return;
      }
      setLeft(now);
      if (!dialog.current?.open) dialog.current?.showModal();
    }

    const timer = window.setInterval(look, 1000);
    const seen = () => void look();
    document.addEventListener("visibilitychange", seen);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [secondsLeft, warningSeconds]);

  async function stay() {
    const told = await askServer("POST");
    if (told === 0) return toSignIn();
    if (told !== null) endsAt.current = Date.now() + told * 1000;
    dialog.current?.close();
  }

  const sentence = words.left.replace("{seconds}", String(left ?? warningSeconds));
  return (
    <dialog
      ref={dialog}
      className="dialog stack"
      aria-labelledby="idle-title"
      aria-describedby="idle-body"
      onCancel={(event) => {
        // Escape means "I am here".
        event.preventDefault();
        void stay();
      }}
    >
      <h2 id="idle-title">{words.title}</h2>
      <p id="idle-body">{words.body}</p>
      <p className="numbers" aria-hidden="true">
        <strong>{sentence}</strong>
      </p>
      <p className="sr-only" aria-live="assertive">
        {left !== null && (left % 60 === 0 || left === 30 || left === 10) ? sentence : null}
      </p>
      <div className="button-row">
        <Button onClick={stay}>{words.stay}</Button>
        <form action={signOut}>
          <Button look="second" type="submit">
            {words.signOut}
          </Button>
        </form>
      </div>
    </dialog>
  );
}
