package org.entregent.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A condition of a declaration that lets everything through for a while: what a careless change would do. Plans are made for each
 * document once, hence a document that was asked before shows nothing of it.
 *
 * @param place the type, or its field
 */
public record PlantedFault(String place, Runnable plant, Runnable remove) {

    /** One for each condition on what may be seen, in every declaration. */
    public static List<PlantedFault> all(Collection<? extends GraphType<?>> types) {
        var faults = new ArrayList<PlantedFault>();
        types.forEach(type -> addAll(faults, type.declared()));
        return faults;
    }

    private static <T extends Table<?>> void addAll(List<PlantedFault> faults, DeclaredType<T> type) {
        var visible = type.visible();
        if (visible != null) {
            faults.add(new PlantedFault(
                    type.name(),
                    () -> type.visible = (row, viewer) -> DSL.trueCondition(),
                    () -> type.visible = visible));
        }
        type.answers().forEach((field, answer) -> {
            var place = type.name() + "." + field;
            switch (answer) {
                case ValueAnswer<?> value -> add(faults, place, value);
                case SelectAnswer<?> select -> add(faults, place, select);
                default -> {
                    // Rows of other types: their own conditions hold.
                }
            }
        });
    }

    private static <T extends Table<?>> void add(List<PlantedFault> faults, String place, ValueAnswer<T> value) {
        var condition = value.condition();
        if (condition != null) {
            faults.add(new PlantedFault(
                    place,
                    () -> value.condition = (row, viewer) -> DSL.trueCondition(),
                    () -> value.condition = condition));
        }
    }

    private static <T extends Table<?>> void add(List<PlantedFault> faults, String place, SelectAnswer<T> select) {
        var condition = select.condition();
        if (condition != null) {
            faults.add(new PlantedFault(
                    place,
                    () -> select.condition = (row, viewer) -> DSL.trueCondition(),
                    () -> select.condition = condition));
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
