package org.entregent.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The backend's features in their one order, which ARCHITECTURE.md tells: each may know those before it. */
public final class Features {

    private static final Pattern LIST =
            Pattern.compile("^The features, .*?^```$(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("^\\w+(?= )", Pattern.MULTILINE);

    private static final List<String> IN_ORDER = in(DocumentNames.read(Path.of("../ARCHITECTURE.md")));

    private Features() {}

    public static List<String> inOrder() {
        return IN_ORDER;
    }

    static List<String> in(String document) {
        return LIST.matcher(document)
                .results()
                .flatMap(list -> NAME.matcher(list.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }

    /** Whether these stand before the feature, and are named in the order of all. */
    static boolean mayBeKnown(List<String> known, String feature, List<String> order) {
        var before = order.subList(0, order.indexOf(feature));
        return known.equals(before.stream().filter(known::contains).toList());
    }
}
