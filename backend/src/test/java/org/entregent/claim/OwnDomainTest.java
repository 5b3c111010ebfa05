package org.entregent.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.command.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDomainTest {

    @ParameterizedTest
    @CsvSource({
        "contact@sabliers.example, https://www.sabliers.example, , true",
        "contact@sabliers.example, https://sabliers.example/club?x=1, , true",
        "contact@sabliers.example, http://WWW.Sabliers.example:8443/, , true",
        "contact@sabliers.example, , bureau@sabliers.example, true",
        "contact@sabliers.example, https://autre.example, bureau@sabliers.example, true",
        "contact@sabliers.example, , , false",
        "contact@sabliers.example, https://www.autre.example, , false",
        // What lies above a site's host may be a host of many sites, and what lies below it somebody else's.
        "contact@sabliers.example, https://club.sabliers.example, , false",
        "contact@club.sabliers.example, https://sabliers.example, , false",
        "contact@notsabliers.example, https://sabliers.example, , false",
        // Anybody gets an address, or a page, there.
        "club.sabliers@gmail.com, , autre.club@gmail.com, false",
        "club.sabliers@orange.fr, https://orange.fr/sabliers, bureau@orange.fr, false",
        "club@bbox.fr, , bureau@bbox.fr, false",
        "club@helloasso.com, https://www.helloasso.com/associations/sabliers, , false",
        "club@facebook.com, https://www.facebook.com/sabliers, , false"
    })
    void anAddressIsOfTheNetworksOwnDomain(String email, String website, String contactEmail, boolean isOwn) {
        assertThat(OwnDomain.includes(EmailAddress.find(email).orElseThrow(), website, contactEmail))
                .isEqualTo(isOwn);
    }

    @Test
    void domainsOfManyAreKnown() {
        assertThat(FreeMail.includes("laposte.net")).isTrue();
        assertThat(FreeMail.includes("numericable.fr")).isTrue();
        assertThat(FreeMail.includes("sabliers.example")).isFalse();
    }
}
