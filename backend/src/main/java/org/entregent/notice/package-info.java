/**
 * What people are told, and how: mail, letters that features post in the transaction of what they tell of, with their delivery; and
 * notices, the list in the application. A feature that has something to say to somebody calls {@link org.entregent.notice.Notices#tell};
 * whether a mail tells of it too is the recipient's choice, by kind. One that writes a letter of its own brings a template and calls
 * {@link org.entregent.notice.MailService#post}:
 *
 * <pre>{@code
 * mail.post(exchange, Letter.unasked(
 *         invitationId.toString(),
 *         "identity/invitation",
 *         new Recipient(MailLanguage.FR, email, name, accountId),
 *         Map.of("link", address)));
 * }</pre>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"statement", "graph", "access", "entrance", "page", "command", "region", "outbox"})
package org.entregent.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
