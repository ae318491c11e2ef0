import NextLink from "next/link";
import type { ComponentProps } from "react";
import { LinkPending } from "./link-pending";

type Props = Omit<ComponentProps<typeof NextLink>, "prefetch">;

/**
 * A link within the portal. It never prefetches: a page with health data counts as viewed, and is
 * audited, only when a person opens it. While the page is on its way, a line at the top says so.
 */
export function Link({ children, ...rest }: Props) {
  return (
    <NextLink {...rest} prefetch={false}>
      {children}
      <LinkPending />
    </NextLink>
  );
}
