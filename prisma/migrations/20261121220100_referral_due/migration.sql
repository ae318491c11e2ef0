-- Not only decisions are due: so are the PCP's answer and the appointment.
drop index "referral_authorization_decider_decider_group_id_decision_du_idx";
drop index "referral_pcp_group_id_authorization_idx";
alter table referral rename column decision_due_at to due_at;
CREATE INDEX "referral_pcp_group_id_authorization_due_at_idx" ON "referral"("pcp_group_id", "authorization", "due_at");
CREATE INDEX "referral_authorization_decider_decider_group_id_due_at_idx" ON "referral"("authorization", "decider", "decider_group_id", "due_at");
