package org.entregent.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Question;
import org.springframework.stereotype.Service;

/** Keeps what administrators change, in the transaction in which they change it. */
@Service
public class ChangeService {

    private final ChangeRepository repository;

    ChangeService(ChangeRepository repository) {
        this.repository = repository;
    }

    /** Its region must be open. */
    public void keep(Command command, Change change) {
        command.exchange().tell(repository.insert(command, change));
    }

    /** Keeps many at once, all of regions that are open. */
    public void keepAll(Command command, List<Change> changes) {
        command.exchange().tell(repository.insertAll(command, changes));
    }

    /** What a command that was said before led to. */
    public Question<Optional<Change>> find(int regionId, UUID commandId) {
        return repository.find(regionId, commandId);
    }
}
