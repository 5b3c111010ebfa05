package org.entregent.identity;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of the packaged application, for whoever runs an installation: they work when nobody can sign in, and while the
 * server runs. They end with 0 when all is done, with 1 and a sentence when nothing was, with 2 and the usage when they were not
 * understood.
 */
public final class Operator {

    private static final String LANGUAGE = "--language";
    private static final List<String> LANGUAGES = List.of("fr", "en");

    /** Alone it does nothing. */
    @Command(name = "entregent.jar")
    private static final class Top {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = ScopeType.INHERIT)
        private boolean help;

        /** Read beforehand: a mistake is told in it, too. */
        @Option(names = LANGUAGE, paramLabel = "fr|en", scope = ScopeType.INHERIT)
        private String language = "fr";
    }

    private final Supplier<? extends BeanFactory> beans;
    private final PrintWriter out;
    private final PrintWriter errors;

    /** @param beans those of {@link OperatorBeans}, asked for once a command was understood */
    public Operator(Supplier<? extends BeanFactory> beans, PrintWriter out, PrintWriter errors) {
        this.beans = beans;
        this.out = out;
        this.errors = errors;
    }

    /** @return the exit code */
    public int run(String... arguments) {
        var language = language(arguments);
        var texts = PageTexts.bundle("operator", language);
        var console = new OperatorConsole(() -> beans.get().getBean(OperatorService.class), out, texts, language);
        return new CommandLine(new Top())
                .addSubcommand(new AccountCommands(console))
                .addSubcommand(new KeyCommands(console))
                .setResourceBundle(texts)
                .setOut(out)
                .setErr(errors)
                .setParameterExceptionHandler((mistake, all) -> misused(mistake, texts))
                .setExecutionExceptionHandler((failure, line, parsed) -> refused(failure, texts))
                .execute(arguments);
    }

    private int misused(ParameterException mistake, ResourceBundle texts) {
        errors.println(sentence(mistake, texts));
        errors.println();
        mistake.getCommandLine().usage(errors);
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException mistake, ResourceBundle texts) {
        return switch (mistake) {
            case UnmatchedArgumentException unknown ->
                texts.getString("misuse.unknown").formatted(String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                texts.getString("misuse.missing")
                        .formatted(String.join(
                                " ",
                                missing.getMissing().stream()
                                        .map(Operator::label)
                                        .toList()));
            default -> texts.getString("misuse.other");
        };
    }

    private static String label(CommandLine.Model.ArgSpec missing) {
        return missing instanceof CommandLine.Model.OptionSpec option ? option.longestName() : missing.paramLabel();
    }

    private int refused(Exception failure, ResourceBundle texts) {
        errors.println(
                failure instanceof OperatorRefusal refusal
                        ? texts.getString(refusal.text()).formatted(refusal.values())
                        : texts.getString("refused.database").formatted(cause(failure)));
        return ExitCode.SOFTWARE;
    }

    /** What went wrong at the bottom of it says most. */
    private static String cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private static Locale language(String... arguments) {
        for (var index = 0; index < arguments.length; index++) {
            var chosen = arguments[index].equals(LANGUAGE) && index + 1 < arguments.length
                    ? arguments[index + 1]
                    : arguments[index].replaceFirst("^" + LANGUAGE + "=", "");
            if (arguments[index].startsWith(LANGUAGE) && LANGUAGES.contains(chosen)) {
                return Locale.of(chosen);
            }
        }
        return Locale.FRENCH;
    }
}
