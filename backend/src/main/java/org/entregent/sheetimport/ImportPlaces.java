package org.entregent.sheetimport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.guide.Nomenclature;
import org.entregent.spreadsheet.Folded;

/** The places and activities that a file may name, all there are. */
final class ImportPlaces {

    private static final Pattern INSEE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?) ");
    private static final Pattern CEDEX = Pattern.compile(" cedex.*$");

    private final Map<String, String> departments = new HashMap<>();
    private final Map<String, ImportCommune> communes;
    private final Map<String, List<ImportCommune>> communesByName;
    private final Map<Nomenclature, Map<String, String>> activities = new HashMap<>();

    /** @param name as it is called */
    record ImportCommune(String code, String name, String department, List<String> postalCodes) {}

    /** @param french how the nomenclature calls it */
    record ImportActivity(Nomenclature nomenclature, String code, String french) {}

    /** @param departments their names, by code */
    ImportPlaces(Map<String, String> departments, List<ImportCommune> communes, List<ImportActivity> activities) {
        departments.forEach((code, name) -> {
            this.departments.put(Folded.of(code), code);
            this.departments.put(Folded.of(name), code);
        });
        this.communes = communes.stream().collect(Collectors.toMap(ImportCommune::code, commune -> commune));
        this.communesByName = communes.stream().collect(Collectors.groupingBy(commune -> folded(commune.name())));
        activities.forEach(activity -> {
            var known = this.activities.computeIfAbsent(activity.nomenclature(), each -> new HashMap<>());
            known.put(Folded.of(activity.code()), activity.code());
            known.putIfAbsent(Folded.of(activity.french()), activity.code());
        });
    }

    /** By its code, which spreadsheets rob of the nought that it begins with, or by its name. */
    Optional<String> findDepartment(String text) {
        var folded = Folded.of(text);
        return Stream.of(folded, "0" + folded)
                .map(departments::get)
                .filter(code -> code != null)
                .findFirst();
    }

    /** By its code in that nomenclature, or by its name in French. */
    Optional<String> findActivity(Nomenclature nomenclature, String text) {
        var folded = Folded.of(text);
        var known = activities.getOrDefault(nomenclature, Map.of());
        return Stream.of(folded, "0" + folded)
                .map(known::get)
                .filter(code -> code != null)
                .findFirst();
    }

    Optional<ImportCommune> findCommune(String code) {
        var written = code.strip().toUpperCase(Locale.ROOT);
        var whole = written.length() == 4 ? "0" + written : written;
        return INSEE.matcher(whole).matches() ? Optional.ofNullable(communes.get(whole)) : Optional.empty();
    }

    /** All that are called so, of which the postal code, where there is one, is one of theirs. */
    List<ImportCommune> listCommunes(String name, String postalCode) {
        var code = postalCode.length() == 4 ? "0" + postalCode : postalCode;
        return communesByName.getOrDefault(folded(name), List.of()).stream()
                .filter(commune -> code.isEmpty() || commune.postalCodes().contains(code))
                .toList();
    }

    private static String folded(String name) {
        var plain = CEDEX.matcher(Folded.of(name)).replaceFirst("");
        return SAINT.matcher(plain).replaceAll("saint$1 ");
    }
}
