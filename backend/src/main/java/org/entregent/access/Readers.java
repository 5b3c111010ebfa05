package org.entregent.access;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entregent.graph.AccessPath;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the rows of a table: whoever holds a permission in the whole of a row's region, and those whose row it is. Said once
 * for each table. Statements take their condition and their ways to the rows from it, services ask the same of a row that is at
 * hand, and a test compares it with PostgreSQL's policy, the second wall. Immutable.
 */
public final class Readers {

    private record Owned(Ownership ownership, TableField<?, UUID> column) {}

    private final Table<?> table;
    private final @Nullable Permission permission;
    private final List<Owned> owned;

    private Readers(Table<?> table, @Nullable Permission permission, List<Owned> owned) {
        this.table = table;
        this.permission = permission;
        this.owned = owned;
    }

    /** Those who hold the permission in the whole of a row's region. */
    public static Readers holding(Permission permission, Table<?> table) {
        return new Readers(table, permission, List.of());
    }

    /** Nobody by a permission. */
    public static Readers ofOwners(Table<?> table) {
        return new Readers(table, null, List.of());
    }

    /** Those, too, whose row it is by one of these columns. */
    @SafeVarargs
    public final Readers and(Ownership ownership, TableField<?, UUID>... columns) {
        var all = new ArrayList<>(owned);
        for (var column : columns) {
            all.add(new Owned(ownership, column));
        }
        return new Readers(table, permission, List.copyOf(all));
    }

    /** @param row the table, under the name that it has in the statement */
    public Condition condition(Table<?> row, Field<Integer> region, ViewerScope viewer) {
        return condition(column -> Objects.requireNonNull(row.field(column)), region, viewer);
    }

    /**
     * The same of a row that has an owner's id in another place.
     *
     * @param place where a statement finds a column's value
     */
    public Condition condition(
            Function<TableField<?, UUID>, Field<UUID>> place, Field<Integer> region, ViewerScope viewer) {
        var holding = Optional.ofNullable(permission).map(held -> viewer.reaches(region, held));
        var owning = owned.stream()
                .map(each ->
                        place.apply(each.column()).eq(any(each.ownership().ids().in(viewer))));
        return Stream.concat(holding.stream(), owning)
                .reduce(Condition::or)
                .orElseThrow(() -> new IllegalStateException("Nobody reads " + table));
    }

    /** @param row the ids of a row at hand, by column */
    public boolean include(Viewer viewer, int regionId, Map<? extends TableField<?, UUID>, UUID> row) {
        return permission != null && viewer.mayWholly(permission, regionId)
                || owned.stream()
                        .anyMatch(
                                each -> each.ownership().isOf(viewer, Objects.requireNonNull(row.get(each.column()))));
    }

    /**
     * The ways to the rows that are the viewer's own: none by those columns for which they have no id.
     *
     * @param region the way to the regions in which they may read at all
     */
    public List<AccessPath> waysToOwned(Table<?> row, ViewerScope viewer, Supplier<AccessPath> region) {
        var ways = new ArrayList<AccessPath>();
        for (var ownership : Ownership.values()) {
            if (ownership.ids().isCarriedBy(viewer)) {
                var begin = region.get();
                var ids = ownership.ids().in(viewer);
                columns(ownership)
                        .map(column -> begin.andEach(Objects.requireNonNull(row.field(column)), ids))
                        .forEach(way -> ways.add(way.thenOrdered()));
            }
        }
        return ways;
    }

    private Stream<TableField<?, UUID>> columns(Ownership ownership) {
        return owned.stream().filter(each -> each.ownership() == ownership).map(Owned::column);
    }

    Table<?> table() {
        return table;
    }

    /** What PostgreSQL's policy asks: the regions' setting, then each column with its setting, as {@code app.protect} takes them. */
    Policy policy() {
        var regions = permission == null ? ViewerSetting.WRITES : ViewerSetting.of(permission);
        return new Policy(
                regions.key(),
                owned.stream()
                        .map(each -> each.column().getName() + ":"
                                + each.ownership().setting().key())
                        .toList());
    }

    /** @param owners pairs {@code column:setting} */
    record Policy(String regions, List<String> owners) {}
}
