package org.entregent.page;

import java.util.List;
import java.util.Map;

/** What partners' own pages may load and show in a frame, and nothing else of ours. */
public final class EmbeddedAddresses {

    /** Of all of these addresses. */
    static final String PREFIX = "/integration/";

    private EmbeddedAddresses() {}

    /** @param path as the server reads it, without what leads elsewhere */
    public static boolean contain(String path) {
        return path.startsWith(PREFIX);
    }

    /** What each address in a frame goes on saying: the partner's colour. */
    public static List<Map.Entry<String, String>> kept(Visit visit) {
        return visit.parameter(AccentColour.PARAMETER).map(code -> Map.entry(AccentColour.PARAMETER, code)).stream()
                .toList();
    }
}
