package org.entregent.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a document names in back-ticks and the project doesn't have: classes and their methods, components, types of the API, files,
 * tables and functions of the database.
 */
final class DocumentNames {

    private static final Path ROOT = Path.of("..");
    /** Made or fetched: no tree of ours. */
    private static final Set<String> OTHERS =
            Set.of(".git", ".build", ".data", "node_modules", "target", "dist", "__generated__");
    /** Where a path in a document may begin. */
    private static final List<String> TREES = List.of("", "frontend", "frontend/src", "backend", "schema", "infra");

    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*))?");
    private static final Pattern PATH = Pattern.compile("[\\w@.-]+(?:/[\\w@.-]+)+/?");
    private static final Pattern SQL = Pattern.compile("app\\.[a-z_]+|[a-z]+(?:_[a-z]+)+");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|graphqls|tsx?)");
    private static final Pattern DECLARATION =
            Pattern.compile("\\b(?:class|record|@?interface|enum|type|input|union|scalar|function|const) ([A-Z]\\w*)");

    private final String schema = read(ROOT.resolve("schema/schema.sql"));
    /** The text that declares each name; of several with one name, all of it. */
    private final Map<String, String> declared = new HashMap<>();

    DocumentNames() throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return OTHERS.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (SOURCE.matcher(file.getFileName().toString()).matches()) {
                    declare(read(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> unknown(String document) {
        return QUOTED.matcher(FENCED.matcher(document).replaceAll(""))
                .results()
                .map(quoted -> quoted.group(1))
                .filter(name -> !isKnown(name))
                .toList();
    }

    private void declare(String text) {
        DECLARATION
                .matcher(text)
                .results()
                .map(declaration -> declaration.group(1))
                .distinct()
                .forEach(name -> declared.merge(name, text, String::concat));
    }

    private boolean isKnown(String name) {
        if (PATH.matcher(name).matches()) {
            return isMade(name) || TREES.stream().anyMatch(tree -> Files.exists(ROOT.resolve(tree, name)));
        }
        if (SQL.matcher(name).matches()) {
            return schema.contains(name);
        }
        return TYPE.matcher(name)
                .results()
                .filter(type -> type.group().equals(name))
                .allMatch(this::isDeclared);
    }

    private static boolean isMade(String path) {
        return List.of(path.split("/")).stream().anyMatch(OTHERS::contains);
    }

    /** A method is called or declared where its class is. */
    private boolean isDeclared(MatchResult type) {
        var text = declared.get(type.group(1));
        return text != null && (type.group(2) == null || text.contains(type.group(2) + "("));
    }
}
