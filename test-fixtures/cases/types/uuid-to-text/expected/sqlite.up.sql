CREATE TABLE "_retort_new_customer" (
  "id" bigint NOT NULL,
  "token" varchar(36),
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_customer" (rowid, "id", "token") SELECT rowid, "id", CASE typeof("token") WHEN 'blob' THEN substr(lower(hex("token")), 1, 8) || '-' || substr(lower(hex("token")), 9, 4) || '-' || substr(lower(hex("token")), 13, 4) || '-' || substr(lower(hex("token")), 17, 4) || '-' || substr(lower(hex("token")), 21) ELSE "token" END FROM "customer";
DROP TABLE "customer";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_customer" RENAME TO "customer";
PRAGMA legacy_alter_table = OFF;
