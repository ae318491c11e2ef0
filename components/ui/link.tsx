import NextLink from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof NextLink>, "prefetch">;

/**
 * A link within the portal. It never prefetches: a page with health data counts as viewed, and is
 * audited, only when a person opens it.
 */
export function Link(props: Props) {
  return <NextLink {...props} prefetch={false} />;
}
