package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class VisitKey implements Serializable {
    private static final long serialVersionUID = 1;
    int shop;
    @Column(length = 20)
    String code;
}
