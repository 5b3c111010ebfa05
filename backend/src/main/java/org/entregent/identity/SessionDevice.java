package org.entregent.identity;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person recognises the device of a session by. No more than these words is kept of what a browser says of itself.
 *
 * @param browser by its own name; null where it is none that many have
 * @param system of the device, likewise
 */
record SessionDevice(@Nullable String browser, @Nullable String system) implements Serializable {

    private record Mark(String sign, String name) {}

    /** The first one counts: each pretends to be those below it, too. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("Macintosh", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    static SessionDevice of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return new SessionDevice(find(BROWSERS, text), find(SYSTEMS, text));
    }

    private static @Nullable String find(List<Mark> marks, String text) {
        return marks.stream()
                .filter(mark -> text.contains(mark.sign()))
                .map(Mark::name)
                .findFirst()
                .orElse(null);
    }
}
