package org.entregent.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;
import org.entregent.Owner;

/** Objects of both regions that have something to hide, as the literals of documents: those of all features' parts. */
public final class Landmarks {

    /** As many {@code nodes} at once as the public's limit of cost allows. */
    private static final int PORTION = 5;

    private static final String OWNED = """
            select %s from member
            join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'""";

    private Landmarks() {}

    /** What to give to required arguments, each in turn. */
    static Map<String, List<String>> values() {
        var values = new HashMap<>(FeatureParts.map(FeaturePart::arguments));
        values.put("first", List.of("2"));
        values.put("node.id", ids());
        values.put("nodes.ids", portions());
        for (var landmark : FeatureParts.list(FeaturePart::landmarks)) {
            if (!landmark.argument().isEmpty()) {
                values.put(landmark.argument(), quoted(landmark.query()));
            }
        }
        return Map.copyOf(values);
    }

    private static List<String> portions() {
        var ids = List.copyOf(hiding());
        var portions = new ArrayList<String>();
        for (var first = 0; first < ids.size(); first += PORTION) {
            portions.add("[" + String.join(", ", ids.subList(first, Math.min(first + PORTION, ids.size()))) + "]");
        }
        return portions;
    }

    private static Collection<String> hiding() {
        var ids = new LinkedHashSet<String>();
        FeatureParts.list(FeaturePart::landmarks).forEach(landmark -> ids.addAll(quoted(landmark.query())));
        return ids;
    }

    /** Quoted. Those of objects that have nothing to hide come last. */
    static List<String> ids() {
        var others = FeatureParts.list(FeaturePart::references).stream().flatMap(query -> quoted(query).stream());
        return Stream.concat(hiding().stream(), others).toList();
    }

    /** The ids as they are. */
    public static List<String> bareIds() {
        return ids().stream().map(id -> id.substring(1, id.length() - 1)).toList();
    }

    /** An object of the test's member in Calvados that lists hang on. */
    static String ownOf(String type) {
        var expression = FeatureParts.map(FeaturePart::owned).get(type);
        if (expression == null) {
            throw new IllegalStateException("Let a feature's part name an object of the type " + type);
        }
        return quoted(OWNED.formatted(expression)).getFirst();
    }

    private static List<String> quoted(String query) {
        return Owner.sql().fetch(query).getValues(0, String.class).stream()
                .map(id -> '"' + id + '"')
                .toList();
    }
}
