package org.entregent.identity;

/**
 * A text as a picture that cameras read.
 *
 * @param size of each side in dots, with the margin that cameras need
 * @param path of all dark dots, for an SVG of that size
 */
record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var row = 0; row < code.size; row++) {
            for (var column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append("M%d %dh1v1h-1z".formatted(column + MARGIN, row + MARGIN));
                }
            }
        }
        return new QrCode(code.size + 2 * MARGIN, path.toString());
    }
}
