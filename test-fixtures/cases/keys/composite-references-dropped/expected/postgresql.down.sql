CREATE TABLE "parcel" (
    "id" bigint NOT NULL,
    "line_order" bigint,
    "line_position" integer,
    CONSTRAINT "pk_parcel" PRIMARY KEY ("id"),
    CONSTRAINT "fk_parcel_line_order_line_position" FOREIGN KEY ("line_order", "line_position") REFERENCES "line" ("orderid", "position")
);
