package org.entregent.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as a test says: with refusals, or with silence. The end of a message counts as the command {@code .}. */
final class ScriptedServer implements AutoCloseable {

    static final String SILENCE = "";

    private static final Map<String, String> USUAL = Map.of(
            "EHLO",
            "250-scripted\r\n250 AUTH PLAIN LOGIN",
            "DATA",
            "354 Go on",
            "QUIT",
            "221 Bye",
            ".",
            "250 2.0.0 Taken");

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger();

    ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    ScriptedServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    ScriptedServer asUsual() {
        answers.clear();
        return this;
    }

    /** Those of which everything was said, whatever it answered. */
    int messages() {
        return messages.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller;
                var lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 scripted");
            var inMessage = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (inMessage && !line.equals(".")) {
                    continue;
                }
                var command = line.split(" ")[0].toUpperCase(Locale.ROOT);
                messages.addAndGet(inMessage ? 1 : 0);
                var answer = answers.getOrDefault(command, USUAL.getOrDefault(command, "250 OK"));
                inMessage = command.equals("DATA") && answer.startsWith("3");
                if (!answer.equals(SILENCE)) {
                    say(caller, answer);
                }
            }
        } catch (IOException gone) {
            // The caller has hung up.
        }
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
