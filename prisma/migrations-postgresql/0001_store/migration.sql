-- The tables of prisma/schema.prisma for PostgreSQL, as scripts/schema-sql.mjs prints them. Texts are compared and sorted by their bytes,
-- as SQLite does, whatever the database's own collation is: all lists come out in the same order on both engines.

-- CreateEnum
CREATE TYPE "Grade" AS ENUM ('outstanding', 'good', 'requires_improvement', 'adequate', 'satisfactory', 'inadequate');

-- CreateEnum
CREATE TYPE "AbsenceReason" AS ENUM ('not_in_edition', 'not_in_report', 'not_judged', 'not_inspected_yet', 'not_in_our_data', 'report_unreadable');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('release', 'local');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('exact', 'month', 'derived');

-- CreateEnum
CREATE TYPE "Method" AS ENUM ('report_reader', 'reference_table');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year', 'year_span', 'unknown');

-- CreateEnum
CREATE TYPE "VisitStatus" AS ENUM ('held', 'planned');

-- CreateEnum
CREATE TYPE "PriorityAction" AS ENUM ('yes', 'no', 'unknown');

-- CreateEnum
CREATE TYPE "Remit" AS ENUM ('social_care', 'whole_council', 'send', 'adoption', 'youth_justice', 'unknown');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('announced', 'began', 'revised', 'step', 'ended');

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT COLLATE "C" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "time" TEXT COLLATE "C" NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Authority" (
    "slug" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "AuthorityProfile" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "displayName" TEXT COLLATE "C" NOT NULL,
    "authorityType" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "validFrom" TEXT COLLATE "C",
    "validTo" TEXT COLLATE "C",
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "AuthorityProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorityCode" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "authoritySlug" TEXT COLLATE "C" NOT NULL,
    "scheme" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "validFrom" TEXT COLLATE "C",
    "validTo" TEXT COLLATE "C",
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "AuthorityCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthorityAlias" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "authoritySlug" TEXT COLLATE "C" NOT NULL,
    "alias" TEXT COLLATE "C" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "AuthorityAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Succession" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "predecessorSlug" TEXT COLLATE "C" NOT NULL,
    "successorSlug" TEXT COLLATE "C" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeighbourSet" (
    "code" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "NeighbourSet_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "StatisticalNeighbour" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "setCode" TEXT COLLATE "C" NOT NULL,
    "authoritySlug" TEXT COLLATE "C" NOT NULL,
    "neighbourSlug" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "StatisticalNeighbour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrameworkEdition" (
    "code" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "shortLabel" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,
    "inUseFrom" TEXT COLLATE "C",
    "inUseTo" TEXT COLLATE "C",
    "note" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "FrameworkEdition_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "JudgementLane" (
    "code" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "JudgementLane_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "JudgementArea" (
    "code" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "JudgementArea_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "EditionArea" (
    "editionCode" TEXT COLLATE "C" NOT NULL,
    "areaCode" TEXT COLLATE "C" NOT NULL,
    "laneCode" TEXT COLLATE "C" NOT NULL,
    "spanLaneCode" TEXT COLLATE "C",
    "series" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "EditionArea_pkey" PRIMARY KEY ("editionCode","areaCode")
);

-- CreateTable
CREATE TABLE "EventKind" (
    "code" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "family" TEXT COLLATE "C" NOT NULL,
    "track" TEXT COLLATE "C",
    "isFull" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL,

    CONSTRAINT "EventKind_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Event" (
    "key" TEXT COLLATE "C" NOT NULL,
    "authoritySlug" TEXT COLLATE "C" NOT NULL,
    "collection" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C",
    "title" TEXT COLLATE "C" NOT NULL,
    "author" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "sha256" TEXT COLLATE "C",
    "publishedOn" TEXT COLLATE "C",
    "retrievedOn" TEXT COLLATE "C",
    "licence" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",
    "warnings" TEXT COLLATE "C",
    "confirmed" INTEGER,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inspection" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kindCode" TEXT COLLATE "C" NOT NULL,
    "editionCode" TEXT COLLATE "C" NOT NULL,
    "startDate" TEXT COLLATE "C",
    "endDate" TEXT COLLATE "C",
    "publishedOn" TEXT COLLATE "C",
    "publishedOnPrinted" TEXT COLLATE "C",
    "leadInspectors" TEXT COLLATE "C",
    "improvementPoints" INTEGER,
    "priorityActions" INTEGER,
    "paragraphs" INTEGER,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "method" "Method" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT COLLATE "C",
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Judgement" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "inspectionKey" TEXT COLLATE "C" NOT NULL,
    "areaCode" TEXT COLLATE "C" NOT NULL,
    "grade" "Grade",
    "reason" "AbsenceReason",
    "page" INTEGER,
    "order" INTEGER NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "method" "Method" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT COLLATE "C",
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EarlierJudgement" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "authoritySlug" TEXT COLLATE "C" NOT NULL,
    "editionCode" TEXT COLLATE "C" NOT NULL,
    "areaCode" TEXT COLLATE "C" NOT NULL,
    "grade" "Grade" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "inspectionType" TEXT COLLATE "C" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "method" "Method" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT COLLATE "C",
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "EarlierJudgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kindCode" TEXT COLLATE "C" NOT NULL,
    "startDate" TEXT COLLATE "C",
    "endDate" TEXT COLLATE "C",
    "precision" "DatePrecision" NOT NULL,
    "publishedOn" TEXT COLLATE "C",
    "sequenceNumber" INTEGER,
    "topic" TEXT COLLATE "C",
    "priorityAction" "PriorityAction" NOT NULL,
    "status" "VisitStatus" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "method" "Method" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT COLLATE "C",
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GovernanceEvent" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kindCode" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "remit" "Remit" NOT NULL,
    "phase" "Phase" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "method" "Method" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT COLLATE "C",
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "GovernanceEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryBody" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "DeliveryBody_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "DeliveryPeriod" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "authoritySlug" TEXT COLLATE "C" NOT NULL,
    "bodySlug" TEXT COLLATE "C" NOT NULL,
    "fromDate" TEXT COLLATE "C" NOT NULL,
    "toDate" TEXT COLLATE "C",
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "method" "Method" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT COLLATE "C",
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "DeliveryPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "subjectKey" TEXT COLLATE "C" NOT NULL,
    "stance" TEXT COLLATE "C" NOT NULL,
    "says" TEXT COLLATE "C" NOT NULL,
    "page" INTEGER,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,
    "retiredIn" TEXT COLLATE "C",

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "field" TEXT COLLATE "C" NOT NULL,
    "old" TEXT COLLATE "C" NOT NULL,
    "new" TEXT COLLATE "C" NOT NULL,
    "page" INTEGER,
    "reason" TEXT COLLATE "C" NOT NULL,
    "addedIn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "id" SERIAL NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "inspectionKey" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,
    "part" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "areaCode" TEXT COLLATE "C",
    "grade" "Grade",
    "title" TEXT COLLATE "C" NOT NULL,
    "page" INTEGER NOT NULL,

    CONSTRAINT "ReportSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportPassage" (
    "id" INTEGER NOT NULL,
    "sectionId" INTEGER NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER,
    "anchor" TEXT COLLATE "C" NOT NULL,
    "page" INTEGER NOT NULL,
    "lastPage" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ReportPassage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportRemark" (
    "id" SERIAL NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "inspectionKey" TEXT COLLATE "C" NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C",
    "grade" "Grade",
    "value" TEXT COLLATE "C",
    "page" INTEGER NOT NULL,

    CONSTRAINT "ReportRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meta" (
    "name" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Meta_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Revision_ordinal_key" ON "Revision"("ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityProfile_key_addedIn_key" ON "AuthorityProfile"("key", "addedIn");

-- CreateIndex
CREATE INDEX "AuthorityCode_scheme_code_idx" ON "AuthorityCode"("scheme", "code");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityCode_key_addedIn_key" ON "AuthorityCode"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityAlias_key_addedIn_key" ON "AuthorityAlias"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Succession_key_addedIn_key" ON "Succession"("key", "addedIn");

-- CreateIndex
CREATE INDEX "StatisticalNeighbour_authoritySlug_idx" ON "StatisticalNeighbour"("authoritySlug");

-- CreateIndex
CREATE INDEX "StatisticalNeighbour_neighbourSlug_idx" ON "StatisticalNeighbour"("neighbourSlug");

-- CreateIndex
CREATE UNIQUE INDEX "StatisticalNeighbour_key_addedIn_key" ON "StatisticalNeighbour"("key", "addedIn");

-- CreateIndex
CREATE INDEX "Event_authoritySlug_idx" ON "Event"("authoritySlug");

-- CreateIndex
CREATE INDEX "Source_key_idx" ON "Source"("key");

-- CreateIndex
CREATE INDEX "Source_sha256_idx" ON "Source"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_key_addedIn_key" ON "Reading"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Inspection_key_addedIn_key" ON "Inspection"("key", "addedIn");

-- CreateIndex
CREATE INDEX "Judgement_inspectionKey_idx" ON "Judgement"("inspectionKey");

-- CreateIndex
CREATE UNIQUE INDEX "Judgement_key_addedIn_key" ON "Judgement"("key", "addedIn");

-- CreateIndex
CREATE INDEX "EarlierJudgement_authoritySlug_idx" ON "EarlierJudgement"("authoritySlug");

-- CreateIndex
CREATE UNIQUE INDEX "EarlierJudgement_key_addedIn_key" ON "EarlierJudgement"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_key_addedIn_key" ON "Visit"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "GovernanceEvent_key_addedIn_key" ON "GovernanceEvent"("key", "addedIn");

-- CreateIndex
CREATE INDEX "DeliveryPeriod_authoritySlug_idx" ON "DeliveryPeriod"("authoritySlug");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryPeriod_key_addedIn_key" ON "DeliveryPeriod"("key", "addedIn");

-- CreateIndex
CREATE INDEX "Statement_subjectKey_idx" ON "Statement"("subjectKey");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_key_addedIn_key" ON "Statement"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_key_field_addedIn_key" ON "Correction"("key", "field", "addedIn");

-- CreateIndex
CREATE INDEX "ReportSection_inspectionKey_idx" ON "ReportSection"("inspectionKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSection_sourceId_order_key" ON "ReportSection"("sourceId", "order");

-- CreateIndex
CREATE INDEX "ReportPassage_sectionId_idx" ON "ReportPassage"("sectionId");

-- CreateIndex
CREATE INDEX "ReportRemark_inspectionKey_idx" ON "ReportRemark"("inspectionKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReportRemark_sourceId_order_key" ON "ReportRemark"("sourceId", "order");

-- AddForeignKey
ALTER TABLE "AuthorityProfile" ADD CONSTRAINT "AuthorityProfile_key_fkey" FOREIGN KEY ("key") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityProfile" ADD CONSTRAINT "AuthorityProfile_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityProfile" ADD CONSTRAINT "AuthorityProfile_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityProfile" ADD CONSTRAINT "AuthorityProfile_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityCode" ADD CONSTRAINT "AuthorityCode_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityCode" ADD CONSTRAINT "AuthorityCode_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityCode" ADD CONSTRAINT "AuthorityCode_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityCode" ADD CONSTRAINT "AuthorityCode_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityAlias" ADD CONSTRAINT "AuthorityAlias_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityAlias" ADD CONSTRAINT "AuthorityAlias_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityAlias" ADD CONSTRAINT "AuthorityAlias_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthorityAlias" ADD CONSTRAINT "AuthorityAlias_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_predecessorSlug_fkey" FOREIGN KEY ("predecessorSlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_successorSlug_fkey" FOREIGN KEY ("successorSlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatisticalNeighbour" ADD CONSTRAINT "StatisticalNeighbour_setCode_fkey" FOREIGN KEY ("setCode") REFERENCES "NeighbourSet"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatisticalNeighbour" ADD CONSTRAINT "StatisticalNeighbour_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatisticalNeighbour" ADD CONSTRAINT "StatisticalNeighbour_neighbourSlug_fkey" FOREIGN KEY ("neighbourSlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatisticalNeighbour" ADD CONSTRAINT "StatisticalNeighbour_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatisticalNeighbour" ADD CONSTRAINT "StatisticalNeighbour_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatisticalNeighbour" ADD CONSTRAINT "StatisticalNeighbour_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_editionCode_fkey" FOREIGN KEY ("editionCode") REFERENCES "FrameworkEdition"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "JudgementArea"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_laneCode_fkey" FOREIGN KEY ("laneCode") REFERENCES "JudgementLane"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_spanLaneCode_fkey" FOREIGN KEY ("spanLaneCode") REFERENCES "JudgementLane"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_key_fkey" FOREIGN KEY ("key") REFERENCES "Event"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "EventKind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_editionCode_fkey" FOREIGN KEY ("editionCode") REFERENCES "FrameworkEdition"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_inspectionKey_fkey" FOREIGN KEY ("inspectionKey") REFERENCES "Event"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "JudgementArea"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierJudgement" ADD CONSTRAINT "EarlierJudgement_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierJudgement" ADD CONSTRAINT "EarlierJudgement_editionCode_fkey" FOREIGN KEY ("editionCode") REFERENCES "FrameworkEdition"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierJudgement" ADD CONSTRAINT "EarlierJudgement_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "JudgementArea"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierJudgement" ADD CONSTRAINT "EarlierJudgement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierJudgement" ADD CONSTRAINT "EarlierJudgement_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierJudgement" ADD CONSTRAINT "EarlierJudgement_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_key_fkey" FOREIGN KEY ("key") REFERENCES "Event"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "EventKind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GovernanceEvent" ADD CONSTRAINT "GovernanceEvent_key_fkey" FOREIGN KEY ("key") REFERENCES "Event"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GovernanceEvent" ADD CONSTRAINT "GovernanceEvent_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "EventKind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GovernanceEvent" ADD CONSTRAINT "GovernanceEvent_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GovernanceEvent" ADD CONSTRAINT "GovernanceEvent_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GovernanceEvent" ADD CONSTRAINT "GovernanceEvent_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPeriod" ADD CONSTRAINT "DeliveryPeriod_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPeriod" ADD CONSTRAINT "DeliveryPeriod_bodySlug_fkey" FOREIGN KEY ("bodySlug") REFERENCES "DeliveryBody"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPeriod" ADD CONSTRAINT "DeliveryPeriod_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPeriod" ADD CONSTRAINT "DeliveryPeriod_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPeriod" ADD CONSTRAINT "DeliveryPeriod_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSection" ADD CONSTRAINT "ReportSection_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportPassage" ADD CONSTRAINT "ReportPassage_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ReportSection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRemark" ADD CONSTRAINT "ReportRemark_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
