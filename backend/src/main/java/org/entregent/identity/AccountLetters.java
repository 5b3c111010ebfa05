package org.entregent.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entregent.notice.Letter;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.notice.Told;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Posts letters with one-time links, in the transaction that makes the link. */
@Component
final class AccountLetters {

    private static final String LINK = "link";
    private static final String WANTED = "wanted";

    private final MailService mail;
    private final Links links;
    private final IdentityProperties properties;

    AccountLetters(MailService mail, Links links, IdentityProperties properties) {
        this.mail = mail;
        this.links = links;
        this.properties = properties;
    }

    /** To whoever asked for it: to choose another password, or to sign in without one. */
    void answer(Exchange exchange, Account account, LinkPurpose purpose) {
        var link = links.make(exchange, account.id(), purpose);
        var template = purpose == LinkPurpose.SIGN_IN ? "identity/sign-in" : "identity/reset";
        mail.post(exchange, Letter.answering(link.hash(), template, recipient(account), Map.of(LINK, link.address())));
    }

    /** Whoever has not changed it themselves hears that somebody did. */
    void tellPasswordChanged(Exchange exchange, Account account) {
        var event = UUID.randomUUID().toString();
        var values = Map.of(LINK, properties.publicAddress(SignInPageController.PATH + "/aide"));
        mail.post(exchange, Letter.answering(event, "identity/password-changed", recipient(account), values));
    }

    /** Somebody who was signed in made a passkey: its owner, or whoever they left signed in. */
    void tellPasskeyAdded(Exchange exchange, Account account, String passkey) {
        tellOfPasskey(exchange, account, "identity/passkey-added", passkey);
    }

    void tellPasskeyRemoved(Exchange exchange, Account account, String passkey) {
        tellOfPasskey(exchange, account, "identity/passkey-removed", passkey);
    }

    /** It took the place of whatever opened the account before. */
    void tellPasskeyAlone(Exchange exchange, Account account, String passkey) {
        tellOfPasskey(exchange, account, "identity/passkey-alone", passkey);
    }

    private void tellOfPasskey(Exchange exchange, Account account, String template, String passkey) {
        var event = UUID.randomUUID().toString();
        var values = Map.of(LINK, properties.publicAddress(SignInPageController.PATH + "/aide"), "passkey", passkey);
        mail.post(exchange, Letter.answering(event, template, recipient(account), values));
    }

    /** Whoever has not done it themselves hears that somebody did. */
    void tellFactor(Exchange exchange, Account account, FactorChange change) {
        var event = UUID.randomUUID().toString();
        var values = Map.of(LINK, properties.publicAddress(SignInPageController.PATH + "/aide"));
        mail.post(exchange, Letter.answering(event, change.template(), recipient(account), values));
    }

    /** Whether another address may take the place of the account's own. */
    void askPresent(Exchange exchange, Account account, String wanted) {
        var link = links.make(exchange, account.id(), LinkPurpose.PRESENT_EMAIL);
        var values = Map.of(LINK, link.address(), WANTED, wanted);
        mail.post(exchange, Letter.answering(link.hash(), "identity/email-present", recipient(account), values));
    }

    /** Whether the other address is theirs, too. */
    void askWanted(Exchange exchange, Account account, String wanted) {
        var link = links.make(exchange, account.id(), LinkPurpose.WANTED_EMAIL);
        var values = Map.of(LINK, link.address(), WANTED, wanted);
        mail.post(exchange, Letter.answering(link.hash(), "identity/email-wanted", at(account, wanted), values));
    }

    /** The owner of an address that somebody else wants; they learn no more than that. */
    void tellOwner(Exchange exchange, Account asking, String wanted) {
        var event = UUID.randomUUID().toString();
        var owner = new Recipient(MailLanguage.of(asking.language()), wanted, "", null);
        mail.post(exchange, Letter.answering(event, "identity/email-taken", owner, Map.of(WANTED, wanted)));
    }

    /** The former address, once it no longer is the account's. */
    void tellFormer(Exchange exchange, Account former, String wanted) {
        var event = UUID.randomUUID().toString();
        mail.post(
                exchange, Letter.answering(event, "identity/email-changed", recipient(former), Map.of(WANTED, wanted)));
    }

    /** Tells how to come in: by a link that lets them choose a password, or by what they sign in with already. */
    void invite(Exchange exchange, Account account, Invitation invitation) {
        if (needsLink(account)) {
            var link = links.make(exchange, account.id(), LinkPurpose.INVITATION);
            post(exchange, account, invitation, new Way("identity/invitation", link.hash(), link.address()));
        } else {
            var event = invitation.id().toString();
            post(exchange, account, invitation, new Way("identity/welcome", event, properties.publicAddress("/")));
        }
    }

    /** @param path of ours to which whoever comes in alone is led */
    WayIn wayIn(Exchange exchange, Account account, String path) {
        return needsLink(account)
                ? new WayIn(
                        links.make(exchange, account.id(), LinkPurpose.INVITATION)
                                .address(),
                        true)
                : new WayIn(properties.publicAddress(path), false);
    }

    /** Each invitation is posted once, hence its own id tells its letter from all others, whichever way in it shows. */
    void inviteAll(Exchange exchange, Map<Account, Invitation> invitations) {
        var linked = invitations.keySet().stream()
                .filter(this::needsLink)
                .map(Account::id)
                .toList();
        var addresses = links.makeAll(exchange, linked, LinkPurpose.INVITATION);
        mail.postAll(
                exchange,
                invitations.entrySet().stream()
                        .map(each ->
                                letter(each.getKey(), each.getValue(), way(each.getKey(), each.getValue(), addresses)))
                        .toList());
    }

    void withdrawAll(Exchange exchange, List<Invited> invited) {
        mail.withdraw(
                exchange,
                invited.stream()
                        .map(each -> new Told(each.invitationId().toString(), each.email()))
                        .toList());
    }

    private Way way(Account account, Invitation invitation, Map<UUID, String> addresses) {
        var event = invitation.id().toString();
        return needsLink(account)
                ? new Way("identity/invitation", event, Objects.requireNonNull(addresses.get(account.id())))
                : new Way("identity/welcome", event, properties.publicAddress("/"));
    }

    /** Whoever has a password, or an issuer of their own, comes in by it. */
    private boolean needsLink(Account account) {
        return !account.comesInAlone() && properties.isEmbedded();
    }

    private record Way(String template, String event, String address) {}

    private void post(Exchange exchange, Account account, Invitation invitation, Way way) {
        mail.post(exchange, letter(account, invitation, way));
    }

    private static Letter letter(Account account, Invitation invitation, Way way) {
        return Letter.unasked(
                way.event(),
                way.template(),
                recipient(account),
                Map.of(LINK, way.address(), "inviter", invitation.inviter(), "group", invitation.group()));
    }

    private static Recipient recipient(Account account) {
        return at(account, account.email());
    }

    private static Recipient at(Account account, String address) {
        return new Recipient(MailLanguage.of(account.language()), address, account.name(), account.id());
    }
}
