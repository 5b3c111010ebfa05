package org.entregent.access;

import graphql.language.Description;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.answer.PrintedSchema;

/**
 * docs/permissions.md, from what enforces it: {@link Permission} and {@link Rights}, the SDL's {@code @requires}, and
 * {@link Sights}, which both walls are tested against.
 */
public final class PermissionsPage {

    private static final int COUNTRY = 1;
    private static final int REGION = 2;
    private static final RegionTree TREE = new RegionTree(
            List.of(new RegionTree.Node(COUNTRY, "FR", null), new RegionTree.Node(REGION, "FR-14", COUNTRY)));
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final UUID CHAPTER = new UUID(0, 2);

    private final Document schema;

    private PermissionsPage(String schema) {
        this.schema = PrintedSchema.parse(schema);
    }

    public static String of(String schema) {
        return new PermissionsPage(schema).text();
    }

    private String text() {
        return String.join("\n", """
                # Permissions

                Printed by a test from what enforces it; `make generate` prints it anew.

                A **grant** is one permission in one region; a region covers those under it, `FR` all of France. People hold grants by what
                they are today: their memberships in force and their offices, each from its first day to its last. A partner organisation
                holds those that its registry entry and its token both name, and acts for nobody. What is not granted is not there: an object
                that somebody may not see and one that does not exist look alike. Every rule holds twice, in the statement that the API
                writes and in PostgreSQL's row-level security beneath it.

                ## Who may see which rows
                """, sights(), """

                Members may know of each other what the directory says, everywhere, because referrals go to any member. An officer (president,
                vice-president, secretary-treasurer, membership committee, welcome committee, training, sponsorship) is a member too. A person without a membership in force and without an office sees what the public sees, and what they did in memberships that sleep or have ended. Nobody but the giver
                sees a referral before it is sent; nobody but its giver and its receiver ever sees the prospect.

                ## The permissions

                Who holds each of them, and how much of the region it opens. As an OAuth scope a permission is written with its region:
                `referrals.read:fr-14`. A scope without a region grants nothing.
                """, permissions(), """

                ## What a field asks for

                Where a field asks for a permission that the caller holds nowhere, the operation is refused with `FORBIDDEN` before the
                database is asked. Fields that ask for none answer what the table above says, and null or an empty list for the rest.
                """, fields(), "");
    }

    private static String sights() {
        var table = new Table(Stream.concat(
                        Stream.of("Rows"), Arrays.stream(Beholder.values()).map(Beholder::words))
                .toList());
        for (var sights : Sights.all()) {
            table.row(Stream.concat(
                            Stream.of(sights.words()),
                            Arrays.stream(Beholder.values())
                                    .map(beholder -> sights.of(beholder).words()))
                    .toList());
        }
        return table.toString();
    }

    private String permissions() {
        var table = new Table(List.of("Permission", "Scope", "What it opens", "Who holds it", "Partner organisations"));
        for (var permission : Permission.values()) {
            table.row(List.of(
                    code(permission.name()),
                    code(permission.scope()),
                    description(permission),
                    holders(permission),
                    permission.openToPartners() ? "may be granted it" : "never"));
        }
        return table.toString();
    }

    /** The enum's own description; the scope that it ends with stands in a column. */
    private String description(Permission permission) {
        var value = schema.getDefinitionsOfType(EnumTypeDefinition.class).stream()
                .filter(type -> type.getName().equals("Permission"))
                .flatMap(type -> type.getEnumValueDefinitions().stream())
                .filter(definition -> definition.getName().equals(permission.name()))
                .findFirst()
                .orElseThrow();
        Description description = Objects.requireNonNull(value.getDescription());
        return description.getContent().replaceAll(" Scope `[^`]*`\\.", "");
    }

    /** By how much of a region they hold it for, the least first. */
    private static String holders(Permission permission) {
        if (!reach(Rights.ofPublic(TREE), permission).isEmpty()) {
            return "everybody: everywhere";
        }
        var holders = new LinkedHashMap<String, Set<String>>();
        for (var role : Role.values()) {
            var reach = reach(grants(role), permission);
            if (!reach.isEmpty()) {
                holders.computeIfAbsent(reach, missing -> new LinkedHashSet<>()).add(words(role));
            }
        }
        return holders.entrySet().stream()
                .map(holder -> String.join(", ", holder.getValue()) + ": " + holder.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String reach(List<Grant> grants, Permission permission) {
        return grants.stream()
                .filter(grant -> grant.permission() == permission)
                .map(grant -> switch (grant.reach()) {
                    case Reach.WholeRegion whole -> grant.regionId() == REGION ? "whole region" : "everywhere";
                    case Reach.OneChapter chapter -> "own chapter";
                    case Reach.OwnRows own -> "own rows";
                })
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Grant> grants(Role role) {
        return switch (role) {
            case MEMBER -> Rights.of(new Membership(REGION, SOMEBODY, CHAPTER), TREE);
            case REGIONAL_DIRECTOR, GUIDE_EDITOR -> Rights.of(new Office(role, REGION, null, null), TREE);
            case NETWORK_OWNER -> Rights.of(new OwnedNetwork(REGION, SOMEBODY), TREE);
            case NATIONAL_ADMIN -> Rights.of(new Office(role, COUNTRY, null, null), TREE);
            case PRESIDENT,
                    VICE_PRESIDENT,
                    SECRETARY_TREASURER,
                    MEMBERSHIP_COMMITTEE,
                    WELCOME_COMMITTEE,
                    TRAINING,
                    SPONSORSHIP,
                    DIRECTOR_CONSULTANT -> Rights.of(new Office(role, REGION, CHAPTER, null), TREE);
        };
    }

    private static String words(Role role) {
        return switch (role) {
            case MEMBER -> "members";
            case PRESIDENT,
                    VICE_PRESIDENT,
                    SECRETARY_TREASURER,
                    MEMBERSHIP_COMMITTEE,
                    WELCOME_COMMITTEE,
                    TRAINING,
                    SPONSORSHIP -> "officers";
            case DIRECTOR_CONSULTANT -> "director consultants";
            case REGIONAL_DIRECTOR -> "regional directors";
            case NATIONAL_ADMIN -> "national admins";
            case GUIDE_EDITOR -> "editors of a guide";
            case NETWORK_OWNER -> "owners of a sheet";
        };
    }

    private String fields() {
        var table = new Table(List.of("Permission", "Fields"));
        for (var permission : Permission.values()) {
            var needing = schema.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                    .flatMap(type -> type.getFieldDefinitions().stream()
                            .filter(field -> needs(field, permission))
                            .map(field -> code(type.getName() + "." + field.getName())))
                    .collect(Collectors.joining(", "));
            table.row(List.of(code(permission.name()), needing.isEmpty() ? "none" : needing));
        }
        return table.toString();
    }

    private static boolean needs(FieldDefinition field, Permission permission) {
        return field.getDirectives("requires").stream()
                .map(requires -> requires.getArgument("permission").getValue())
                .anyMatch(value ->
                        value instanceof EnumValue named && named.getName().equals(permission.name()));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    /** A table of Markdown. */
    private static final class Table {

        private final StringJoiner lines = new StringJoiner("\n");

        Table(List<String> heads) {
            row(heads);
            row(heads.stream().map(head -> "---").toList());
        }

        void row(List<String> cells) {
            lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }
}
