package org.entregent.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hands mail to the server of the settings. */
@Component
class MailServer {

    private final MailProperties properties;
    private final MailSeal seal;
    private final SparingLink sparing;
    private final Clock clock;
    private final SingletonSupplier<JavaMailSenderImpl> connection;
    private final SingletonSupplier<Sender> sender;

    MailServer(MailProperties properties, MailSeal seal, SparingLink sparing, Clock clock) {
        this.properties = properties;
        this.seal = seal;
        this.sparing = sparing;
        this.clock = clock;
        this.connection = SingletonSupplier.of(() -> connection(properties));
        this.sender = SingletonSupplier.of(() -> sender(properties));
    }

    /** Fails where the settings name no sender. */
    void check() {
        sender.obtain();
    }

    /** Returns when the server has answered, or has not for too long. */
    SendingResult send(OutgoingMail mail) {
        MailContents contents;
        try {
            contents = seal.open(mail.place(), mail.contents());
        } catch (IllegalStateException sealed) {
            // The right secret may come with the next start.
            return new SendingResult.Postponed("SEALED");
        }
        var mime = connection.obtain().createMimeMessage();
        try {
            var message = new MailMessage(mime).write(mail, contents, sender.obtain(), clock.instant());
            if (mail.spared() != null) {
                MailMessage.offerOneClick(message, sparing.to(mail.spared()), sender.obtain());
            }
            connection.obtain().send(message);
            return new SendingResult.Sent();
        } catch (MailAuthenticationException refused) {
            return new SendingResult.Postponed("LOGIN");
        } catch (MailSendException failure) {
            var cause = failure.getFailedMessages().get(mime);
            // None failed: the connection broke when everything was said.
            return cause == null
                    ? new SendingResult.Sent()
                    : ServerAnswer.of(cause).result();
        } catch (MessagingException unwritable) {
            return new SendingResult.Refused("ADDRESS");
        }
    }

    /** The start ends here when the settings name nobody. */
    private static Sender sender(MailProperties properties) {
        try {
            return Sender.of(properties.from(), properties.unsubscribe());
        } catch (MessagingException unusable) {
            throw new InvalidConfigurationPropertyValueException(
                    "entregent.mail.from",
                    properties.from(),
                    "ENTREGENT_MAIL_FROM must be the sender's address, such as Réseau <reseau@example.org>");
        }
    }

    private static JavaMailSenderImpl connection(MailProperties properties) {
        var connection = new JavaMailSenderImpl();
        connection.setHost(properties.host());
        connection.setPort(properties.port());
        connection.setProtocol(protocol(properties));
        connection.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!properties.user().isBlank()) {
            connection.setUsername(properties.user());
            connection.setPassword(properties.password());
        }
        connection.setJavaMailProperties(settings(properties));
        return connection;
    }

    private static String protocol(MailProperties properties) {
        return properties.encryption() == MailEncryption.TLS ? "smtps" : "smtp";
    }

    private static Properties settings(MailProperties properties) {
        var prefix = "mail." + protocol(properties) + ".";
        var timeout = String.valueOf(properties.timeout().toMillis());
        var startTls = String.valueOf(properties.encryption() == MailEncryption.STARTTLS);
        var settings = new Properties();
        settings.setProperty(prefix + "auth", String.valueOf(!properties.user().isBlank()));
        settings.setProperty(prefix + "starttls.enable", startTls);
        settings.setProperty(prefix + "starttls.required", startTls);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "connectiontimeout", timeout);
        settings.setProperty(prefix + "timeout", timeout);
        settings.setProperty(prefix + "writetimeout", timeout);
        // What the server says to a farewell changes nothing.
        settings.setProperty(prefix + "quitwait", "false");
        settings.setProperty("mail.mime.charset", StandardCharsets.UTF_8.name().toLowerCase(Locale.ROOT));
        return settings;
    }
}
