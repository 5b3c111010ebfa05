package org.entregent.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A mail as it goes over the wire: text and HTML, each whole by itself. */
final class MailMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MimeMessage message;

    MailMessage(MimeMessage message) {
        this.message = message;
    }

    /** Whatever attempt it is, the message has the same id: a server that got it twice can tell. */
    MimeMessage write(OutgoingMail mail, MailContents contents, Sender sender, Instant now) throws MessagingException {
        message.setHeader("Message-ID", "<" + mail.id() + "@" + sender.domain() + ">");
        message.setFrom(sender.address());
        message.setRecipient(Message.RecipientType.TO, address(mail.address(), mail.name()));
        message.setSubject(contents.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", mail.language());
        // No holiday notice is an answer to it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.solicited()) {
            message.setHeader("List-Unsubscribe", byMail(sender));
        }
        message.setContent(
                new MimeMultipart("alternative", part(contents.text(), "plain"), part(contents.html(), "html")));
        return message;
    }

    /**
     * Lets the reader's program decline such mail by one click (RFC 8058): it sends a POST to this address, without anybody signing
     * in.
     */
    static void offerOneClick(MimeMessage message, String address, Sender sender) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + address + ">, " + byMail(sender));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static String byMail(Sender sender) {
        return "<mailto:" + sender.unsubscribe() + "?subject=unsubscribe>";
    }

    private static MimeBodyPart part(String text, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, form);
        return part;
    }

    static InternetAddress address(String address, @Nullable String name) throws MessagingException {
        try {
            var parsed = new InternetAddress(address, true);
            if (name != null && !name.isBlank()) {
                parsed.setPersonal(name, UTF_8);
            }
            return parsed;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
