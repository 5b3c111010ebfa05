package org.entregent.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;

/**
 * Whom an installation's mail comes from.
 *
 * @param unsubscribe where whoever wants no more letters may write
 */
record Sender(InternetAddress address, String unsubscribe) {

    /** @param from the address, with or without a name before it */
    static Sender of(String from, String unsubscribe) throws MessagingException {
        var written = new InternetAddress(from, true);
        var address = MailMessage.address(written.getAddress(), written.getPersonal());
        return new Sender(address, unsubscribe.isBlank() ? address.getAddress() : unsubscribe);
    }

    String domain() {
        var text = address.getAddress();
        return text.substring(text.lastIndexOf('@') + 1);
    }
}
