package org.entregent.command;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.entregent.access.ForbiddenException;
import org.entregent.access.Membership;
import org.entregent.access.Viewer;
import org.entregent.access.WriteTransaction;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;

/** A command that is being carried out: in one transaction, for one caller who may give it somewhere, at one moment. */
public final class Command {

    private final CommandKind<?> kind;
    private final WriteTransaction transaction;
    private final NodeIds ids;
    private final Instant now;
    private final boolean idWasTaken;

    /** Refuses a caller who may give such commands nowhere. */
    Command(CommandKind<?> kind, WriteTransaction transaction, NodeIds ids, Attempt attempt) {
        if (!transaction.viewer().may(kind.permission())) {
            throw new ForbiddenException(kind.permission());
        }
        this.kind = kind;
        this.transaction = transaction;
        this.ids = ids;
        this.now = attempt.now();
        this.idWasTaken = attempt.idWasTaken();
    }

    /** What is said to the database. */
    public Exchange exchange() {
        return transaction.exchange();
    }

    public Viewer viewer() {
        return transaction.viewer();
    }

    /** When all that the command does happens, to the millisecond. */
    public Instant now() {
        return now;
    }

    /** The id of an object, as callers know it. */
    public String idOf(Reference reference) {
        return ids.format(reference);
    }

    /** Begins to read the command's input. */
    public InputCheck check() {
        return new InputCheck(ids, now);
    }

    /** Whether the caller may give it in this region: whose row it is remains to be asked. */
    public boolean mayIn(int regionId) {
        return viewer().may(kind.permission(), regionId);
    }

    /**
     * The membership that the caller gives it with: the one that was named, or the only one. Refuses when it is not the caller's,
     * when there is a choice and none was made, and when such commands are not given in its region.
     *
     * @param id a member's id, or null
     * @param field the input's field that names it
     */
    public Membership membership(@Nullable String id, String field) {
        var own = MembershipChoice.choose(this, id, field);
        viewer().require(kind.permission(), own.regionId());
        return own;
    }

    /** Lets the rest of the command read and write every table of these regions, and of no other. Authorise first. */
    public void open(Collection<Integer> regionIds) {
        transaction.open(regionIds);
    }

    /** Nobody else changes regions, roles and grants until the command is carried out. Say it before {@link #open}. */
    public void lockAccess() {
        transaction.lockAccess();
    }

    /** Regions, roles or grants are others once the command is carried out, for everybody and on every instance. */
    public void changeAccess() {
        transaction.changeAccess();
    }

    /**
     * Whether it was tried before, and an id that the client made stood for something already: this time look for it first. Most
     * commands are said once, and nothing is looked for that most likely isn't there.
     */
    public boolean idWasTaken() {
        return idWasTaken;
    }

    /**
     * What came of the same command when it was said before: nothing more is done. Refuses when the client-made id stands for
     * something else.
     *
     * @param former what the id stands for
     * @param same whether that says what this command says
     */
    public <F> Optional<F> repeated(Optional<F> former, Predicate<F> same) {
        if (former.isPresent() && !same.test(former.get())) {
            throw idAlreadyUsed();
        }
        return former;
    }

    /** For whoever finds that the client-made id stands for something that this command could not have made. */
    public RefusedException idAlreadyUsed() {
        return new RefusedException(IdAlreadyUsed.at(kind.idField()));
    }

    /** Refuses when somebody changed the object since the caller read it. */
    public void requireVersion(int seen, int current) {
        if (seen != current) {
            throw new RefusedException(VersionConflict.with(current));
        }
    }
}
