CREATE TABLE "_retort_new_enrolment" (
  "student_id" bigint NOT NULL,
  "course_id" bigint NOT NULL,
  "id" integer NOT NULL,
  "since" date,
  CONSTRAINT "fk_enrolment_course_id" FOREIGN KEY ("course_id") REFERENCES "course" ("id"),
  CONSTRAINT "fk_enrolment_student_id" FOREIGN KEY ("student_id") REFERENCES "student" ("id"),
  CONSTRAINT "pk_enrolment" PRIMARY KEY ("id")
);
INSERT OR ABORT INTO "_retort_new_enrolment" ("student_id", "course_id") SELECT "student_id", "course_id" FROM "enrolment";
DROP TABLE "enrolment";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_enrolment" RENAME TO "enrolment";
PRAGMA legacy_alter_table = OFF;
