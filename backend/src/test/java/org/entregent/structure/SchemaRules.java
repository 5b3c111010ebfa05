package org.entregent.structure;

import graphql.language.AbstractDescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** What breaks the rules of how the schema's files are written. */
final class SchemaRules {

    /** What no feature declares comes before all of them. */
    private static final List<String> FEATURES =
            Stream.concat(Stream.of("base"), Features.inOrder().stream()).toList();

    record File(String feature, String text) {

        Document parse() {
            return Parser.parse(text);
        }
    }

    private SchemaRules() {}

    /** Types, fields, arguments, values and directives without a description. */
    static List<String> undescribed(List<File> files) {
        var found = new ArrayList<String>();
        files.forEach(file -> file.parse().getChildren().forEach(definition -> undescribed(definition, "", found)));
        return found;
    }

    private static void undescribed(Node<?> node, String parent, List<String> found) {
        var name = parent;
        if (node instanceof AbstractDescribedNode<?> described && node instanceof NamedNode<?> named) {
            name = parent.isEmpty() ? named.getName() : inside(parent, named);
            if (described.getDescription() == null && !(node instanceof ObjectTypeExtensionDefinition)) {
                found.add(name);
            }
        }
        for (var child : node.getChildren()) {
            undescribed(child, name, found);
        }
    }

    private static String inside(String parent, NamedNode<?> node) {
        return parent.contains(".") || node instanceof DirectiveDefinition
                ? parent + "(" + node.getName() + ")"
                : parent + "." + node.getName();
    }

    /** Words that begin a file's name and are no feature. */
    static List<String> strangers(List<File> files) {
        return files.stream()
                .map(File::feature)
                .filter(feature -> !FEATURES.contains(feature))
                .toList();
    }

    /** Types of a later feature that a feature's files mention. */
    static List<String> references(List<File> files) {
        var homes = new HashMap<String, String>();
        for (var file : files) {
            for (var definition : file.parse().getDefinitionsOfType(SDLNamedDefinition.class)) {
                if (!definition.getClass().getSimpleName().contains("Extension")) {
                    homes.put(definition.getName(), file.feature());
                }
            }
        }
        var found = new ArrayList<String>();
        for (var file : files) {
            for (var type : types(file.parse())) {
                var home = homes.getOrDefault(type.getName(), FEATURES.getFirst());
                if (FEATURES.indexOf(home) > FEATURES.indexOf(file.feature())) {
                    found.add(file.feature() + ": " + type.getName() + " of " + home);
                }
            }
        }
        return found;
    }

    private static List<TypeName> types(Node<?> node) {
        var types = new ArrayList<TypeName>();
        if (node instanceof TypeName type) {
            types.add(type);
        }
        node.getChildren().forEach(child -> types.addAll(types(child)));
        return types;
    }
}
