package org.entregent.guide;

import java.util.List;
import java.util.UUID;
import org.entregent.command.EmailAddress;
import org.entregent.guide.OwnershipRepository.Names;
import org.entregent.notice.Recipient;

/** A sheet, as far as it matters to whom it belongs. */
public final class OwnedSheet {

    private final Sheet sheet;
    private final Names names;
    private final List<Recipient> owners;

    OwnedSheet(Sheet sheet, Names names, List<Recipient> owners) {
        this.sheet = sheet;
        this.names = names;
        this.owners = List.copyOf(owners);
    }

    Sheet sheet() {
        return sheet;
    }

    /** The network's name, as its newest version says. */
    public String name() {
        return names.network();
    }

    /** The name of the region whose guide it is for. */
    public String regionName() {
        return names.region();
    }

    /** Whoever keeps it today, the first to come first. */
    public List<Recipient> owners() {
        return owners;
    }

    /** Whether somebody else may keep it at all: it says what no chapter says, and didn't become part of another. */
    public boolean canBeKept() {
        return sheet.chapterId() == null && sheet.status() != SheetStatus.MERGED;
    }

    /** Whether it stands in the guide for everybody. */
    public boolean isPublic() {
        return sheet.status().isPublic();
    }

    public boolean isKeptAt(EmailAddress email) {
        return owners.stream().anyMatch(owner -> owner.address().equals(email.folded()));
    }

    public boolean isKeptBy(UUID accountId) {
        return owners.stream().anyMatch(owner -> accountId.equals(owner.accountId()));
    }
}
