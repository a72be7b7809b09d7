package shop;

import java.io.Serializable;

public class VisitKey implements Serializable {
    private static final long serialVersionUID = 1;
    int shop;
    int day;
}
