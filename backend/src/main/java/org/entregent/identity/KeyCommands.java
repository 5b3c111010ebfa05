package org.entregent.identity;

import picocli.CommandLine.Command;

/** {@code keys …} */
@Command(name = "keys")
final class KeyCommands {

    private final OperatorConsole console;

    KeyCommands(OperatorConsole console) {
        this.console = console;
    }

    @Command(name = "rotate")
    void rotate() {
        console.service().get().rotateKeys();
        console.say("rotated");
    }
}
