package org.entregent.page;

/** A field of a form for everybody. */
public interface FormField {

    /** Its name in the form. */
    String parameter();

    /** Its label among the texts; its help has the same with {@code Help}. */
    String key();

    /** Where a link to it leads. */
    default String id() {
        return "champ-" + parameter();
    }
}
