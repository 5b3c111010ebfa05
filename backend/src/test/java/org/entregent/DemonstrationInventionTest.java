package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody in the demonstration exists, and none of their addresses and numbers reaches anybody. */
@DatabaseTest
@DemonstrationData
class DemonstrationInventionTest {

    /** The ranges that the French regulator keeps for works of fiction, and the same in international form. */
    private static final Pattern FICTIONAL_NUMBER =
            Pattern.compile("\\+33(?:19900|26191|35301|46571|53649|63998)[0-9]{4}");

    private static final Set<String> FREQUENT_SURNAMES = Set.of("""
            Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre
            Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent
            Muller Lefevre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier Legrand Gauthier Garcia
            Perrin Robin Clément
            """.split("\\s+"));

    private final JdbcClient sql = JdbcClient.create(TestDatabase.owner());

    @Test
    void phoneNumbersAreFictional() {
        assertThat(texts("""
                        select phone from member union select phone from referral_prospect where phone is not null
                        union select contact_phone from network_version where contact_phone is not null
                        """)).isNotEmpty().allMatch(FICTIONAL_NUMBER.asMatchPredicate());
    }

    @Test
    void addressesEndInExample() {
        assertThat(texts("""
                        select email_folded from member union select email_folded from identity.account
                        union select email from referral_prospect where email is not null
                        union select contact_email from network_version where contact_email is not null
                        union select email_folded from claim where email_folded is not null
                        """)).isNotEmpty().allMatch(email -> email.matches("[a-z0-9.-]+@[a-z0-9.-]+\\.example"));
        assertThat(texts("""
                        select website from member where website is not null
                        union select website from network_version where website is not null
                        """)).isNotEmpty().allMatch(website -> website.matches("https://www\\.[a-z0-9-]+\\.example"));
    }

    @Test
    void firmNumbersAreNeverGiven() {
        var sirets = texts("select siret from member");
        assertThat(sirets).doesNotHaveDuplicates().allMatch(siret -> siret.startsWith("0"));
        assertThat(texts("select siren from network_version where siren is not null"))
                .isNotEmpty()
                .allMatch(siren -> siren.startsWith("0"));
        assertThat(texts("select rna from network_version where rna is not null"))
                .isNotEmpty()
                .allMatch(rna -> rna.startsWith("W00"));
    }

    @Test
    void surnamesAreTheInventedOnes() throws IOException {
        var invented = inventedSurnames();
        assertThat(invented).hasSizeGreaterThan(250).doesNotContainAnyElementsOf(FREQUENT_SURNAMES);
        assertThat(texts("select distinct last_name from member_card")).isSubsetOf(invented);
        assertThat(texts("""
                        select distinct substr(name, strpos(name, ' ') + 1) from referral_prospect
                        union select substr(contact_name, strpos(contact_name, ' ') + 1)
                        from network_version where contact_name is not null
                        union select substr(name, strpos(name, ' ') + 1) from claim where name is not null
                        """)).isSubsetOf(invented);
    }

    @Test
    void passwordsAreHashed() {
        assertThat(texts("select password_hash from identity.account union select secret_hash from partner_client"))
                .allMatch(hash -> hash.startsWith("{bcrypt}$2a$10$"));
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private static Set<String> inventedSurnames() throws IOException {
        var script =
                new ClassPathResource("seed/demonstration/V02__words.sql").getContentAsString(StandardCharsets.UTF_8);
        return Pattern.compile("\\('FR-1[34]', '([^']+)'")
                .matcher(script)
                .results()
                .flatMap(words -> Arrays.stream(words.group(1).split("\\s+")))
                .collect(Collectors.toSet());
    }
}
