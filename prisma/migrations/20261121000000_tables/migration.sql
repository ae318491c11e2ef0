-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('MEMBER', 'PCP_OFFICE', 'REVIEWER', 'DIRECTORY_EDITOR');

-- CreateEnum
CREATE TYPE "MessageChannel" AS ENUM ('EMAIL', 'SMS', 'LETTER');

-- CreateEnum
CREATE TYPE "AuditOutcome" AS ENUM ('ALLOWED', 'REFUSED');

-- CreateEnum
CREATE TYPE "GroupKind" AS ENUM ('STAFF_CLINIC', 'MEDICAL_GROUP', 'IPA', 'DIRECT_CONTRACT');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('HOSPITAL', 'URGENT_CARE', 'CLINIC', 'LABORATORY', 'IMAGING', 'DIALYSIS', 'HOME_HEALTH', 'NURSING_FACILITY', 'PHARMACY', 'OTHER');

-- CreateEnum
CREATE TYPE "RoleKind" AS ENUM ('PRACTITIONER', 'FACILITY');

-- CreateEnum
CREATE TYPE "AcceptingStatus" AS ENUM ('newpt', 'nopt', 'existptonly', 'existptfam');

-- CreateEnum
CREATE TYPE "Relationship" AS ENUM ('SUBSCRIBER', 'SPOUSE', 'CHILD', 'OTHER');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('FEMALE', 'MALE', 'NONBINARY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('HOME', 'MAILING', 'WORK', 'CONFIDENTIAL');

-- CreateEnum
CREATE TYPE "AssignmentSource" AS ENUM ('MEMBER', 'ENROLMENT_FILE', 'AUTOMATIC');

-- CreateEnum
CREATE TYPE "HmoModel" AS ENUM ('STAFF', 'GROUP', 'IPA', 'NETWORK');

-- CreateEnum
CREATE TYPE "ClockProfile" AS ENUM ('KNOX_KEENE', 'FEDERAL');

-- CreateEnum
CREATE TYPE "LimitKind" AS ENUM ('DEDUCTIBLE', 'OUT_OF_POCKET');

-- CreateEnum
CREATE TYPE "LimitCategory" AS ENUM ('COMBINED', 'MEDICAL', 'DRUG');

-- CreateEnum
CREATE TYPE "LimitScope" AS ENUM ('INDIVIDUAL', 'FAMILY');

-- CreateEnum
CREATE TYPE "Decider" AS ENUM ('PLAN', 'GROUP', 'IPA');

-- CreateEnum
CREATE TYPE "ReferralKind" AS ENUM ('CONSULTATION', 'CONSULTATION_AND_TREATMENT', 'PROCEDURE', 'OUT_OF_GROUP', 'OUT_OF_NETWORK_EXCEPTION', 'SECOND_OPINION', 'STANDING');

-- CreateEnum
CREATE TYPE "AuthorizationStatus" AS ENUM ('REQUESTED', 'SUBMITTED', 'PENDING', 'NEEDS_INFORMATION', 'APPROVED', 'MODIFIED', 'DENIED', 'DECLINED', 'CANCELLED', 'EXPIRED', 'EXHAUSTED', 'NOT_REQUIRED');

-- CreateEnum
CREATE TYPE "CareStatus" AS ENUM ('NONE', 'REFERRED', 'SCHEDULED', 'SEEN', 'CLOSED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('ROUTINE', 'URGENT');

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "username" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" "UserRole" NOT NULL,
    "member_id" UUID,
    "group_id" UUID,
    "display_name" TEXT,
    "locale" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "device" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activation_code" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID,
    "code_hash" TEXT NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "activation_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_user_id" UUID,
    "actor_role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "outcome" "AuditOutcome" NOT NULL DEFAULT 'ALLOWED',
    "subject_member_id" UUID,
    "subject_type" TEXT,
    "subject_id" TEXT,
    "request_id" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "channel" "MessageChannel" NOT NULL,
    "member_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "dedupe_key" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loaded_data" (
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_data_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "network" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_group" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "phone" TEXT NOT NULL,

    CONSTRAINT "provider_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "npi" CHAR(10),
    "ccn" TEXT,
    "name" TEXT NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "phone" TEXT,
    "emergency" BOOLEAN NOT NULL DEFAULT false,
    "beds" INTEGER,
    "cms_rating" INTEGER,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID,
    "name" TEXT NOT NULL,
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "city" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "zip" CHAR(5) NOT NULL,
    "county_fips" CHAR(5) NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lng" DOUBLE PRECISION NOT NULL,
    "phone" TEXT,
    "accessibility" TEXT[],

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practitioner" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "npi" CHAR(10) NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "credential" TEXT NOT NULL,
    "gender" "Sex" NOT NULL,
    "languages" TEXT[],
    "licence_number" TEXT NOT NULL,
    "licence_state" CHAR(2) NOT NULL,
    "board_certified_in" TEXT,
    "medical_school" TEXT,
    "graduated_in" INTEGER,

    CONSTRAINT "practitioner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospital_affiliation" (
    "practitioner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "hospital_affiliation_pkey" PRIMARY KEY ("practitioner_id","organization_id")
);

-- CreateTable
CREATE TABLE "specialty" (
    "code" CHAR(10) NOT NULL,
    "display" TEXT NOT NULL,
    "grouping" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "specialization" TEXT,

    CONSTRAINT "specialty_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "provider_role" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" TEXT NOT NULL,
    "kind" "RoleKind" NOT NULL,
    "practitioner_id" UUID,
    "organization_id" UUID,
    "location_id" UUID NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lng" DOUBLE PRECISION NOT NULL,
    "specialty_code" CHAR(10) NOT NULL,
    "pcp" BOOLEAN NOT NULL DEFAULT false,
    "min_age" INTEGER,
    "max_age" INTEGER,
    "sex_limit" "Sex",
    "telehealth" BOOLEAN NOT NULL DEFAULT false,
    "phone" TEXT,
    "staff_languages" TEXT[],
    "hours" JSONB,
    "verified_on" DATE,
    "verified_by" TEXT,
    "withdrawn_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "provider_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "role_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "accepting" "AcceptingStatus" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "subscriber_number" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "household_id" UUID NOT NULL,
    "member_number" TEXT NOT NULL,
    "sender_number" TEXT,
    "relationship" "Relationship" NOT NULL,
    "given_name" TEXT NOT NULL,
    "middle_name" TEXT,
    "family_name" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "sex" "Sex" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "email" TEXT,
    "phone" TEXT,
    "confidential_communications" BOOLEAN NOT NULL DEFAULT false,
    "mother_id" UUID,
    "handicapped" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_address" (
    "member_id" UUID NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "city" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "zip" CHAR(5) NOT NULL,

    CONSTRAINT "member_address_pkey" PRIMARY KEY ("member_id","kind")
);

-- CreateTable
CREATE TABLE "enrolment_span" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "employer_group_number" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "paid_through" DATE,
    "suspended_from" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrolment_span_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading_partner" (
    "sender_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "replace_terminates_absent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "trading_partner_pkey" PRIMARY KEY ("sender_id")
);

-- CreateTable
CREATE TABLE "enrolment_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sender_id" TEXT NOT NULL,
    "group_control_number" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "counts" JSONB NOT NULL,

    CONSTRAINT "enrolment_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panel" (
    "role_id" UUID NOT NULL,
    "capacity" INTEGER NOT NULL,
    "assigned" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "panel_pkey" PRIMARY KEY ("role_id")
);

-- CreateTable
CREATE TABLE "pcp_assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "source" "AssignmentSource" NOT NULL,
    "reason" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "holds_seat" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_user_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pcp_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "model" "HmoModel" NOT NULL,
    "tier" TEXT,
    "network_id" UUID NOT NULL,
    "clock_profile" "ClockProfile" NOT NULL,
    "plan_rules" JSONB NOT NULL,
    "coverage_descriptions" TEXT[],

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_area" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "product_id" UUID NOT NULL,
    "county_fips" CHAR(5) NOT NULL,
    "zip" CHAR(5),

    CONSTRAINT "service_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_group" (
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "employer_group_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "product_limit" (
    "product_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "LimitKind" NOT NULL,
    "category" "LimitCategory" NOT NULL,
    "scope" "LimitScope" NOT NULL,
    "limit_cents" INTEGER NOT NULL,

    CONSTRAINT "product_limit_pkey" PRIMARY KEY ("product_id","year","kind","category","scope")
);

-- CreateTable
CREATE TABLE "accumulator" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "household_id" UUID NOT NULL,
    "member_id" UUID,
    "year" INTEGER NOT NULL,
    "kind" "LimitKind" NOT NULL,
    "category" "LimitCategory" NOT NULL,
    "used_cents" INTEGER NOT NULL DEFAULT 0,
    "as_of" DATE NOT NULL,

    CONSTRAINT "accumulator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benefit" (
    "product_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "covered" BOOLEAN NOT NULL DEFAULT true,
    "copay_cents" INTEGER,
    "coinsurance_basis_points" INTEGER,
    "deductible_applies" BOOLEAN NOT NULL DEFAULT false,
    "referral_required" BOOLEAN NOT NULL DEFAULT false,
    "authorization_required" BOOLEAN NOT NULL DEFAULT false,
    "limit_per_year" INTEGER,

    CONSTRAINT "benefit_pkey" PRIMARY KEY ("product_id","category")
);

-- CreateTable
CREATE TABLE "delegation_rule" (
    "product_id" UUID NOT NULL,
    "referral_kind" "ReferralKind" NOT NULL,
    "group_kind" "GroupKind" NOT NULL,
    "decider" "Decider" NOT NULL,

    CONSTRAINT "delegation_rule_pkey" PRIMARY KEY ("product_id","referral_kind","group_kind")
);

-- CreateTable
CREATE TABLE "county" (
    "fips" CHAR(5) NOT NULL,
    "name" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,

    CONSTRAINT "county_pkey" PRIMARY KEY ("fips")
);

-- CreateTable
CREATE TABLE "zip_code" (
    "zip" CHAR(5) NOT NULL,
    "city" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lng" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "zip_code_pkey" PRIMARY KEY ("zip")
);

-- CreateTable
CREATE TABLE "zip_county" (
    "zip" CHAR(5) NOT NULL,
    "county_fips" CHAR(5) NOT NULL,

    CONSTRAINT "zip_county_pkey" PRIMARY KEY ("zip","county_fips")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "kind" "ReferralKind" NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "pcp_role_id" UUID NOT NULL,
    "pcp_group_id" UUID NOT NULL,
    "specialty_code" CHAR(10) NOT NULL,
    "servicing_role_id" UUID,
    "request_text" TEXT,
    "work_related" BOOLEAN NOT NULL DEFAULT false,
    "diagnosis_text" TEXT,
    "authorization" "AuthorizationStatus" NOT NULL,
    "care" "CareStatus" NOT NULL DEFAULT 'NONE',
    "decider" "Decider",
    "decider_group_id" UUID,
    "requested_on" DATE NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_user_id" UUID,
    "decision_due_at" TIMESTAMPTZ(3),
    "units_requested" INTEGER,
    "units_approved" INTEGER,
    "units_used" INTEGER NOT NULL DEFAULT 0,
    "starts_on" DATE,
    "ends_on" DATE,
    "decision_reason" TEXT,
    "decision_criterion" TEXT,
    "appeal_by" DATE,
    "replaced_by_id" UUID,
    "request_key" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_event" (
    "referral_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_user_id" UUID,
    "actor" TEXT NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "referral_event_pkey" PRIMARY KEY ("referral_id","sequence")
);

-- CreateTable
CREATE TABLE "referral_visit" (
    "referral_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "visited_on" DATE NOT NULL,

    CONSTRAINT "referral_visit_pkey" PRIMARY KEY ("referral_id","sequence")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_username_key" ON "user_account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_member_id_key" ON "user_account"("member_id");

-- CreateIndex
CREATE INDEX "user_account_group_id_idx" ON "user_account"("group_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "activation_code_member_id_idx" ON "activation_code"("member_id");

-- CreateIndex
CREATE INDEX "throttle_window_start_idx" ON "throttle"("window_start");

-- CreateIndex
CREATE INDEX "audit_event_subject_member_id_at_idx" ON "audit_event"("subject_member_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_actor_user_id_at_idx" ON "audit_event"("actor_user_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_dedupe_key_key" ON "outbox_message"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_message_member_id_created_at_idx" ON "outbox_message"("member_id", "created_at");

-- CreateIndex
CREATE INDEX "outbox_message_created_at_idx" ON "outbox_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "network_code_key" ON "network"("code");

-- CreateIndex
CREATE UNIQUE INDEX "provider_group_code_key" ON "provider_group"("code");

-- CreateIndex
CREATE UNIQUE INDEX "organization_npi_key" ON "organization"("npi");

-- CreateIndex
CREATE INDEX "location_organization_id_idx" ON "location"("organization_id");

-- CreateIndex
CREATE INDEX "location_zip_idx" ON "location"("zip");

-- CreateIndex
CREATE UNIQUE INDEX "location_id_lat_lng_key" ON "location"("id", "lat", "lng");

-- CreateIndex
CREATE UNIQUE INDEX "practitioner_npi_key" ON "practitioner"("npi");

-- CreateIndex
CREATE INDEX "hospital_affiliation_organization_id_idx" ON "hospital_affiliation"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_role_number_key" ON "provider_role"("number");

-- CreateIndex
CREATE INDEX "provider_role_practitioner_id_idx" ON "provider_role"("practitioner_id");

-- CreateIndex
CREATE INDEX "provider_role_organization_id_idx" ON "provider_role"("organization_id");

-- CreateIndex
CREATE INDEX "provider_role_location_id_idx" ON "provider_role"("location_id");

-- CreateIndex
CREATE INDEX "provider_role_specialty_code_idx" ON "provider_role"("specialty_code");

-- CreateIndex
CREATE INDEX "participation_network_id_group_id_idx" ON "participation"("network_id", "group_id");

-- CreateIndex
CREATE INDEX "participation_group_id_idx" ON "participation"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "household_subscriber_number_key" ON "household"("subscriber_number");

-- CreateIndex
CREATE UNIQUE INDEX "member_member_number_key" ON "member"("member_number");

-- CreateIndex
CREATE INDEX "member_household_id_idx" ON "member"("household_id");

-- CreateIndex
CREATE INDEX "member_sender_number_idx" ON "member"("sender_number");

-- CreateIndex
CREATE INDEX "member_mother_id_idx" ON "member"("mother_id");

-- CreateIndex
CREATE INDEX "enrolment_span_member_id_idx" ON "enrolment_span"("member_id");

-- CreateIndex
CREATE INDEX "enrolment_span_product_id_idx" ON "enrolment_span"("product_id");

-- CreateIndex
CREATE INDEX "enrolment_span_employer_group_number_idx" ON "enrolment_span"("employer_group_number");

-- CreateIndex
CREATE INDEX "enrolment_file_sender_id_written_at_idx" ON "enrolment_file"("sender_id", "written_at");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_file_sender_id_sha256_key" ON "enrolment_file"("sender_id", "sha256");

-- CreateIndex
CREATE INDEX "pcp_assignment_member_id_starts_on_idx" ON "pcp_assignment"("member_id", "starts_on");

-- CreateIndex
CREATE INDEX "pcp_assignment_role_id_idx" ON "pcp_assignment"("role_id");

-- CreateIndex
CREATE INDEX "pcp_assignment_group_id_idx" ON "pcp_assignment"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_code_key" ON "product"("code");

-- CreateIndex
CREATE INDEX "employer_group_product_id_idx" ON "employer_group"("product_id");

-- CreateIndex
CREATE INDEX "accumulator_member_id_idx" ON "accumulator"("member_id");

-- CreateIndex
CREATE INDEX "zip_county_county_fips_idx" ON "zip_county"("county_fips");

-- CreateIndex
CREATE UNIQUE INDEX "referral_number_key" ON "referral"("number");

-- CreateIndex
CREATE UNIQUE INDEX "referral_replaced_by_id_key" ON "referral"("replaced_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_request_key_key" ON "referral"("request_key");

-- CreateIndex
CREATE INDEX "referral_member_id_requested_on_idx" ON "referral"("member_id", "requested_on");

-- CreateIndex
CREATE INDEX "referral_pcp_group_id_authorization_idx" ON "referral"("pcp_group_id", "authorization");

-- CreateIndex
CREATE INDEX "referral_authorization_decider_decider_group_id_decision_du_idx" ON "referral"("authorization", "decider", "decider_group_id", "decision_due_at");

-- CreateIndex
CREATE INDEX "referral_servicing_role_id_idx" ON "referral"("servicing_role_id");

-- CreateIndex
CREATE INDEX "referral_pcp_role_id_idx" ON "referral"("pcp_role_id");

-- CreateIndex
CREATE INDEX "referral_specialty_code_idx" ON "referral"("specialty_code");

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "provider_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activation_code" ADD CONSTRAINT "activation_code_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospital_affiliation" ADD CONSTRAINT "hospital_affiliation_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospital_affiliation" ADD CONSTRAINT "hospital_affiliation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_role" ADD CONSTRAINT "provider_role_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_role" ADD CONSTRAINT "provider_role_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_role" ADD CONSTRAINT "provider_role_location_id_lat_lng_fkey" FOREIGN KEY ("location_id", "lat", "lng") REFERENCES "location"("id", "lat", "lng") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_role" ADD CONSTRAINT "provider_role_specialty_code_fkey" FOREIGN KEY ("specialty_code") REFERENCES "specialty"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "provider_role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "provider_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_mother_id_fkey" FOREIGN KEY ("mother_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_address" ADD CONSTRAINT "member_address_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment_span" ADD CONSTRAINT "enrolment_span_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment_span" ADD CONSTRAINT "enrolment_span_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment_span" ADD CONSTRAINT "enrolment_span_employer_group_number_fkey" FOREIGN KEY ("employer_group_number") REFERENCES "employer_group"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment_file" ADD CONSTRAINT "enrolment_file_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "trading_partner"("sender_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel" ADD CONSTRAINT "panel_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "provider_role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pcp_assignment" ADD CONSTRAINT "pcp_assignment_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pcp_assignment" ADD CONSTRAINT "pcp_assignment_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "provider_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pcp_assignment" ADD CONSTRAINT "pcp_assignment_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pcp_assignment" ADD CONSTRAINT "pcp_assignment_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "provider_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pcp_assignment" ADD CONSTRAINT "pcp_assignment_created_by_user_id_fkey" FOREIGN KEY ("created_by_user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_group" ADD CONSTRAINT "employer_group_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_limit" ADD CONSTRAINT "product_limit_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accumulator" ADD CONSTRAINT "accumulator_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accumulator" ADD CONSTRAINT "accumulator_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit" ADD CONSTRAINT "benefit_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_rule" ADD CONSTRAINT "delegation_rule_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zip_county" ADD CONSTRAINT "zip_county_zip_fkey" FOREIGN KEY ("zip") REFERENCES "zip_code"("zip") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zip_county" ADD CONSTRAINT "zip_county_county_fips_fkey" FOREIGN KEY ("county_fips") REFERENCES "county"("fips") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_pcp_role_id_fkey" FOREIGN KEY ("pcp_role_id") REFERENCES "provider_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_pcp_group_id_fkey" FOREIGN KEY ("pcp_group_id") REFERENCES "provider_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_specialty_code_fkey" FOREIGN KEY ("specialty_code") REFERENCES "specialty"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_servicing_role_id_fkey" FOREIGN KEY ("servicing_role_id") REFERENCES "provider_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_decider_group_id_fkey" FOREIGN KEY ("decider_group_id") REFERENCES "provider_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_decided_by_user_id_fkey" FOREIGN KEY ("decided_by_user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_actor_user_id_fkey" FOREIGN KEY ("actor_user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_visit" ADD CONSTRAINT "referral_visit_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

