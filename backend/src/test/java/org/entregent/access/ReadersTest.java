package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.entregent.ProductClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both walls say the same of who reads a row: each declaration of {@link Readers}, and PostgreSQL's policy of its table. */
@DatabaseTest
class ReadersTest {

    private static final List<Readers> DECLARED = declared();

    /** Somebody's memberships, offices and networks are read before there is a viewer. */
    private static final Map<String, List<String>> BEFORE_THE_VIEWER = Map.of(
            "member", List.of("account_id:account_ids"),
            "role_assignment", List.of("account_id:account_ids"),
            "network_owner", List.of("account_id:account_ids"));

    /** An event is read by whoever reads its referral; the others are asked for by nobody but services. */
    private static final Set<String> UNDECLARED = Set.of(
            "referral_event",
            "member_month",
            "outbox",
            "consultation_salt",
            "consultation_visitor",
            "visitor_objection",
            "application_ballot");

    private static final String POLICY =
            "select qual from pg_policies where policyname = 'read' and tablename = ? order by schemaname";

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void thePolicySaysWhatIsDeclared(String table) {
        for (var readers : DECLARED) {
            if (readers.table().getName().equals(table)) {
                assertThat(protectedBy(readers.policy(), table))
                        .isEqualTo(Owner.sql().fetchValue(POLICY, table));
            }
        }
    }

    @Test
    void everyTableBehindAPolicyIsDeclared() {
        var behind = Owner.sql()
                .fetch("select tablename from pg_policies where policyname = 'read'")
                .getValues(0, String.class);
        behind.removeAll(UNDECLARED);
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(behind);
    }

    @Test
    void policiesAskForTheSettingsThatAViewerHas() {
        var asked = Owner.sql().fetch("""
                        select distinct setting[1] from pg_policies
                        cross join lateral regexp_matches(concat(qual, with_check), '''app\\.(\\w+)''', 'g') as setting""").getValues(0, String.class);
        assertThat(asked).containsExactlyInAnyOrderElementsOf(keys(List.of(ViewerSetting.values())));
    }

    @Test
    void aServiceOpensEverySettingOfRegions() {
        var ofRegions = Arrays.stream(ViewerSetting.values())
                .filter(ViewerSetting::holdsRegions)
                .toList();
        assertThat(Owner.sql().fetch("select unnest(app.region_settings())").getValues(0, String.class))
                .containsExactlyInAnyOrderElementsOf(keys(ofRegions));
    }

    private static List<String> keys(Collection<ViewerSetting> settings) {
        return settings.stream().map(ViewerSetting::key).toList();
    }

    /** The policy that {@code app.protect} makes of it, as PostgreSQL writes it. */
    private static String protectedBy(Readers.Policy policy, String table) {
        var owners = Stream.concat(policy.owners().stream(), BEFORE_THE_VIEWER.getOrDefault(table, List.of()).stream())
                .toArray(String[]::new);
        var sql = Owner.sql();
        sql.execute("create table probe (like %s)".formatted(table));
        try {
            sql.execute("select app.protect('probe', ?, ?, '{}')", policy.regions(), owners);
            return String.valueOf(sql.fetchValue(POLICY, "probe"));
        } finally {
            sql.execute("drop table probe");
        }
    }

    static Set<String> tables() {
        return DECLARED.stream().map(readers -> readers.table().getName()).collect(Collectors.toSet());
    }

    private static List<Readers> declared() {
        return ProductClasses.all().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Readers.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> value(field.reflect()))
                .toList();
    }

    private static Readers value(Field field) {
        field.setAccessible(true);
        try {
            return (Readers) field.get(null);
        } catch (IllegalAccessException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
