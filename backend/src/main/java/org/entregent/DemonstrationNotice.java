package org.entregent;

import org.entregent.identity.OwnAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where it is and how to get in. */
@Component
class DemonstrationNotice implements ApplicationListener<ApplicationReadyEvent> {

    private static final Profiles DEMONSTRATION = Profiles.of("demonstration");

    private static final String NOTICE = """

            Entregent is ready at %1$s
            %3$s

              Accounts, all with the password entregent:
                membre@calvados.example            a member
                presidente@calvados.example        an officer of a chapter
                directrice@calvados.example        the director of a region
                membre@bouches-du-rhone.example    a member in another region
                editrice@bouches-du-rhone.example  the editor of that region's guide
                reseau@bouches-du-rhone.example    the owner of one network's sheet
                admin@reseau.example               the administrator

              Partners' clients, both with the secret entregent: partenaire-calvados, partenaire-provence
                TOKEN=$(curl -s -u partenaire-calvados:entregent -d grant_type=client_credentials \\
                  -d 'scope=chapters.read:fr-14' %1$s/oauth2/token | jq -r .access_token)
                curl -s %1$s/graphql -H "Authorization: Bearer $TOKEN" \\
                  -H 'Content-Type: application/json' \\
                  -d '{"query":"{ regions(first: 10) { nodes { code name chapters(first: 1) { totalCount } } } }"}'

              What would be mailed is shown at %1$s/courrier

              Ctrl+C stops it. What was entered stays in %2$s.
            """;

    private static final String CLOSED =
            "Only this machine reaches it; ENTREGENT_LISTEN_ADDRESS=0.0.0.0 lets the network in, where everybody knows the passwords.";

    private static final String OPEN =
            "The network reaches it, and everybody knows the passwords (ENTREGENT_LISTEN_ADDRESS is set).";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        if (environment.acceptsProfiles(DEMONSTRATION)) {
            print(environment);
        }
    }

    private static void print(Environment environment) {
        System.out.printf(
                NOTICE + "%n",
                OwnAddress.of(environment),
                environment.getRequiredProperty("entregent.database.directory"),
                OwnAddress.isLoopback(environment) ? CLOSED : OPEN);
    }
}
