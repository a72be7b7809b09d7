package shop;

import jakarta.persistence.Entity;

@Entity
public class Cash extends Payment {
    String till;
}
