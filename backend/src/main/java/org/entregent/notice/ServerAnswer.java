package org.entregent.notice;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a mail server said, or that it said nothing. Of its words only the numbers are kept: they may repeat the address.
 *
 * @param code of SMTP; 0 for none
 * @param words the code with the one that explains it, such as {@code 550 5.1.1}, or what happened instead
 */
record ServerAnswer(int code, String words) {

    private static final Pattern NUMBERS = Pattern.compile("\\b([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");
    private static final int FOR_GOOD = 500;
    /** How we came in was refused, not the mail: an operator can mend it. */
    private static final int ENTRANCE = 53;

    static ServerAnswer of(Exception failure) {
        var causes = causes(failure);
        for (var cause : causes) {
            var code = code(cause);
            if (code > 0) {
                return new ServerAnswer(code, numbers(code, String.valueOf(cause.getMessage())));
            }
        }
        if (causes.stream().anyMatch(SocketTimeoutException.class::isInstance)) {
            return new ServerAnswer(0, "TIMEOUT");
        }
        return new ServerAnswer(
                0, causes.stream().anyMatch(ServerAnswer::isOfEncryption) ? "ENCRYPTION" : "UNREACHABLE");
    }

    SendingResult result() {
        return code >= FOR_GOOD && code / 10 != ENTRANCE
                ? new SendingResult.Refused(words)
                : new SendingResult.Postponed(words);
    }

    private static int code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    /** That a server offers no STARTTLS is told by words alone. */
    private static boolean isOfEncryption(Throwable cause) {
        return cause instanceof SSLException
                || String.valueOf(cause.getMessage()).contains("STARTTLS");
    }

    private static String numbers(int code, String words) {
        return NUMBERS.matcher(words)
                .results()
                .filter(match -> match.group(1).equals(String.valueOf(code)))
                .map(MatchResult::group)
                .findFirst()
                .orElse(String.valueOf(code));
    }

    /** The innermost first: what was said of an address says more than that nothing could be sent. */
    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (var next = failure; next != null && seen.add(next); next = next.getCause()) {
            causes.addFirst(next);
            if (next instanceof MessagingException message && message.getNextException() != null) {
                causes.addFirst(message.getNextException());
            }
        }
        return causes;
    }
}
