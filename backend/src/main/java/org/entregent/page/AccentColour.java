package org.entregent.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colour of a partner's own page, as frames there use it. Words are written in it and on it, so one that is too light for white
 * beside it is darkened until the contrast is that of WCAG's level AA.
 *
 * @param red of 0 to 255, like the others
 */
record AccentColour(int red, int green, int blue) {

    /** In a frame's address. */
    static final String PARAMETER = "couleur";

    private static final Pattern CODE = Pattern.compile("#?(\\p{XDigit}{6})");
    private static final AccentColour OWN = new AccentColour(0x0e, 0x5a, 0x4a);
    private static final AccentColour WHITE = new AccentColour(0xff, 0xff, 0xff);
    private static final double CONTRAST = 4.5;
    private static final double DARKER = 0.96;
    private static final double SOFT = 0.12;
    private static final int MOST = 0xff;

    /** @param code six hexadecimal digits; ours where it is none of a colour */
    static AccentColour of(Optional<String> code) {
        return code.map(CODE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1), 16))
                .map(value -> new AccentColour(value >> 16 & MOST, value >> 8 & MOST, value & MOST))
                .orElse(OWN);
    }

    /** As style sheets write it. */
    String code() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The same where it can be read on white, and white on it. */
    AccentColour readable() {
        return readableOn(WHITE);
    }

    AccentColour readableOn(AccentColour ground) {
        var colour = this;
        while (colour.contrast(ground) < CONTRAST) {
            colour = colour.scaled(DARKER);
        }
        return colour;
    }

    AccentColour scaled(double share) {
        return new AccentColour((int) (red * share), (int) (green * share), (int) (blue * share));
    }

    /** A breath of it on white. */
    AccentColour soft() {
        return new AccentColour(softened(red), softened(green), softened(blue));
    }

    private static int softened(int part) {
        return (int) Math.round(MOST - (MOST - part) * SOFT);
    }

    /** 1 to 21, as WCAG computes it. */
    double contrast(AccentColour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        var share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
