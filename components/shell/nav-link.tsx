"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

/** A link of the main navigation that knows when one is there, or below. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const here = path === href || (href !== "/desk" && path.startsWith(`${href}/`));
  return (
    <Link className="nav-link" href={href} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  );
}
