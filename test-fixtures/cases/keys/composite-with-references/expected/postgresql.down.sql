DROP TABLE "parcel";
