import "server-only";
import { listMemberScopes } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { getPcpMember, mayChoosePcp } from "@/lib/pcp/data/decisions";

/** Whether the reader can choose this role as PCP of a member of the household, as of today. */
export async function loadPcpOffer(subjectId: string, roleId: string): Promise<boolean> {
  const scopes = await listMemberScopes("CHOOSE_PCP");
  const scope = scopes.find(({ subject }) => subject.id === subjectId);
  if (!scope) return false;
  const date = today();
  return mayChoosePcp(await getPcpMember(scope.memberId, date), roleId, date);
}
