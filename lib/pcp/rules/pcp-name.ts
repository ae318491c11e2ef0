/** A practitioner as the portal names them: "Amara Okafor, MD". A PCP's role always has one. */
export function pcpName(
  practitioner: { givenName: string; familyName: string; credential: string } | null,
): string {
  if (!practitioner) return "";
  return `${practitioner.givenName} ${practitioner.familyName}, ${practitioner.credential}`;
}
