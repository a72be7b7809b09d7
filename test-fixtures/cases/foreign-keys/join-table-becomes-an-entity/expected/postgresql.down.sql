ALTER TABLE "enrolment" DROP CONSTRAINT "pk_enrolment";
ALTER TABLE "enrolment" ADD CONSTRAINT "pk_enrolment" PRIMARY KEY ("student_id", "course_id");
ALTER TABLE "enrolment" DROP COLUMN "id";
ALTER TABLE "enrolment" DROP COLUMN "since";
