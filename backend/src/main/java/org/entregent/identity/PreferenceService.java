package org.entregent.identity;

import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Database;
import org.springframework.stereotype.Service;

/** Keeps what a person chooses in the application with their account. */
@Service
class PreferenceService {

    private final PreferenceRepository repository;
    private final Database database;

    PreferenceService(PreferenceRepository repository, Database database) {
        this.repository = repository;
        this.database = database;
    }

    /** Of one that may sign in. */
    Optional<Preferences> find(UUID accountId) {
        return database.ask(repository.find(accountId));
    }

    /** What isn't named stays as it was. */
    void keep(UUID accountId, Preferences chosen) {
        database.tell(repository.keep(accountId, chosen));
    }
}
