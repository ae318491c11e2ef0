import { createTranslator } from "use-intl/core";
import { reasonCopy } from "@/components/pcp/reason-copy";
import { appendAudit } from "@/lib/audit/mutations";
import { findMemberByAnyId, findRoleId } from "@/lib/circle/data/identifiers";
import { type Answer, type Question, readDate } from "@/lib/commands/query/question";
import { UsageError } from "@/lib/commands/usage";
import { db } from "@/lib/db/client";
import { messages } from "@/lib/i18n/messages";
import { previewForSupport } from "@/lib/pcp/data/support";
import type { PcpReason } from "@/lib/pcp/types";

const usage = "pcp-change --member ID --role ID [--group CODE] [--date YYYY-MM-DD]";

/**
 * What a change of PCP would do, without doing it; `--date` asks as if it were that day. Ids are the
 * portal's, or the numbers on the card and of the directory.
 */
export const question: Question = {
  usage,
  options: {
    member: { type: "string" },
    role: { type: "string" },
    group: { type: "string" },
    date: { type: "string" },
  },
  async answer({ member, role, group, date }, positionals) {
    if (!member || !role || positionals.length > 0) throw new UsageError(usage);
    const day = readDate(date);
    const [found, roleId] = await Promise.all([findMemberByAnyId(member), findRoleId(role)]);
    if (!found) return refused([{ code: "UNKNOWN_MEMBER", sentence: "No such member." }]);
    const preview = roleId && (await previewForSupport(found.id, roleId, group ?? null, day));
    if (!preview) return refused([{ code: "UNKNOWN_ROLE", sentence: "No such practitioner." }]);
    const groups = [...preview.groupNames.values()];
    if (group && !groups.some(({ code }) => code === group)) {
      throw new UsageError(
        `There is no group ${group}; see ${groups.map(({ code }) => code).join(", ")}.`,
      );
    }
    await appendAudit(db, {
      actor: "SYSTEM",
      action: "pcp.preview",
      subjectMemberId: found.id,
      subject: { type: "provider-role", id: roleId },
    });

    const { decision, pcp, groupNames } = preview;
    if (!decision.ok) {
      const t = createTranslator({ locale: "en", messages: messages.en, namespace: "pcp.reasons" });
      const subject = { givenName: preview.givenName, isSelf: false };
      const telling = { locale: "en", subject, pcp, knowsHealth: true } as const;
      return refused(
        decision.reasons.map((reason) => ({
          code: reason.code,
          sentence: reasonCopy(t, reason, telling),
          ...groupsOf(reason, groupNames),
        })),
      );
    }
    const document = {
      ok: true,
      effectiveOn: decision.effectiveOn.toString(),
      group: groupNames.get(decision.groupId) ?? null,
      warnings: decision.warnings.map(({ code }) => code),
      referrals: decision.consequences.referrals.map(({ number, outcome }) => ({
        number,
        outcome,
      })),
    };
    const lines = document.referrals.map(({ number, outcome }) => `${number}: ${outcome}`);
    return {
      ok: true,
      document,
      words: [
        `${pcp} from ${document.effectiveOn}, through ${document.group?.name}`,
        ...lines,
      ].join("\n"),
    };
  },
};

function groupsOf(reason: PcpReason, names: Map<string, { code: string; name: string }>) {
  if (reason.code !== "CHOOSE_GROUP") return {};
  return { groups: reason.groupIds.map((id) => names.get(id)).filter((group) => group) };
}

function refused(reasons: { code: string; sentence: string }[]): Answer {
  return {
    ok: false,
    document: { ok: false, reasons },
    words: reasons.map(({ code, sentence }) => `${code}: ${sentence}`).join("\n"),
  };
}
