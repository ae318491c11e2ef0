import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import type { ProductPcp } from "@/lib/circle/types";
import {
  namingParameters,
  type parseNamingFor,
  profileQuery,
  searchHref,
} from "@/lib/providers/schema";
import type { SearchRequest } from "@/lib/providers/types";

type Props = {
  request: SearchRequest;
  product: string;
  /** Those with the name that was asked for; null where none was. */
  found: { pcps: readonly ProductPcp[]; more: boolean } | null;
  /** Something was looked for, and is again with the PCP. */
  searched: boolean;
  /** The profile to come back to with the PCP, where it is named for one. */
  profile: ReturnType<typeof parseNamingFor>;
};

/** Somebody who looks at a product names a PCP, so that the answers are as for that PCP's patients. */
export function NamePcp({ request, product, found, searched, profile }: Props) {
  const t = useTranslations("providers.namePcp");
  const address = (pcp: string | null) => {
    const query = new URLSearchParams(
      searchHref(request, { pcp, pcpName: "", page: 1 }).split("?")[1],
    );
    // An empty form asks for everybody; nobody did.
    if (!searched) for (const name of ["q", "zip"]) query.delete(name);
    return query;
  };
  const href = (pcp: string | null) =>
    profile
      ? `/providers/${profile.roleId}${profileQuery({ ...request, pcp }, profile.search)}`
      : `/providers?${address(pcp)}`;
  const carried = [
    ...address(request.pcp),
    ...Object.entries(profile ? namingParameters(profile.roleId, profile.search) : {}),
  ];
  return (
    <Details summary={t(request.pcp ? "another" : "title")} open={found !== null || !searched}>
      <form action="/providers" className="name-pcp" key={JSON.stringify(request)}>
        {carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <label className="label" htmlFor="pcpName">
            {t("name")}
          </label>
          <input
            className="input"
            id="pcpName"
            name="pcpName"
            data-width="20"
            maxLength={60}
            defaultValue={request.pcpName}
          />
        </div>
        <Button type="submit" look="second">
          {t("find")}
        </Button>
      </form>
      {found?.pcps.length === 0 && <p>{t("none", { product, name: request.pcpName })}</p>}
      {found && found.pcps.length > 0 && (
        <>
          <p>{t("choose")}</p>
          <ul className="name-pcp-found">
            {found.pcps.map(({ reference, person, group, place }) => (
              <li key={reference}>
                <Link href={href(reference)}>
                  {`${person.given} ${person.family}, ${person.credential} · ${group} · ${place}`}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {found?.more && <p>{t("more")}</p>}
      {request.pcp && (
        <p>
          <Link href={href(null)}>{t("without")}</Link>
        </p>
      )}
    </Details>
  );
}
