package org.entregent.graph.answer;

import graphql.ExecutionInput;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.Owner;
import org.entregent.TestDatabase;
import org.entregent.access.Caller;
import org.entregent.access.CallerAuthentication;
import org.entregent.access.Landmarks;
import org.entregent.access.ViewerService;
import org.entregent.graph.Declarations;
import org.entregent.graph.GraphTier;
import org.entregent.graph.GraphViewer;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Random operations over the product's own schema, by people, partner organisations and the public, are answered as plain
 * graphql-java answers them from the same declarations. Verbs stay out: random ones would mostly be refused by their rules. The plain way reads as the database's owner, whom row-level security
 * does not bind: what is hidden from a viewer, the declarations alone hide.
 */
@ApplicationTest
@DemonstrationData
class WholeSchemaOperationsTest {

    /** More by {@code -Dentregent.random.operations=20000}; another run by {@code -Dentregent.random.seed=…}. */
    private static final int OPERATIONS = Integer.getInteger("entregent.random.operations", 150);

    private static final long SEED = Long.getLong("entregent.random.seed", 20_261_125L);

    @Autowired
    GraphQlSource source;

    @Autowired
    Declarations declarations;

    @Autowired
    ViewerService viewers;

    private final Map<GraphViewer, Caller> callers = new LinkedHashMap<>();

    @BeforeEach
    void thin() {
        Owner.sql().execute(Fixture.text("/graph/thin.sql"));
        Owner.changeAccess("select 1");
    }

    @AfterEach
    void forgetCaller() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersLikePlainExecution() throws SQLException {
        var reference = new ReferenceExecutor(
                declarations, source.schema(), DSL.using(TestDatabase.owner().getConnection(), SQLDialect.POSTGRES));
        var comparison = new RandomComparison(
                source.schema(),
                values(),
                Set.of("Mutation", "Subscription"),
                this::compiled,
                (document, variables, viewer) -> told(
                        Fixture.specification(reference.execute(document, RandomOperation.NAME, variables, viewer)),
                        viewer));
        callers().forEach(caller -> callers.put(viewers.get(caller), caller));
        comparison.run(SEED, OPERATIONS, List.copyOf(callers.keySet()));
    }

    private Map<String, Object> compiled(String document, Map<String, Object> variables, GraphViewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(CallerAuthentication.bySession(callers.get(viewer)));
        return told(
                Fixture.specification(source.graphQl()
                        .execute(ExecutionInput.newExecutionInput(document)
                                .operationName(RandomOperation.NAME)
                                .variables(variables)
                                .build())),
                viewer);
    }

    /**
     * Callers are told of the schema as it is printed, in the printer's order, and those who are not persons of a part of it: its
     * own test compares that. Here it counts whether fields are told, and of persons which.
     */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(Map<String, Object> response, GraphViewer viewer) {
        if (response.get("data") instanceof Map<?, ?> data
                && data.get("meta") instanceof Map<?, ?> type
                && type.get("fields") instanceof List<?> fields) {
            Object told = viewer.tier() == GraphTier.SIGNED_IN
                    ? fields.stream().map(Object::toString).sorted().toList()
                    : List.of("some");
            ((Map<String, Object>) type).put("fields", told);
        }
        return response;
    }

    private static Stream<Caller> callers() {
        var people = Stream.of(
                        "membre@calvados.example",
                        "presidente@calvados.example",
                        "directrice@calvados.example",
                        "membre@bouches-du-rhone.example",
                        "admin@reseau.example")
                .map(email -> Owner.ask("select id from identity.account where email_folded = '" + email + "'"))
                .map(id -> (Caller) new Caller.Person(UUID.fromString(id)));
        var others = Stream.of(
                new Caller.Anybody(),
                new Caller.Client("partenaire-calvados", Set.of("chapters.read:fr-14", "referrals.read:fr-14")),
                new Caller.Client(
                        "partenaire-provence",
                        Set.of("chapters.read:fr-13", "members.read:fr-13", "statistics.read:fr-13")));
        return Stream.concat(people, others);
    }

    private RandomValues values() {
        List<String> ids = new ArrayList<>(List.of("nothing", "cha_1", "reg_1", "dep_14"));
        ids.addAll(nodes("cha", "select region_id || '_' || id from chapter limit 2"));
        ids.addAll(nodes("mbr", "select region_id || '_' || id from member limit 6"));
        ids.addAll(nodes("ref", "select region_id || '_' || id from referral limit 8"));
        ids.addAll(nodes("biz", "select region_id || '_' || id from closed_business limit 4"));
        ids.addAll(Landmarks.bareIds());
        var chapters = nodes("cha", "select region_id || '_' || id from chapter");
        var specialties = codes("select code from specialty limit 3");
        return new RandomValues(Map.ofEntries(
                Map.entry("id", ids),
                Map.entry("ids", ids),
                Map.entry("chapter", chapters),
                Map.entry("code", List.of("FR-14", "FR-13", "FR", "XX")),
                Map.entry("region", List.of("FR-14", "fr-13", "FR")),
                Map.entry("department", codes("select code from department")),
                Map.entry("version", List.of(1)),
                Map.entry("place", List.of("13005", "14", "2a")),
                Map.entry("firmSize", List.of("1-9", "250")),
                Map.entry("activity", List.of("bouche", "batiment")),
                Map.entry("sought", List.of("clients", "contacts", "export")),
                Map.entry("frequency", List.of("semaine", "an")),
                Map.entry("budget", List.of("0", "300", "plus")),
                Map.entry("exclusivity", List.of("oui", "non")),
                Map.entry("specialty", specialties),
                Map.entry("openSpecialty", specialties),
                Map.entry("ID", List.of("com_14118", "act_G_NAF_REV_2", "nothing")),
                Map.entry("String", List.of("a", "e b", "É", "le")),
                Map.entry("Date", List.of("2026-01-01", "2026-05-01", "2026-11-01")),
                Map.entry("Int", List.of(1, 3))));
    }

    private static List<String> nodes(String prefix, String query) {
        return Owner.sql().fetchValues(query).stream()
                .map(key -> prefix + "_" + key)
                .toList();
    }

    private static List<String> codes(String query) {
        return Owner.sql().fetchValues(query).stream().map(Object::toString).toList();
    }
}
