package org.entregent.command;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts refusals into words, in the language of each request. */
@Configuration(proxyBeanMethods = false)
class UserErrorConfiguration {

    private static final String USER_ERROR = "UserError";

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(MessageBundles.names());
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.FRENCH);
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    RuntimeWiringConfigurer userErrorMessages(MessageSource messages) {
        return new MessageWiring(messages);
    }

    /** Every type of the SDL that is a {@code UserError} has its message answered here. */
    private static final class MessageWiring implements RuntimeWiringConfigurer {

        private final DataFetcher<String> fetcher;
        private List<String> errorTypes = List.of();

        MessageWiring(MessageSource messages) {
            fetcher = environment -> {
                UserError error = Objects.requireNonNull(environment.getSource());
                var message = error.message();
                return messages.getMessage(message.key(), message.arguments().toArray(), environment.getLocale());
            };
        }

        @Override
        public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
            errorTypes = registry.getTypes(ObjectTypeDefinition.class).stream()
                    .filter(MessageWiring::isUserError)
                    .map(ObjectTypeDefinition::getName)
                    .toList();
        }

        @Override
        public void configure(RuntimeWiring.Builder wiring) {
            errorTypes.forEach(name -> wiring.type(name, type -> type.dataFetcher("message", fetcher)));
        }

        private static boolean isUserError(ObjectTypeDefinition definition) {
            return definition.getImplements().stream()
                    .anyMatch(type ->
                            type instanceof TypeName named && named.getName().equals(USER_ERROR));
        }
    }
}
