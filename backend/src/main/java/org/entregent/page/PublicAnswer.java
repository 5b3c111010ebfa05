package org.entregent.page;

import java.util.List;
import java.util.Map;

/** What stands at a public address. Addresses are paths with their parameters, without the one for the language. */
public sealed interface PublicAnswer {

    /**
     * A page.
     *
     * @param template {@code chapter/groups} for {@code org/entregent/chapter/page/groups.html}, which is Mustache: whatever value
     *     stands in it becomes text, never markup
     * @param values what the template asks for; one that is missing is an error
     * @param linkedData objects of schema.org, for programs
     */
    record Shown(PageHead head, String template, Map<String, ?> values, List<Map<String, ?>> linkedData)
            implements PublicAnswer {

        public Shown {
            values = Map.copyOf(values);
            linkedData = List.copyOf(linkedData);
        }
    }

    /** It stands at another address now, for good. */
    record Moved(String address) implements PublicAnswer {}

    /**
     * Whoever asks is led on, this time: to an address with its scheme, which nobody keeps. A page gives none that it was given itself.
     */
    record Led(String address) implements PublicAnswer {}

    /** It stood here, and never will again. */
    record Gone() implements PublicAnswer {}

    /** Nothing stands here, or nothing that is for everybody. */
    record Absent() implements PublicAnswer {}
}
