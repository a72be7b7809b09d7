ALTER TABLE "visit" DROP CONSTRAINT "pk_visit";
ALTER TABLE "visit" ADD CONSTRAINT "pk_visit" PRIMARY KEY ("shop");
