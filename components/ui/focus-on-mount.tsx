"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** A box that takes the focus when it appears, so that what it says is read out and seen. */
export function FocusOnMount(props: ComponentProps<"div">) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return <div {...props} ref={box} tabIndex={-1} />;
}
