/**
 * Mail: letters that features post in the transaction of what they tell of, and their delivery. A feature brings a template and calls
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
@ApplicationModule(allowedDependencies = {"statement"})
package org.entregent.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
