package org.entregent.page;

import java.time.Duration;
import org.entregent.page.PublicAnswer.Shown;

/** What becomes of a form that somebody sent. */
public sealed interface FormAnswer {

    /**
     * It was taken: the browser goes on to a page of its own, so that loading that again sends nothing again.
     *
     * @param address a path with its parameters, without the one for the language
     */
    record Taken(String address) implements FormAnswer {}

    /**
     * It isn't taken as it is: the same page, which says what is wrong beside the fields, and above them in a summary that leads to
     * them.
     */
    record Again(Shown page) implements FormAnswer {}

    /**
     * Too many were sent: the same page, which says so.
     *
     * @param pause until more are taken
     */
    record TooMany(Shown page, Duration pause) implements FormAnswer {}

    /** The form no longer stands there. */
    record Elsewhere(PublicAnswer answer) implements FormAnswer {}
}
