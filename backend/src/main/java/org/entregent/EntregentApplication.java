package org.entregent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/**
 * Runs a command of the operator's ({@link Console}), or starts the API, the authorization server and the web application's server in one process. Tokens are signed with keys of our own,
 * see {@code identity}: Spring Boot would make others at each start, which takes a second, and never use them. Operations are taken
 * and answered by {@code http}.
 */
@SpringBootApplication(
        exclude = {OAuth2AuthorizationServerJwtAutoConfiguration.class, GraphQlWebMvcAutoConfiguration.class})
public class EntregentApplication {

    public static void main(String[] arguments) {
        if (Console.isMeant(arguments)) {
            System.exit(Console.run(arguments));
        }
        var application = new SpringApplication(EntregentApplication.class);
        application.addListeners(new PreparedStart());
        application.run(arguments);
    }
}
