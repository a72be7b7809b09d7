package dev.retort.migration;

/** The full list of texts a column may hold from now on. */
public sealed interface AllowedValues extends ColumnChange permits AllowedValuesElement {
    /** Which of them are new; an error when the old list disagrees. */
    AllowedValues adding(String first, String... rest);

    /** Which are gone; an error when the old list disagrees. The migration fails if a row holds one. */
    AllowedValues removing(String first, String... rest);

    /** The name of the check that keeps the list, where it is not that of the convention. */
    AllowedValues checkNamed(String name);
}
