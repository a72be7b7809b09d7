CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "last" varchar(255),
  "points" integer,
  "code" integer,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "last", "points", "code") SELECT rowid, "id", "last", "points", "code" FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;
CREATE UNIQUE INDEX "ux_points" ON "customer" ("points" DESC, "last");
CREATE UNIQUE INDEX "ix_customer_code" ON "customer" ("code" DESC);
