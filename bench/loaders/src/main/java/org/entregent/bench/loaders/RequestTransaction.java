package org.entregent.bench.loaders;

import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Mono;

/** One transaction for each request, with the settings that row-level security reads. Headers say who asks. */
@Component
class RequestTransaction implements WebGraphQlInterceptor {

    private final TransactionTemplate transactions;
    private final DSLContext sql;

    RequestTransaction(PlatformTransactionManager transactions, DSLContext sql) {
        this.transactions = new TransactionTemplate(transactions);
        this.sql = sql;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.just(Objects.requireNonNull(transactions.execute(transaction -> {
            enter(request);
            return chain.next(request).block();
        })));
    }

    private void enter(WebGraphQlRequest request) {
        var regions = array(request, "x-region");
        sql.execute(
                """
                select set_config('app.chapters', ?, true), set_config('app.roster', ?, true),
                  set_config('app.contacts', ?, true), set_config('app.referrals', ?, true),
                  set_config('app.statistics', ?, true), set_config('app.own_members', ?, true),
                  set_config('app.account_ids', ?, true)""",
                regions,
                regions,
                regions,
                regions,
                regions,
                array(request, "x-member"),
                array(request, "x-account"));
    }

    private static String array(WebGraphQlRequest request, String header) {
        return "{" + Optional.ofNullable(request.getHeaders().getFirst(header)).orElse("") + "}";
    }
}
