package org.entregent.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form of a stranger as a browser holds it. */
public final class FilledForm {

    private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");
    private static final Pattern LINE =
            Pattern.compile("<input id=\"[^\"]+\" name=\"([^\"]+)\" type=\"\\w+\" value=\"([^\"]*)\"");
    private static final Pattern AREA =
            Pattern.compile("<textarea id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>\\n([^<]*)</textarea>");
    private static final Pattern CHOICE =
            Pattern.compile("<select id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern TICKED =
            Pattern.compile("<input type=\"checkbox\" name=\"([^\"]+)\" value=\"([^\"]+)\" checked");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> boxes = new ArrayList<>();

    /** As somebody opens it. */
    public static FilledForm of(String page) {
        var form = new FilledForm();
        form.fields.put("jeton", token(page));
        LINE.matcher(page).results().forEach(line -> form.fields.put(line.group(1), plain(line.group(2))));
        AREA.matcher(page).results().forEach(area -> form.fields.put(area.group(1), plain(area.group(2))));
        CHOICE.matcher(page).results().forEach(choice -> {
            var chosen = CHOSEN.matcher(choice.group(2));
            form.fields.put(choice.group(1), chosen.find() ? chosen.group(1) : "");
        });
        TICKED.matcher(page).results().forEach(box -> form.boxes.add(Map.entry(box.group(1), box.group(2))));
        return form;
    }

    public static String token(String page) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return plain(token.group(1));
    }

    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public FilledForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    List<String> ticked(String name) {
        return boxes.stream()
                .filter(box -> box.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    FilledForm untick(String name, String value) {
        boxes.remove(Map.entry(name, value));
        return this;
    }

    public List<Map.Entry<String, String>> entries() {
        var all = new ArrayList<>(fields.entrySet());
        all.addAll(boxes);
        return all;
    }

    private static String plain(String markup) {
        return markup.replace("&#x3D;", "=")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&#x60;", "`")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
