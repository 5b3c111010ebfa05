package org.entregent.guide;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.guide.OwnershipRepository.Keeper;
import org.entregent.guide.OwnershipRepository.Names;
import org.entregent.notice.Letter;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Tells owners what becomes of their sheets, in the transactions in which it does. */
@Component
class SheetLetters {

    /** Whoever reads of it, and what they read of. */
    record Audience(List<Recipient> owners, Optional<Names> names) {

        private static final Audience NONE = new Audience(List.of(), Optional.empty());
    }

    private final OwnershipRepository ownerships;
    private final MailService mail;
    private final RegionService regions;
    private final NodeIds ids;

    SheetLetters(OwnershipRepository ownerships, MailService mail, RegionService regions, NodeIds ids) {
        this.ownerships = ownerships;
        this.mail = mail;
        this.regions = regions;
        this.ids = ids;
    }

    /** Asks for the owners where such a thing is told; costs no message where something else is asked at the same time. */
    Supplier<Audience> audience(Exchange exchange, Reference sheet, SheetAction action, Instant now) {
        if (template(action).isEmpty()) {
            return () -> Audience.NONE;
        }
        var today = regions.get(sheet.region()).day(now);
        var owners = exchange.ask(ownerships.listStanding(sheet, today));
        var names = exchange.ask(ownerships.findNames(sheet));
        return () -> new Audience(owners.get(), names.get());
    }

    /** Nothing to whoever did it themselves. */
    void tell(Exchange exchange, SheetEvent event, Audience audience) {
        var cause = event.cause();
        template(SheetAction.valueOf(cause.action()))
                .ifPresent(template -> post(exchange, audience, owner -> {
                    var values = values(event.sheet(), audience);
                    values.put("note", Objects.requireNonNullElse(cause.note(), ""));
                    return owner.accountId() != null && owner.accountId().equals(cause.accountId())
                            ? Optional.empty()
                            : Optional.of(Letter.unasked(event(template, event.sheet()), template, owner, values));
                }));
    }

    /** Once more that nobody has confirmed it. */
    void remind(Exchange exchange, Sheet sheet, Audience audience) {
        var template = "guide/due-again";
        post(
                exchange,
                audience,
                owner -> Optional.of(Letter.unasked(event(template, sheet), template, owner, values(sheet, audience))));
    }

    /** An editor ended what somebody had. */
    void tellEnded(Exchange exchange, Ownership ownership, Keeper keeper) {
        mail.post(
                exchange,
                Letter.unasked(
                        "guide/owner-ended " + ownership.id(),
                        "guide/owner-ended",
                        keeper.recipient(),
                        Map.of(
                                "network",
                                keeper.names().network(),
                                "region",
                                keeper.names().region())));
    }

    private interface Writing {
        Optional<Letter> to(Recipient owner);
    }

    private void post(Exchange exchange, Audience audience, Writing writing) {
        audience.owners().stream()
                .flatMap(owner -> writing.to(owner).stream())
                .forEach(letter -> mail.post(exchange, letter));
    }

    private Map<String, String> values(Sheet sheet, Audience audience) {
        var names = audience.names().orElseThrow();
        return new HashMap<>(Map.of(
                "network",
                names.network(),
                "region",
                names.region(),
                "sheet",
                ids.format(Reference.of(SheetPayloads.TYPE, sheet.regionId(), sheet.id()))));
    }

    /** Each change of a sheet makes another version of it. */
    private static String event(String template, Sheet sheet) {
        return template + " " + sheet.id() + " " + sheet.version();
    }

    private static Optional<String> template(SheetAction action) {
        return switch (action) {
            case PUBLISH -> Optional.of("guide/published");
            case REQUEST_CHANGES -> Optional.of("guide/changes-requested");
            case REJECT -> Optional.of("guide/rejected");
            case FALL_DUE -> Optional.of("guide/due");
            case WRITE, RESTORE, SUBMIT, REVIEW, CONFIRM, ARCHIVE, REOPEN, MERGE -> Optional.empty();
        };
    }
}
