package org.entregent.bench.loaders;

import graphql.scalars.ExtendedScalars;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The same data as most would serve it with Spring: controllers, a batch loader for each relation, jOOQ. */
@SpringBootApplication(proxyBeanMethods = false)
public class Loaders {

    public static void main(String[] arguments) {
        SpringApplication.run(Loaders.class, arguments);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(ExtendedScalars.UUID);
    }
}
