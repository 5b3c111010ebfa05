package org.entregent.identity;

import org.entregent.statement.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells whoever starts an empty installation how to come in. */
@Component
class FirstAccountNotice implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccountNotice.class);

    private final Database database;
    private final OperatorRepository repository;

    FirstAccountNotice(Database database, OperatorRepository repository) {
        this.database = database;
        this.repository = repository;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!database.ask(repository.hasAccounts())) {
            LOG.warn("Nobody has an account yet. The first administrator is made by:"
                    + " java -jar entregent.jar account create-administrator --email <e-mail>");
        }
    }
}
