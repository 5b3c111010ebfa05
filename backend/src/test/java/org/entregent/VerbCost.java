package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/**
 * Says verbs, each of them twice with the same words, and holds them to the messages that they may cost: how often a caller waits for
 * the database, the answer included.
 */
public final class VerbCost {

    private final GraphQlClient graphQl;
    private final SortedSet<String> said = new TreeSet<>();

    /** How many messages: said for the first time, and said again. */
    public final class Messages {

        private final int first;
        private final int again;

        private Messages(int first, int again) {
            this.first = first;
            this.again = again;
        }

        public Messages again(int messages) {
            return new Messages(first, messages);
        }

        /** @return what came of the verb */
        public JsonNode of(String email, String verb, Map<String, ?> input) {
            var caller = new Verbs(graphQl.as(email));
            // Whose rights are not known yet would have them read first.
            caller.client().run("{ viewer { kind } }").data();
            var done = new AtomicReference<JsonNode>();
            assertThat(DriverMessages.during(() -> done.set(caller.done(verb, input))))
                    .as(verb)
                    .isEqualTo(first);
            assertThat(DriverMessages.during(
                            () -> assertThat(caller.done(verb, input)).as(verb).isEqualTo(done.get())))
                    .as("%s said again", verb)
                    .isEqualTo(again);
            said.add(verb);
            return done.get();
        }
    }

    VerbCost(GraphQlClient graphQl) {
        this.graphQl = graphQl;
    }

    /** Begins to tell the cost of a verb. */
    public Messages first(int messages) {
        return new Messages(messages, messages);
    }

    /** Says one that isn't counted: the settings of the regions that it concerns are known from then on. */
    public void uncounted(String email, String verb, Map<String, ?> input) {
        new Verbs(graphQl.as(email)).done(verb, input);
    }

    /** A page for everybody, whose form a verb takes the proof of. */
    public String page(String path) {
        return graphQl.page(path);
    }

    /** What a member sees of their own membership. */
    public JsonNode ownMember(String email) {
        return new Verbs(graphQl.as(email)).read("member", memberId(email));
    }

    /** An object as somebody sees it, by the field that asks for it. */
    public JsonNode read(String email, String field, String id) {
        return new Verbs(graphQl.as(email)).read(field, id);
    }

    public String memberId(String email) {
        return Cast.memberId(graphQl.as(email));
    }

    SortedSet<String> said() {
        return Collections.unmodifiableSortedSet(said);
    }
}
