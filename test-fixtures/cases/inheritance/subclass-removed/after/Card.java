package shop;

import jakarta.persistence.Entity;

@Entity
public class Card extends Payment {
    String number;
}
