package org.entregent.graph.answer;

import graphql.Directives;
import graphql.introspection.GoodFaithIntrospection;
import graphql.validation.Validator;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.entregent.graph.Declarations;
import org.entregent.graph.GraphExtension;
import org.entregent.graph.GraphType;
import org.entregent.graph.SessionSettings;
import org.entregent.graph.ShareSettings;
import org.entregent.graph.ViewerSource;
import org.entregent.graph.check.SchemaCheck;
import org.entregent.graph.compile.Compiler;
import org.entregent.graph.plan.Operations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** Puts the compiler into Spring GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShareSettings.class)
class GraphConfiguration {

    private static final int MAX_VALIDATION_ERRORS = 5;

    static {
        Validator.setMaxValidationErrors(MAX_VALIDATION_ERRORS);
        // Callers get what the specification says: errors propagate.
        Directives.setExperimentalDisableErrorPropagationEnabled(false);
        // Measurement bounds introspection, before anything is read; the library would look at the whole operation once
        // more.
        GoodFaithIntrospection.enabledJvmWide(false);
    }

    @Bean
    Declarations graphDeclarations(ObjectProvider<GraphType<?>> types, ObjectProvider<GraphExtension<?>> extensions) {
        return new Declarations(
                types.orderedStream().toList(), extensions.orderedStream().toList());
    }

    @Bean
    Shares callerShares(ShareSettings settings, ViewerSource viewers, MeterRegistry meters) {
        return new Shares(settings, viewers, meters);
    }

    @Bean
    Reader graphReader(
            Declarations declarations,
            DataSource dataSource,
            SessionSettings settings,
            ViewerSource viewers,
            Shares shares,
            MeterRegistry meters,
            ObservationRegistry observations,
            @Value("${management.observations.enable.all:true}") boolean observed) {
        var compiler = new Compiler(declarations, settings);
        var operations = new Operations();
        FunctionCounter.builder("entregent.plans.compiled", compiler, Compiler::compiled)
                .register(meters);
        meters.gauge("entregent.operations.kept", operations, Operations::size);
        var runner =
                new StatementRunner(dataSource, settings, meters, observed ? observations : ObservationRegistry.NOOP);
        return new Reader(compiler, operations, runner, viewers, shares);
    }

    @Bean
    TrustedDocuments trustedDocuments(
            @Value("${entregent.graph.trusted-documents:classpath:trusted-documents.json}") Resource manifest)
            throws IOException {
        return TrustedDocuments.read(manifest);
    }

    @Bean
    GraphQlSourceBuilderCustomizer graphExecution(
            Reader reader,
            ViewerSource viewers,
            TrustedDocuments trusted,
            Shares shares,
            MeterRegistry meters,
            ObjectProvider<DataFetcherExceptionResolver> resolvers,
            ObjectProvider<GraphQlSource> made) {
        var introspecting = new Introspecting(new ServedSchemas(viewers)::of, viewers);
        return source -> source.configureGraphQl(graphQl -> {
            var handler = DataFetcherExceptionResolver.createExceptionHandler(
                    resolvers.orderedStream().toList());
            var schema = SingletonSupplier.of(() -> made.getObject().schema());
            var documents = new DocumentCache(trusted, schema::obtain, shares);
            meters.gauge("entregent.documents.kept", documents, DocumentCache::size);
            graphQl.preparsedDocumentProvider(documents)
                    .queryExecutionStrategy(new QueryStrategy(handler, reader, introspecting))
                    .mutationExecutionStrategy(new MutationStrategy(handler, reader))
                    .subscriptionExecutionStrategy(new EventStrategy(handler, reader));
        });
    }

    /** A number isn't text: a request whose query is 0 is wrong, not a search for the document "0". */
    @Bean
    JsonMapperBuilderCustomizer textsAreTexts() {
        return json -> json.withCoercionConfig(LogicalType.Textual, texts -> {
            for (var shape :
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                texts.setCoercion(shape, CoercionAction.Fail);
            }
        });
    }

    /** Stops the start when the SDL and the declarations disagree. */
    @Bean
    SmartInitializingSingleton schemaCheck(GraphQlSource source, Declarations declarations) {
        return () -> {
            List<String> problems = new SchemaCheck(source.schema(), declarations).problems();
            if (!problems.isEmpty()) {
                throw new IllegalStateException(
                        "The schema and its declarations disagree:\n  " + String.join("\n  ", problems));
            }
        };
    }
}
