package org.entregent.claim;

import java.util.Map;
import java.util.TreeMap;
import org.entregent.claim.Claim.Claimant;
import org.entregent.guide.OwnedSheet;
import org.entregent.notice.Letter;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.page.PublicAddress;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Posts what claimants and owners are told of claims, in the transactions in which it happens. */
@Component
class ClaimLetters {

    private static final String NETWORK = "network";
    private static final String REGION = "region";

    private final MailService mail;
    private final PublicAddress addresses;

    ClaimLetters(MailService mail, PublicAddress addresses) {
        this.mail = mail;
        this.addresses = addresses;
    }

    /**
     * To the network's own domain: a link whose button gives its address's owner the sheet.
     *
     * @param path of the page with the button, with the link's secret
     */
    void sendLink(Exchange exchange, Claim claim, OwnedSheet sheet, String path) {
        var values = values(sheet);
        values.put("link", addresses.of(path, claim.claimant().language()));
        mail.post(
                exchange,
                Letter.answering(
                        "claim/link " + claim.secretHash(), "claim/link", recipient(claim.claimant()), values));
    }

    void tellWaiting(Exchange exchange, Claim claim, OwnedSheet sheet) {
        mail.post(
                exchange,
                Letter.answering(
                        "claim/waits " + claim.id(), "claim/waits", recipient(claim.claimant()), values(sheet)));
    }

    /** Those who keep the sheet: they may know better. */
    void tellOwners(Exchange exchange, Claim claim, OwnedSheet sheet) {
        sheet.owners()
                .forEach(owner -> mail.post(
                        exchange,
                        Letter.unasked("claim/owner-told " + claim.id(), "claim/owner-told", owner, values(sheet))));
    }

    void tellRefused(Exchange exchange, Claim claim, OwnedSheet sheet, String note) {
        var values = values(sheet);
        values.put("note", note);
        mail.post(
                exchange,
                Letter.answering("claim/refused " + claim.id(), "claim/refused", recipient(claim.claimant()), values));
    }

    private static Map<String, String> values(OwnedSheet sheet) {
        return new TreeMap<>(Map.of(NETWORK, sheet.name(), REGION, sheet.regionName()));
    }

    private static Recipient recipient(Claimant claimant) {
        return new Recipient(
                MailLanguage.of(claimant.language()), claimant.email().folded(), claimant.name(), null);
    }
}
