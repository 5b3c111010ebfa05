package org.entregent.identity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code account …}: each method is a command. */
@Command(name = "account")
final class AccountCommands {

    private static final String EMAIL = "<e-mail>";
    private static final ZoneId CLOCKS = ZoneId.of("Europe/Paris");

    private final OperatorConsole console;

    AccountCommands(OperatorConsole console) {
        this.console = console;
    }

    @Command(name = "create-administrator")
    void createAdministrator(
            @Option(names = "--email", paramLabel = EMAIL, required = true) String email,
            @Option(names = "--name", paramLabel = "<name>") @Nullable String name) {
        var link = console.service()
                .get()
                .createAdministrator(email, name == null ? nameIn(email) : name, console.language());
        console.say("administrator", email);
        link.ifPresentOrElse(address -> console.say("link", address), () -> console.say("issuer"));
    }

    @Command(name = "reset")
    void reset(@Parameters(paramLabel = EMAIL, descriptionKey = "account") String email) {
        var reset = console.service().get().reset(email);
        console.say("passkeys", email);
        if (reset.hadSecondFactor()) {
            console.say("factorRemoved", email);
        }
        console.say("link", reset.link());
    }

    @Command(name = "unlock")
    void unlock(@Parameters(paramLabel = EMAIL, descriptionKey = "account") String email) {
        console.service().get().unlock(email);
        console.say("unlocked", email);
    }

    /** A line for each, its columns a tabulator apart, while they are read. */
    @Command(name = "list")
    void list() {
        console.service().get().list(this::print);
        console.out().flush();
    }

    private void print(ListedAccount account) {
        var texts = console.texts();
        var state = texts.getString("state." + account.state().name().toLowerCase(Locale.ROOT));
        var role = account.isAdministrator() ? texts.getString("state.administrator") : "";
        var factor = account.hasSecondFactor() ? texts.getString("state.factor") : "";
        var since = LocalDate.ofInstant(account.createdAt(), CLOCKS);
        console.out()
                .println(String.join("\t", account.email(), account.name(), since.toString(), state, role, factor));
    }

    private static String nameIn(String email) {
        return email.replaceFirst("@.*$", "");
    }
}
