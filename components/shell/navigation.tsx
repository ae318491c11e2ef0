import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/icon";
import { NavLink } from "./nav-link";
import type { Viewer } from "./viewer";

type Place = { href: string; icon: IconName; label: string };

/** The places that a viewer goes to: a bar at the foot of a telephone, a row on wider screens. */
export function Navigation({ viewer }: { viewer: Viewer | null }) {
  const t = useTranslations("shell.nav");
  const places: Place[] =
    viewer?.kind === "member"
      ? [
          { href: "/home", icon: "home", label: t("home") },
          { href: "/providers", icon: "search", label: t("care") },
          { href: "/pcp", icon: "stethoscope", label: t("pcp") },
          { href: "/referrals", icon: "route", label: t("referrals") },
          { href: "/coverage", icon: "card", label: t("coverage") },
        ]
      : viewer?.kind === "staff"
        ? [
            { href: "/desk", icon: "home", label: t("deskHome") },
            ...(viewer.desks.includes("referrals")
              ? [{ href: "/desk/referrals", icon: "route", label: t("deskReferrals") } as const]
              : []),
            ...(viewer.desks.includes("directory")
              ? [{ href: "/desk/directory", icon: "flag", label: t("deskDirectory") } as const]
              : []),
            ...(viewer.desks.includes("cases")
              ? [{ href: "/desk/cases", icon: "letter", label: t("deskCases") } as const]
              : []),
          ]
        : [
            { href: "/providers", icon: "search", label: t("care") },
            { href: "/activate", icon: "person", label: t("activate") },
          ];
  return (
    <nav
      className={viewer?.kind === "member" ? "site-nav tab-bar" : "site-nav"}
      aria-label={t("label")}
    >
      <ul>
        {places.map(({ href, icon, label }) => (
          <li key={href}>
            <NavLink href={href}>
              <Icon name={icon} />
              <span>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
